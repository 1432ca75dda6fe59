package org.pacta.pledge;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The time by which a clause wants its act done. Years in names, and dates of meetings held or to be held, are none. */
final class Deadlines {
    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
    private static final String YEAR = "(?:19|20)\\d\\d";
    private static final String DATE = "(?:\\d{1,2}\\s+" + MONTH + "(?:,?\\s+" + YEAR + ")?|" + MONTH
            + "\\s+(?:\\d{1,2},\\s+)?" + YEAR + "|" + YEAR + "|mid-" + YEAR + ")";
    private static final String NUMBER = "(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve)";
    private static final String SPAN = "(?:days?|weeks?|months?|years?|decades?)";

    private static final Pattern DEADLINE = Pattern.compile(
            "\\b(?:by\\s+(?:the\\s+(?:end|beginning|middle)\\s+of\\s+(?:the\\s+\\w+|" + DATE + ")|" + DATE + ")"
                    + "|(?:no|not)\\s+later\\s+than\\s+(?:" + DATE + "|the\\s+end\\s+of\\s+\\S+|\\w+\\s+" + SPAN + ")"
                    + "|(?:before|until)\\s+(?:the\\s+end\\s+of\\s+(?:the\\s+\\w+|" + DATE + ")|" + DATE + ")"
                    + "|(?:within|over|in|throughout|during)\\s+the\\s+(?:next|coming|following)\\s+(?:" + NUMBER
                    + "\\s+)?" + SPAN
                    + "|within\\s+" + NUMBER + "\\s+" + SPAN
                    + "|(?:by|at|before)\\s+(?:the|its|our|their)\\s+(?:next|[\\w-]+)\\s+(?:\\w+\\s+)?(?:session|meeting|summit|conference)(?=\\s*(?:[.,;]|$))"
                    + "|as\\s+soon\\s+as\\s+possible(?:\\s+in\\s+" + DATE + ")?"
                    + "|on\\s+\\d{1,2}\\s+" + MONTH + "\\s+" + YEAR
                    + "|(?<=\\b(?:session|meeting|summit|conference)\\s)in\\s+" + YEAR
                    + "|(?<=\\bin\\s)" + MONTH + "\\s+" + YEAR
                    + "|annually|biennially|every\\s+(?:year|" + NUMBER
                    + "\\s+years)|on\\s+an\\s+annual\\s+basis)(?![\\w-])");

    private static final Pattern PAST_OR_NAMED =
            Pattern.compile("\\b(?:held|hosted|adopted|endorsed|signed|issued|convened|agreed|launched|made)\\b[^,;]*$"
                    + "|\\b(?:Agenda|Vision|community|Roadmap|Strategy|Plan|Framework|Action)\\s+$");

    private Deadlines() {}

    /** The first deadline in a clause as written; empty where there is none. */
    static String in(String clause) {
        String folded = Folding.of(clause);
        Matcher deadline = DEADLINE.matcher(folded);
        while (deadline.find()) {
            if (!PAST_OR_NAMED.matcher(folded.substring(0, deadline.start())).find()) {
                return clause.substring(deadline.start(), deadline.end()).replaceAll("\\s+", " ");
            }
        }
        return "";
    }
}
