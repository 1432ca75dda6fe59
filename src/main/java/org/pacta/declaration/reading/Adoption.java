package org.pacta.declaration.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who adopted it, from "adopted by the thirty-eighth session of the Council of Foreign Ministers, held in …", or from a
 * text that begins "The thirty-eighth session of the Council of Foreign Ministers, held in …".
 *
 * @param session as printed, {@code thirty-eighth session}; empty if none is named
 * @param body as printed, without the session
 */
record Adoption(String session, String body) {
    /** {@code thirty-eighth session}, {@code 38th extraordinary session}. */
    static final String SESSION = "(?:(?:\\p{L}+-)?\\p{L}+(?:st|nd|rd|th)|\\d{1,3}(?:st|nd|rd|th))"
            + "(?:\\s(?i:special|emergency|extraordinary|ordinary|regular|annual)){0,2}\\s(?i:session)";

    private static final String BODY = "(?<body>\\p{Lu}[^,.;:()]{0,200}?)";
    /**
     * "Conference on Trade" goes on, "Conference on 3 May", "Conference in Doha on 3 May" and "Conference held" end.
     */
    private static final String END = "(?=[,.;:(]|\\s(?:held|during|meeting|which|that|was|at\\s(?:its|their"
            + "|the))\\b|\\s(?:on|from)\\s(?:the\\s)?"
            + PrintedDays.PRINTED + "|\\s(?:in|at)\\s" + Meeting.PLACE + "(?:$|[,.;]?\\s?(?:on|from)\\s|[,.;])"
            + "|\\s(?:on|at|in|from)$|$)";

    private static final Pattern ADOPTED_BY =
            Pattern.compile("(?i:adopted|approved)\\s(?i:by)\\s(?:the\\s)?(?:(?<session>" + SESSION
                    + ")\\sof\\s(?:the\\s)?)?" + BODY + END);
    private static final Pattern ADOPTED_AT_SESSION =
            Pattern.compile("(?i:adopted|approved)\\s(?:at|by|in|during)\\sthe\\s(?<session>" + SESSION
                    + ")\\sof\\s(?:the\\s)?" + BODY + END);
    private static final Pattern SESSION_HELD =
            Pattern.compile("(?i:the)\\s(?<session>" + SESSION + ")\\sof\\s(?:the\\s)?" + BODY
                    + "(?:\\s\\([^()]{1,200}\\))?,?\\s(?:was\\s|being\\s)?(?:held|convened|meeting|met)\\b");

    static Optional<Adoption> in(String text) {
        Matcher atSession = ADOPTED_AT_SESSION.matcher(text);
        Matcher by = ADOPTED_BY.matcher(text);
        return atSession.find() ? Optional.of(of(atSession)) : by.find() ? Optional.of(of(by)) : Optional.empty();
    }

    /** @param opening the first paragraph */
    static Optional<Adoption> bySession(String opening) {
        Matcher matcher = SESSION_HELD.matcher(opening);
        return matcher.lookingAt() ? Optional.of(of(matcher)) : Optional.empty();
    }

    private static Adoption of(Matcher matcher) {
        String session = matcher.group("session");
        return new Adoption(
                session == null ? "" : session,
                Adopters.inSmallLetters(matcher.group("body").strip()));
    }
}
