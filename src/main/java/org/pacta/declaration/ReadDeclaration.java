package org.pacta.declaration;

import static org.pacta.declaration.UnreadableDeclaration.Reason.UNREADABLE_LANGUAGE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pacta.declaration.reading.CorrectedPieces;
import org.pacta.declaration.reading.Source;
import org.pacta.pledge.Passage;
import org.pacta.pledge.PledgeText;

/**
 * A document as the reader understands it. Every word of the source is in a piece; those of the masthead make the
 * metadata too.
 *
 * @param metadata what the document says of itself
 * @param source what it was read from
 * @param pieces all of the document in its order
 */
public record ReadDeclaration(Metadata metadata, Source source, List<Piece> pieces) {
    public ReadDeclaration {
        pieces = List.copyOf(pieces);
    }

    /** The same document, its structure as people corrected it. */
    public ReadDeclaration corrected(List<StructureCorrection> corrections) throws ImpossibleCorrection {
        return new ReadDeclaration(metadata, source, CorrectedPieces.of(pieces, corrections));
    }

    /** In the order of the document, the opening first and the closing last where there are any. */
    public List<ReadParagraph> paragraphs() {
        return Structure.paragraphs(pieces);
    }

    /** Numbers of the pages that hold pictures only, rising: what is written there was not read. */
    public List<Integer> wordlessPages() {
        return source.wordlessPages();
    }

    /** The headings in the order of the document. */
    public List<String> headings() {
        return pieces.stream()
                .filter(piece -> piece.kind() == Piece.Kind.HEADING)
                .map(Piece::text)
                .toList();
    }

    /** What is no part of the declaration, in the order of the document. */
    public List<LeftOut> leftOut() {
        return pieces.stream()
                .filter(piece -> piece.kind().isLeftOut())
                .map(piece -> new LeftOut(piece.kind().word(), piece.text(), piece.place()))
                .toList();
    }

    /**
     * In the order of the document, each called by the first piece with its mark: on the note's page where pages are known,
     * for marks may begin anew on every page; else of the pieces above it, back to the last note with that mark.
     */
    public List<Footnote> footnotes() {
        List<Footnote> footnotes = new ArrayList<>();
        Map<String, List<Piece>> callers = new HashMap<>();
        for (Piece piece : pieces) {
            if (piece.kind() == Piece.Kind.FOOTNOTE) {
                List<Piece> calling = callers.getOrDefault(piece.label(), List.of());
                footnotes.add(new Footnote(piece.label(), piece.text(), callerOf(piece, calling), piece.place()));
                if (piece.place().firstPage() == 0) {
                    callers.remove(piece.label());
                }
            }
            piece.noteMarks()
                    .forEach(called -> callers.computeIfAbsent(called.mark(), none -> new ArrayList<>())
                            .add(piece));
        }
        return footnotes;
    }

    private static String callerOf(Piece note, List<Piece> calling) {
        int page = note.place().firstPage();
        return calling.stream()
                .filter(piece -> piece.place().firstPage() <= page
                        && page <= piece.place().lastPage())
                .findFirst()
                .or(() -> calling.stream().findFirst())
                .map(Piece::label)
                .orElse("");
    }

    /**
     * @throws UnreadableDeclaration with the language's name, if pledges are not found in it: such a text must never be
     *     taken for a document without pledges
     */
    public void requireLanguageOfPledges() throws UnreadableDeclaration {
        if (!metadata.isInLanguageOfPledges()) {
            throw new UnreadableDeclaration(UNREADABLE_LANGUAGE, metadata.languageInEnglish());
        }
    }

    /**
     * The document as the pledge finder reads it: title and opening first, one to a line, because they say who "we" are;
     * then a passage for each preambular and operative paragraph. The closing promises nothing and is left out.
     */
    public PledgeText toPledgeText() {
        List<ReadParagraph> paragraphs = paragraphs();
        Stream<String> openings =
                paragraphs.stream().filter(p -> p.part() == Part.OPENING).map(ReadParagraph::text);
        String opening = Stream.concat(Stream.of(metadata.title()), openings)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
        return new PledgeText(
                opening,
                paragraphs.stream()
                        .filter(ReadParagraph::canHoldPledge)
                        .map(ReadDeclaration::passage)
                        .toList());
    }

    private static Passage passage(ReadParagraph paragraph) {
        return new Passage(
                paragraph.label(), paragraph.text(), paragraph.chapeau(), paragraph.part() == Part.PREAMBULAR);
    }
}
