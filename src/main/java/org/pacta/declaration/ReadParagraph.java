package org.pacta.declaration;

/**
 * A unit of a document as the reader found it.
 *
 * @param label as printed ({@code 18}, {@code 12 (a)}), or given by position where none is printed; empty for opening and
 *     closing; otherwise unique in the document
 * @param part which part of the declaration
 * @param heading the section heading it stands under; empty where there is none
 * @param chapeau the words above a list that govern this item; empty where there are none
 * @param text word for word, line breaks inside sentences joined
 * @param firstLine line of the source it starts on, from 1
 * @param lastLine line of the source it ends on
 */
public record ReadParagraph(
        String label, Part part, String heading, String chapeau, String text, int firstLine, int lastLine) {

    /** True for the paragraphs that a pledge finder reads: neither the opening nor the closing. */
    public boolean canHoldPledge() {
        return part == Part.PREAMBULAR || part == Part.OPERATIVE;
    }
}
