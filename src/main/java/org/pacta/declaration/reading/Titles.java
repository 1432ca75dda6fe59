package org.pacta.declaration.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds a declaration's title among the blocks above its text. */
final class Titles {
    /** {@code 80/3. Awaza Political Declaration}, {@code 2022/31. …}: how resolutions print number and title. */
    private static final Pattern NUMBERED_TITLE =
            Pattern.compile("\\d{1,4}/\\d{1,4}\\s?[A-Z]?\\.\\s+(.+)", Pattern.DOTALL);

    /** Lines that say something about the document rather than name it. "Resolution on …" names it. */
    private static final Pattern ABOUT = Pattern.compile(
            "(?i:(?:draft\\s)?(?:resolution|decision)(?:$|\\s(?:adopted|proposed|submitted|recommended)\\b"
                    + "|\\s\\S*\\d\\S*$)"
                    + "|(?:adopted|issued|released|signed|done)\\s(?:at|by|in|on)\\s|distr\\b|original:"
                    + "|agenda item|united nations$|general assembly\\b|\\().*|\\[.*",
            Pattern.DOTALL);

    /** {@code Decision 1/CP.36}: its title follows, unless it stands above. */
    private static final Pattern NUMBER_ALONE =
            Pattern.compile("(?i:resolution|decision" + "|declaration)\\s\\S*\\d\\S*(?:\\s\\([^)]*\\))?");

    /** The block with one of these is the masthead, whatever else it holds. */
    private static final Pattern MASTHEAD = Pattern.compile("(?i:distr\\.:|original:|agenda\\sitems?\\s).*");

    private static final Pattern SESSION = Pattern.compile(
            "(?=[\\p{Lu}\\d])" + Adoption.SESSION + "\\b.*|(?:\\p{L}+-)?\\p{L}+th\\syear|\\d{4}\\ssession");
    private static final Pattern GOES_ON = Pattern.compile(".*\\b(?:of|the|and|at|to|for|on|in)", Pattern.DOTALL);

    private static final int TITLE_AND_SUBTITLE = 2;

    private Titles() {}

    /**
     * Title and subtitle, joined by a colon. The adopting body's name in front ("Organization of Islamic Cooperation
     * Astana Declaration") is not part of the title: it is metadata of its own.
     */
    static String of(Front front, String adoptingBody) {
        List<String> named = new ArrayList<>();
        int numbered = 0;
        for (Block block : front.titles()) {
            Matcher numberAndTitle = NUMBERED_TITLE.matcher(block.text());
            if (numberAndTitle.matches()) {
                return numberAndTitle.group(1);
            }
            if (NUMBER_ALONE.matcher(block.text()).matches()) {
                numbered = named.size();
            }
            String text = withoutAdopter(belowMasthead(block), adoptingBody);
            if (names(text) && !named.contains(text)) {
                named.add(text);
            }
        }
        return joined(numbered < named.size() ? named.subList(numbered, named.size()) : named);
    }

    /** "Text of the declaration adopted by …" is the title only where no other names it. */
    private static String joined(List<String> named) {
        List<String> proper =
                named.stream().filter(name -> Adoption.in(name).isEmpty()).toList();
        return (proper.isEmpty() ? named : proper)
                .stream().limit(TITLE_AND_SUBTITLE).collect(Collectors.joining(": "));
    }

    /**
     * Without the lines of organ, session, place and days that a title may stand right below; empty if there is none.
     */
    private static String belowMasthead(Block block) {
        List<Line> lines = block.lines();
        if (lines.stream().anyMatch(line -> MASTHEAD.matcher(line.words()).matches())) {
            return "";
        }
        int last = IntStream.range(0, lines.size())
                .filter(i -> isOfMasthead(lines, i))
                .reduce(-1, (earlier, later) -> later);
        return last < 0 ? block.text() : JoinedLines.ofLines(lines.subList(last + 1, lines.size()));
    }

    private static boolean isOfMasthead(List<Line> lines, int index) {
        String words = lines.get(index).words();
        boolean goesOn =
                index > 0 && GOES_ON.matcher(lines.get(index - 1).words()).matches();
        return !goesOn
                && (SESSION.matcher(words).matches()
                        || PrintedDays.isAllOf(words)
                        || Meeting.isPlace(words)
                                && index > 0
                                && PrintedDays.isAllOf(lines.get(index - 1).words())
                        || Meeting.isAllOf(words).isPresent());
    }

    /** True for words that may be a title: no sentence, no symbol, no place or day, nothing about the document. */
    private static boolean names(String text) {
        return Wording.isHeading(text)
                && !ABOUT.matcher(text).matches()
                && DocumentSymbol.inMasthead(text).isEmpty()
                && Meeting.isAllOf(text).isEmpty()
                && PrintedDays.firstIn(text).filter(days -> text.length() < 40).isEmpty();
    }

    private static String withoutAdopter(String title, String adoptingBody) {
        String[] words = title.split(" ");
        String[] body = adoptingBody.split(" ");
        int shared = 0;
        while (shared < words.length && shared < body.length && words[shared].equals(body[shared])) {
            shared++;
        }
        return shared >= 2 ? String.join(" ", List.of(words).subList(shared, words.length)) : title;
    }
}
