package org.pacta.declaration.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where and when people met, from "held in Astana from 28 to 30 June 2011" or "met today in Jeddah, Saudi Arabia".
 *
 * @param place empty if none is named
 * @param days null if none are printed
 */
record Meeting(String place, @Nullable PrintedDays days) {
    private static final String MONTH = "(?:" + PrintedDays.MONTHS + ")\\b";
    private static final String NAME = "(?:(?:\\p{Lu}\\.)+|St\\.|\\p{Lu}[\\p{L}\u2019'\u2010\u2011-]*)";
    /**
     * What may stand between two names of one place: "Port of Spain", "Kazan, the Russian Federation", "Sharm
     * el-Sheikh".
     */
    private static final String JOINT =
            "(?:,\\s(?:the\\s)?|\\sof\\s(?:the\\s)?|\\sand\\s|\\s(?:de|da|do|del|es|la|el|al)\\s|\\s(?=(?:el|al|es)-)"
                    + "(?:el|al|es)-|\\s)";

    private static final String NO_TIME = "(?!" + MONTH + ")";

    /** People after a place begin what is said of them: "Meeting in Tokyo, the Leaders …". */
    private static final String NO_PEOPLE = "(?!(?:Leaders|Ministers?|Heads|Presidents?|Prime|Foreign|Members?|Parties"
            + "|Representatives|Governments|Participants|Delegat\\p{L}+|His|Her|Their|We)\\b)";

    static final String PLACE = NO_TIME + NAME + "(?:" + JOINT + NO_TIME + NO_PEOPLE + NAME + "){0,7}";

    /** Names with one of these words are of documents, bodies and occasions. */
    private static final Pattern NO_PLACE = Pattern.compile("\\b(?i:declaration|statement|communiqu[e\u00E9]"
            + "|resolution|decision"
            + "|report|agenda|agreement|treaty|plenary|committee|commission|council|session|summit|conference|assembly"
            + "|meeting|forum|headquarters|parliament|extraordinary|ordinary|year|spring|summer|autumn|winter)s?\\b");

    /** Days of the Islamic calendar in front of those of the Gregorian: "28 Rajab 1432H (30 June 2011)". */
    private static final String HIJRI = "(?:\\d{1,2}\\s?(?:(?:to|and"
            + "|[-\u2013])\\s?\\d{1,2}\\s)?[\\p{L}\u2019' -]{3,20}\\s\\d{4}"
            + "\\s?A?\\.?H?\\.?,?\\s?(?:\\(|/|\\(?corresponding\\sto\\s(?:the\\s)?))?";

    private static final String DAYS = "(?:this\\s|the\\s|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\\s)*" + HIJRI
            + "(?:the\\s)?(?<days>" + PrintedDays.PRINTED + ")";
    private static final String ON = "(?:from|on|between|during)\\s";

    /** "in Astana from 28 to 30 June 2011", "at Busan, Republic of Korea, on 3 May 2020". */
    private static final Pattern PLACE_AND_DAYS =
            Pattern.compile("\\b(?:in|at)\\s(?<place>" + PLACE + ")(?:,?\\s" + ON + "|,\\s)" + DAYS);
    /** "on 3 May 2020 in Busan". */
    private static final Pattern DAYS_AND_PLACE =
            Pattern.compile("\\b" + ON + DAYS + "\\)?,?\\s(?:in|at)\\s(?<place>" + PLACE + ")");
    /** "Kazan, the Russian Federation, 22-24 October 2024": a line of its own, or after "Done at". */
    private static final Pattern ONLY_PLACE_AND_DAYS = Pattern.compile(
            "\\(?(?:(?:in|at|held\\s(?:in|at))\\s)?(?<place>" + PLACE + "),?\\s(?:" + ON + ")?" + DAYS + "\\)?[.;]?");

    /** City and country: "in Washington, D.C., the United States and …" may go on with those who met. */
    private static final String SHORT_PLACE = NO_TIME + NAME + "(?:\\s" + NO_PEOPLE + NAME + "){0,3}(?:,\\s" + NO_TIME
            + NO_PEOPLE + NAME
            + "(?:\\s(?:of\\s)?" + NO_PEOPLE + NAME + "){0,3})?";

    private static final Pattern ONLY_PLACE = Pattern.compile(PLACE);

    private static final Pattern DONE = Pattern.compile(
            "(?i:done|adopted|issued|signed|given)\\s(?:in|at)\\s(?:the\\s(?:city|town)\\sof\\s)?(?<place>" + PLACE
                    + ")(?:,?\\s(?:" + ON + ")?" + DAYS + ")?");

    /** The act of the adopters that brought them together. */
    static final String MET = "(?i:met|meet|meeting|gather|gathering|gathered|convene|convening|convened|assembled"
            + "|assemble"
            + "|assembling|came\\stogether|come\\stogether)";

    private static final String OCCASION = "(?:(?:,\\s)?(?i:(?:on|under)\\s(?:the\\s)?(?:occasion|chairmanship"
            + "|chairpersonship"
            + "|presidency)\\sof|at|for|during|under|within)\\s" + Adopters.INSIDE + "{2,300}?,?)";
    private static final Pattern MEETING_OF_NAME =
            Pattern.compile("(?i:summit|meeting|conference|session|assembly" + "|forum)");
    private static final Pattern ANOTHER_TIME = Pattern.compile("(?i:anniversary|commemorat|last\\syear|previous)");

    private static final String HERE = "(?:,?\\s(?:today|here|again|together|virtually|in\\sperson"
            + "|(?:just\\s)?this\\sweek"
            + "|for\\s(?:the|our)\\s\\p{L}+\\stime|at\\sa\\s[\\p{Ll} ]{3,40}?))*";
    /** "We first met in …", "we will meet again in …", "to meet in …" tell of other meetings. */
    private static final String THIS_TIME =
            "(?<!\\b(?:will|shall|should|to|next|first|last|previous|our|the|a" + "|this|that|its|their)\\s)";

