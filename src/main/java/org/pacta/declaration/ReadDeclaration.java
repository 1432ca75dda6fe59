package org.pacta.declaration;

import java.util.List;

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
}
