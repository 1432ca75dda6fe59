package org.pacta.followup.ui;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pacta.pledge.Span;

/** Cuts a paragraph into what a person can choose from. */
final class Sentences {

    private Sentences() {}

    /** The sentences in order, without the blanks between them; one, if there is no full stop. */
    static List<Span> of(String text) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(text);
        List<Span> sentences = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            int length = text.substring(start, end).stripTrailing().length();
            if (length > 0) {
                sentences.add(new Span(start, start + length));
            }
            start = end;
        }
        return sentences;
    }

    static boolean overlap(Span one, Span other) {
        return one.start() < other.end() && other.start() < one.end();
    }
}