    private static final Pattern PLACE_ONLY = Pattern.compile("\\b" + THIS_TIME + MET + HERE
            + "\\s(?:in|at)\\s(?<place>" + PLACE
            + ")(?!-|,?\\s(?:in\\s(?:" + MONTH + "\\s)?\\d{4}|last|earlier))");
    private static final Pattern PLACE_OF_OCCASION = Pattern.compile(
            "\\b(?<occasion>" + OCCASION + ")(?:\\s(?:that\\swas\\s)?held)?\\sin\\s(?<place>" + SHORT_PLACE + ")");
    private static final Pattern DAYS_ONLY = Pattern.compile("\\b(?:" + MET + "|held)" + HERE + "\\s" + ON + DAYS);

    /** The adopters' verb, "on the occasion of", or "The Fifth Meeting of …, held …". */
    private static final Pattern COMING_TOGETHER = Pattern.compile("\\b" + THIS_TIME + MET
            + "\\b|(?i:on\\sthe\\soccasion\\sof)|^((?:The\\s)?[^,.;]{0,80}?(?i:session|meeting|summit"
            + "|conference)[^.;]{0,200}?\\s)held\\b");

    /** What people met for, and what was before, may name other places and days. */
    private static final Pattern PURPOSE = Pattern.compile(
            "\\s(?:in\\sorder\\s)?to\\s(?!be\\b|the\\b|the\\s|day\\b)\\p{Ll}|\\s(?:since|after|following|pursuant"
                    + "|further\\sto|recall\\p{L}*|building)\\s");

    /** The first place that is followed by days; for sentences about the meeting and nothing else. */
    static Optional<Meeting> firstIn(String text) {
        return first(text, PLACE_AND_DAYS);
    }

    /** "Maputo, Mozambique": two names or more, as a line of a masthead gives the place. */
    static boolean isPlace(String line) {
        return line.contains(", ")
                && ONLY_PLACE.matcher(line).matches()
                && !NO_PLACE.matcher(line).find();
    }

    /** A block that says nothing else: "Kazan, 23 October 2024", "held in Lomé on 3 May 2021". */
    static Optional<Meeting> isAllOf(String text) {
        Matcher matcher = ONLY_PLACE_AND_DAYS.matcher(text);
        return matcher.matches() ? meeting(matcher) : Optional.empty();
    }

    /** "Done in Astana on 30 June 2011", "ADOPTED at Singapore on this Third Day of …". */
    static Optional<Meeting> doneIn(String closing) {
        return first(closing, DONE).or(() -> isAllOf(closing));
    }

    /** What a sentence in which the adopters meet says of place and days; each stays empty if it is not said. */
    static Optional<Meeting> ofAdopters(String sentence) {
        Matcher met = COMING_TOGETHER.matcher(sentence);
        if (!met.find()) {
            return Optional.empty();
        }
        String said = sentence.substring(met.end(1) < 0 ? met.start() : met.end(1));
        Matcher purpose = PURPOSE.matcher(said);
        String meeting = purpose.find() ? said.substring(0, purpose.start()) : said;
        Optional<Meeting> dated = Stream.of(PLACE_AND_DAYS, DAYS_AND_PLACE, DAYS_ONLY)
                .map(form -> first(meeting, form))
                .flatMap(Optional::stream)
                .findFirst();
        String place = dated.map(Meeting::place).filter(it -> !it.isEmpty()).orElseGet(() -> placeOnly(meeting));
        return dated.isEmpty() && place.isEmpty()
                ? Optional.empty()
                : Optional.of(new Meeting(place, dated.map(Meeting::days).orElse(null)));
    }

    /** The same without its day if it is a single one: that may be the last of the meeting. */
    Meeting ofSeveralDays() {
        return days != null && days.from().equals(days.to()) ? new Meeting(place, null) : this;
    }

    private static String placeOnly(String text) {
        return placeIn(text, PLACE_ONLY).or(() -> placeOfOccasion(text)).orElse("");
    }

    private static Optional<String> placeOfOccasion(String text) {
        Matcher occasion = PLACE_OF_OCCASION.matcher(text);
        return occasion.find()
                        && MEETING_OF_NAME.matcher(occasion.group("occasion")).find()
                        && !ANOTHER_TIME.matcher(occasion.group("occasion")).find()
                ? Optional.of(occasion.group("place"))
                        .filter(place -> !NO_PLACE.matcher(place).find())
                : Optional.empty();
    }

    private static Optional<String> placeIn(String text, Pattern form) {
        Matcher matcher = form.matcher(text);
        return matcher.find()
                ? Optional.of(matcher.group("place"))
                        .filter(place -> !NO_PLACE.matcher(place).find())
                : Optional.empty();
    }

    private static Optional<Meeting> first(String text, Pattern form) {
        Matcher matcher = form.matcher(text);
        while (matcher.find()) {
            Optional<Meeting> meeting = meeting(matcher);
            if (meeting.isPresent()) {
                return meeting;
            }
        }
        return Optional.empty();
    }

    private static Optional<Meeting> meeting(Matcher matcher) {
        String place = matcher.pattern() == DAYS_ONLY ? "" : matcher.group("place");
        if (NO_PLACE.matcher(place).find()) {
            return Optional.empty();
        }
        String printed = matcher.group("days");
        return printed == null
                ? Optional.of(new Meeting(place, null))
                : PrintedDays.firstIn(printed).map(days -> new Meeting(place, days));
    }
}
