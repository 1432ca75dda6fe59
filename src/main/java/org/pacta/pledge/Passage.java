package org.pacta.pledge;

/**
 * One paragraph, or one item of a list, as the finder reads it.
 *
 * @param label the label as printed, or one given by position; unique in its document
 * @param text line breaks inside sentences already joined
 * @param chapeau the words above a list that govern this item ("We will:"), empty where there are none
 * @param preambular true for a clause of the preamble, which motivates rather than decides
 */
public record Passage(String label, String text, String chapeau, boolean preambular) {
    public Passage(String label, String text) {
        this(label, text, "", false);
    }
}
