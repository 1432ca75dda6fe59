package org.pacta.declaration;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pacta.pledge.Passage;
import org.pacta.pledge.PledgeText;

/**
 * A document as the reader understands it. Every word of the source is in the metadata, a paragraph, a heading or left
 * out with a reason.
 *
 * @param metadata what the document says of itself
 * @param paragraphs in the order of the document, the opening first and the closing last where there are any
 * @param leftOut what is no part of the declaration
 */
public record ReadDeclaration(Metadata metadata, List<ReadParagraph> paragraphs, List<LeftOut> leftOut) {
    public ReadDeclaration {
        paragraphs = List.copyOf(paragraphs);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * The document as the pledge finder reads it: title and opening first, one to a line, because they say who "we" are;
     * then a passage for each preambular and operative paragraph. The closing promises nothing and is left out.
     */
    public PledgeText toPledgeText() {
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
