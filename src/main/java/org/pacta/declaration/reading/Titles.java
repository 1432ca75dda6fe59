package org.pacta.declaration.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a declaration's title among the blocks above its text. */
final class Titles {
    /** {@code 80/3. Awaza Political Declaration}: how resolutions print number and title. */
    private static final Pattern NUMBERED_TITLE =
            Pattern.compile("\\d{1,3}/\\d{1,4}\\s?[A-Z]?\\.\\s+(.+)", Pattern.DOTALL);

    /** Lines that say something about the document rather than name it. */
    private static final Pattern ABOUT = Pattern.compile(
            "(?i:(?:draft\\s)?resolution\\b|decision\\s|adopted\\s|distr\\b|original:|agenda item|united nations$|general assembly\\b|\\[).*",
            Pattern.DOTALL);

    private static final int TITLE_AND_SUBTITLE = 2;

    private Titles() {}

    /**
     * Title and subtitle, joined by a colon. The adopting body's name in front ("Organization of Islamic Cooperation
     * Astana Declaration") is not part of the title: it is metadata of its own.
     */
    static String of(Front front, String adoptingBody) {
        List<String> named = new ArrayList<>();
        for (Block block : front.titles()) {
            String text = block.text();
            Matcher numbered = NUMBERED_TITLE.matcher(text);
            if (numbered.matches()) {
                return numbered.group(1);
            }
            if (named.size() < TITLE_AND_SUBTITLE && names(block) && !named.contains(text)) {
                named.add(text);
            }
        }
        return withoutAdopter(String.join(": ", named), adoptingBody);
    }

    private static boolean names(Block block) {
        String text = block.text();
        return Wording.isHeading(text)
                && !ABOUT.matcher(text).matches()
                && DocumentSymbol.inMasthead(text).isEmpty()
                && PrintedDays.firstIn(text).filter(days -> text.length() < 40).isEmpty();
    }

    private static String withoutAdopter(String title, String adoptingBody) {
        String[] words = title.split(" ");
        String[] body = adoptingBody.split(" ");
        int shared = 0;
        while (shared < words.length && shared < body.length && words[shared].equals(body[shared])) {
            shared++;
        }
        boolean isName = shared >= 2 && shared < words.length;
        return isName ? String.join(" ", List.of(words).subList(shared, words.length)) : title;
    }
}
