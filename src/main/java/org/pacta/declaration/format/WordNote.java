package org.pacta.declaration.format;

import java.util.ArrayList;
import java.util.List;

/**
 * A call of a footnote or endnote.
 *
 * @param mark as printed; empty where the note's text brings its own
 * @param page of the call, from 1; 0 if unknown
 */
record WordNote(String id, String mark, int page) {

    /** The note's paragraphs with its mark in front of the first. */
    List<String> printed(List<String> text) {
        List<String> printed = new ArrayList<>(text);
        if (!mark.isEmpty() && !printed.isEmpty()) {
            printed.set(0, mark + " " + printed.get(0).strip());
        }
        return printed;
    }
}
