package org.pacta.declaration.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where and when people met, from "held in Astana from 28 to 30 June 2011" or "met in San Francisco, California, on
 * November 16-17, 2023".
 */
record Meeting(String place, PrintedDays days) {
    private static final String NAME = "\\p{Lu}[\\p{L}.\u2019'-]*";
    private static final Pattern SENTENCE = Pattern.compile("\\b(?:in|at)\\s(" + NAME + "(?:(?:,\\s|\\s|\\sof\\s)"
            + NAME + "){0,6}),?\\s(?:from\\s|on\\s|between\\s)(?=(?:the\\s)?(" + PrintedDays.PRINTED + "))");

    /** The first place that is followed by days. */
    static Optional<Meeting> firstIn(String text) {
        Matcher matcher = SENTENCE.matcher(text);
        while (matcher.find()) {
            Optional<PrintedDays> days = PrintedDays.firstIn(matcher.group(2));
            if (days.isPresent()) {
                return Optional.of(new Meeting(matcher.group(1), days.get()));
            }
        }
        return Optional.empty();
    }
}
