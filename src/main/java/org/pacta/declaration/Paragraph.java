package org.pacta.declaration;

/**
 * A paragraph of a loaded declaration.
 *
 * @param label as printed; empty for opening and closing
 * @param heading the section heading it stands under; empty where there is none
 * @param chapeau the words above a list that govern this item; empty where there are none
 * @param text word for word
 */
public record Paragraph(
        ParagraphId id,
        DeclarationId declaration,
        String label,
        Part part,
        String heading,
        String chapeau,
        String text) {}
