package org.pacta.declaration;

import java.util.List;

/**
 * A unit of a document as the reader found it.
 *
 * @param label as printed ({@code 18}, {@code 12 (a)}), or given by position where none is printed; empty for opening and
 *     closing; otherwise unique in the document
 * @param part which part of the declaration
 * @param heading the section heading it stands under, parts and sections parted by colons; empty where there is none
 * @param chapeau the words above a list that govern this item; empty where there are none
 * @param text word for word, line breaks inside sentences joined, footnote marks taken out
 * @param noteMarks where the text calls footnotes, in the order of the text
 * @param place in the source
 */
public record ReadParagraph(
        String label, Part part, String heading, String chapeau, String text, List<NoteMark> noteMarks, Place place) {
    public ReadParagraph {
        noteMarks = List.copyOf(noteMarks);
    }

    /** True for the paragraphs that a pledge finder reads: neither the opening nor the closing. */
    public boolean canHoldPledge() {
        return part == Part.PREAMBULAR || part == Part.OPERATIVE;
    }
}
