package org.pacta.declaration;

import java.util.regex.Pattern;

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

    private static final Pattern FOREIGN_LETTER = Pattern.compile("[\\p{L}&&[^\\p{IsLatin}]]");

    /**
     * Names it within its declaration's page: {@code p18}, {@code p12-a}; the part's name in opening and closing. A letter
     * that no address can hold stands there by its number: {@code p5-u0628} is 5 (ب).
     */
    public String anchor() {
        return label.isEmpty() ? part.word() : "p" + AddressKey.of(spelt(label));
    }

    private static String spelt(String label) {
        return FOREIGN_LETTER
                .matcher(label)
                .replaceAll(letter -> String.format("u%04x", letter.group().codePointAt(0)));
    }
}
