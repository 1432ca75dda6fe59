package org.pacta.declaration;

import java.util.List;
import org.pacta.declaration.format.IsolatedExtraction;
import org.pacta.declaration.format.Progress;
import org.pacta.pledge.PledgeFinder;
import org.springframework.stereotype.Component;

/** Reads a document and finds what its adopters bind themselves to. Stores nothing. */
@Component
class PledgeReading {

    private final DeclarationReader reader = new DeclarationReader(new IsolatedExtraction());
    private final PledgeFinder finder = PledgeFinder.english();

    Preview.Readable read(SourceFile source) throws UnreadableDeclaration {
        return read(source, Progress.UNSEEN);
    }

    /** @throws java.util.concurrent.CancellationException if the thread was interrupted */
    Preview.Readable read(SourceFile source, Progress progress) throws UnreadableDeclaration {
        ReadDeclaration declaration = reader.read(source.content(), progress);
        Proposals proposals = Proposals.from(finder.find(declaration.toPledgeText()));
        List<Preview.PreviewedParagraph> paragraphs = declaration.paragraphs().stream()
                .map(it -> new Preview.PreviewedParagraph(it, proposals.of(it.label())))
                .toList();
        return new Preview.Readable(declaration.metadata(), paragraphs, declaration.leftOut());
    }
}
