package org.pacta.declaration;

/** A paragraph together with the declaration it stands in, so that it can be named and found from elsewhere. */
public record CitedParagraph(Paragraph paragraph, ExistingDeclaration declaration) {

    /** As people cite it: {@code A/65/903, para. 18}. */
    public String reference() {
        return reference(declaration, paragraph.label());
    }

    static String reference(ExistingDeclaration declaration, String label) {
        return declaration.citation() + ", " + (label.isEmpty() ? "opening" : "para. " + label);
    }

    /** Where it is shown, relative to the application's root. */
    public String address() {
        return "declarations/" + declaration.key() + "#" + paragraph.anchor();
    }
}
