package org.pacta.declaration;

/**
 * A paragraph of a loaded declaration.
 *
 * @param label as printed; empty for opening and closing
 * @param heading the section heading it stands under; empty where there is none
 * @param chapeau the words above a list that govern this item; empty where there are none
 * @param text word for word
 * @param place in the source
 */
public record Paragraph(
        ParagraphId id,
        DeclarationId declaration,
        String label,
        Part part,
        String heading,
        String chapeau,
        String text,
        Place place) {

    /** Names it within its declaration's page: {@code p18}, {@code p12-a}; the part's name in opening and closing. */
    public String anchor() {
        return label.isEmpty() ? part.word() : "p" + AddressKey.of(label);
    }
}
