package org.pacta.declaration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import org.pacta.declaration.format.IsolatedExtraction;
import org.pacta.declaration.format.Progress;
import org.pacta.pledge.PledgeFinder;
import org.springframework.stereotype.Component;

/** Reads a document and finds what its adopters bind themselves to. Stores nothing. */
@Component
class PledgeReading {

    /** While somebody corrects a document, its file is not read again for every correction. In characters of text. */
    private static final long MOST_REMEMBERED = 20_000_000;

    private static final Duration REMEMBERED_FOR = Duration.ofMinutes(30);

    private final DeclarationReader reader = new DeclarationReader(new IsolatedExtraction());
    private final PledgeFinder finder = PledgeFinder.english();
    private final Cache<String, ReadDeclaration> lastRead = Caffeine.newBuilder()
            .maximumWeight(MOST_REMEMBERED)
            .weigher((String sha256, ReadDeclaration document) -> document.pieces().stream()
                    .mapToInt(piece -> piece.text().length())
                    .sum())
            .expireAfterAccess(REMEMBERED_FOR)
            .build();

    /** The document as the reader understands it. */
    ReadDeclaration asRead(SourceFile source) throws UnreadableDeclaration {
        return asRead(source, Progress.UNSEEN);
    }

    /**
     * The same, with somebody waiting.
     *
     * @param progress hears of pages read
     * @throws java.util.concurrent.CancellationException if the thread was interrupted
     */
    ReadDeclaration asRead(SourceFile source, Progress progress) throws UnreadableDeclaration {
        String sha256 = source.sha256();
        ReadDeclaration known = lastRead.getIfPresent(sha256);
        if (known != null) {
            return known;
        }
        ReadDeclaration document = reader.read(source.content(), progress);
        lastRead.put(sha256, document);
        return document;
    }

    Preview.Readable read(SourceFile source) throws UnreadableDeclaration {
        return withFindings(asRead(source), List.of());
    }

    /**
     * In another language than the finder's there are none.
     *
     * @param corrections that were made to the document
     */
    Preview.Readable withFindings(ReadDeclaration document, List<StructureCorrection> corrections) {
        Proposals proposals = Proposals.from(
                document.metadata().isInLanguageOfPledges() ? finder.find(document.toPledgeText()) : List.of());
        List<Preview.PreviewedParagraph> paragraphs = document.paragraphs().stream()
                .map(it -> new Preview.PreviewedParagraph(it, proposals.of(it.label())))
                .toList();
        return new Preview.Readable(document, corrections, paragraphs);
    }
}
