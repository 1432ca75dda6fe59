package org.pacta.declaration.reading;

import org.pacta.declaration.Part;
import org.pacta.declaration.ReadParagraph;

/** A paragraph that may still grow. */
final class Draft {
    private final String label;
    private final Part part;
    private final String heading;
    private final String chapeau;
    private final StringBuilder text;
    private final int firstLine;
    private int lastLine;

    Draft(Block block, String label, Part part, String heading, String chapeau) {
        this.label = label;
        this.part = part;
        this.heading = heading;
        this.chapeau = chapeau;
        this.text = new StringBuilder(block.text());
        this.firstLine = block.firstLine();
        this.lastLine = block.lastLine();
    }

    String label() {
        return label;
    }

    void extend(Block block) {
        text.append(text.isEmpty() ? "" : " ").append(block.text());
        lastLine = block.lastLine();
    }

    ReadParagraph finished() {
        return new ReadParagraph(label, part, heading, chapeau, text.toString(), firstLine, lastLine);
    }
}
