package org.pacta.declaration.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who adopted it, from "adopted by the thirty-eighth session of the Council of Foreign Ministers, held in …".
 *
 * @param session as printed, {@code thirty-eighth session}; empty if none is named
 * @param body as printed, without the session
 */
record Adoption(String session, String body) {
    /** {@code thirty-eighth session}, {@code 38th extraordinary session}. */
    static final String SESSION = "(?:(?:\\p{L}+-)?\\p{L}+(?:st|nd|rd|th)|\\d{1,3}(?:st|nd|rd|th))"
            + "(?:\\s(?:special|emergency|extraordinary|ordinary|regular))?\\ssession";

    private static final Pattern ADOPTED_BY = Pattern.compile("(?i:adopted\\sby)\\s(?:the\\s)?(?:(" + SESSION
            + ")\\sof\\s(?:the\\s)?)?(\\p{Lu}[^,.;:()]{0,200}?)(?=[,.;:(]|\\s(?:on|at|in|held)(?:\\s|$)|$)");

    static Optional<Adoption> in(String text) {
        Matcher matcher = ADOPTED_BY.matcher(text);
        return matcher.find()
                ? Optional.of(new Adoption(
                        matcher.group(1) == null ? "" : matcher.group(1),
                        matcher.group(2).strip()))
                : Optional.empty();
    }
}
