package org.pacta.declaration.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who speaks in a declaration's first words: "We, the Economic Leaders of APEC, met …", "The General Assembly,", "At
 * the invitation of …, the leaders of … met today in …".
 */
final class Adopters {
    /** A longer name is a list that nobody would look up, and more than a screen can hold. */
    private static final int LONGEST = 300;

    private static final int CLAUSES_THAT_NAME_THE_ORGANISATION = 3;

    /** Inside of a sentence: full stops stand in initials only. */
    static final String INSIDE = "(?:[^.;:]|\\.(?=\\S)|(?<=\\p{Lu})\\.(?!\\S)|(?<=\\bJr)\\.(?!\\S))";

    private static final String ACT = "(?:" + Meeting.MET + "|(?i:having|participating|attending|representing"
            + "|share|shared|hold"
            + "|hereby|adopt(?:ed|s)?|declare[ds]?|agree[ds]?|(?:re)?affirm(?:ed|s)?|commit|recall(?:ed|s)?"
            + "|recogni[sz]e[ds]?"
            + "|endorse[ds]?|proclaim(?:ed|s)?|issue[ds]?|express(?:ed|es)?|underline[ds]?|stress(?:ed|es)?"
            + "|on\\sthe\\soccasion\\sof))\\b";
    private static final String FIRST = "(?:have\\s|has\\s|had\\s|solemnly\\s|jointly\\s|also\\s)*";
    /** "The States that share …" goes on. */
    private static final String NO_CLAUSE = "(?<!\\b(?:that|which|who))";

    private static final String NAME_TO_VERB = NO_CLAUSE + "(?:\\s?[,\u2013\u2014]\\s?|\\s)" + FIRST + ACT;

    private static final Pattern WE = Pattern.compile(
            "(?:(?i:today|this\\sweek)\\s?,?\\s)?(?i:we)(?:,\\s|\\s?[\u2013\u2014]\\s?|\\s(?=the\\s"
                    + "|as\\s))(?:as\\s)?(?:the\\s)?"
                    + "(?<name>[^:;]{3,900}?)(?:" + NAME_TO_VERB + "|,\\s\\p{Ll}+ing\\b|,$).*",
            Pattern.DOTALL);

    /** A list of those who are meant may follow the name between dashes. */
    private static final String LISTED =
            "(?:\\s?[\u2013\u2014][^\u2013\u2014;:]{1,900}(?=[\u2013\u2014])|,\\s" + INSIDE + "{1,300}(?=,))?";

    private static final String GROUP = "(?:\\p{L}+\\s){0,3}?(?i:leaders|ministers|heads|presidents|members"
            + "|member\\sstates"
            + "|representatives|governments|states|parties|participants|delegations)\\b[^.;:\u2013\u2014]{0,300}?";
    private static final String CAPITALISED = "\\p{Lu}[\\p{L}.\u2019'-]*";
    private static final String NAMES =
            CAPITALISED + "(?:\\s(?:" + CAPITALISED + "|of|the|and|for" + "|on)){0,20}?(?<=\\p{L})";
    /** What may stand before the subject. */
    private static final String BEFORE = "(?:" + INSIDE + "{0,400}?,\\s)?";
    /** A group alone, "the Leaders", names nobody; "the leaders will" is no name. */
    private static final Pattern NO_NAME = Pattern.compile("\\S+|.*\\b(?:will|shall|should|must|would|could|not)\\b.*");

    private static final String TO_VERB = NO_CLAUSE + LISTED + "(?:\\s?[,\u2013\u2014]\\s?|\\s)" + FIRST;
    private static final Pattern PEOPLE = Pattern.compile(
            BEFORE + "(?i:the\\s)?(?<name>" + GROUP + ")" + TO_VERB + "(?:" + ACT + "|(?:discussed|welcomed|noted"
                    + "|reviewed)\\b).*",
            Pattern.DOTALL);
    private static final Pattern NAMED_BODIES = Pattern.compile(
            BEFORE + "(?i:the)\\s(?<name>" + NAMES + ")" + TO_VERB
                    + "(?:(?:re)?affirm(?:ed|s)?|declare[ds]?|adopt(?:ed|s)?|agree[ds]?)\\b.*",
            Pattern.DOTALL);
    private static final Pattern MEETING = Pattern.compile(
            "(?:The\\s)?(?<name>[^,.;:]{0,60}?(?:Meeting|Summit|Conference)\\s(?:of"
                    + "|on)\\s[^.;:]{3,200}?),?\\s(?:was|were)\\s(?:held|convened)\\b.*",
            Pattern.DOTALL);

    /**
     * "Articles 2(e) and 15(k) of the Convention on the … Organization concerning the functions of the Organization".
     */
    private static final Pattern CONSTITUENT_INSTRUMENT =
            Pattern.compile("(?i:articles?)\\s[^,;]{1,80}?\\sof\\sthe\\s(?:Convention\\son|(?:Convention|Agreement"
                    + "|Treaty)\\sestablishing"
                    + "|Constitution\\sof|Statute\\sof"
                    + "|Charter\\sof)\\s(?<name>(?:the\\s)?\\p{Lu}[\\p{L}-]*(?:\\s(?:\\p{Lu}[\\p{L}-]*|of|the|and"
                    + "|for|on|in))*?)\\s(?:concerning|regarding|on|relating\\sto"
                    + "|which)\\s[^;]{0,60}?\\bthe\\s(?:Organi[sz]ation|%s)\\b");

    private static final Set<String> SMALL_WORDS = Set.of("of", "the", "and", "for", "on", "in", "to", "as");

    private Adopters() {}

    /**
     * @param opening the first paragraphs
     * @param introduction sentences above them
     */
    static String in(List<String> opening, List<String> introduction) {
        for (int i = 0; i < opening.size(); i++) {
            String text = opening.get(i);
            Optional<String> name = named(WE, text);
            if (name.isPresent()) {
                return name.get();
            }
            if (Wording.isAdoptingOrgan(text)) {
                return organ(text, opening.subList(i + 1, opening.size()));
            }
        }
        return Stream.concat(introduction.stream(), opening.stream().limit(1))
                .map(Adopters::inThirdPerson)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("");
    }

    private static Optional<String> inThirdPerson(String text) {
        return Stream.of(MEETING, PEOPLE, NAMED_BODIES)
                .map(form -> named(form, text))
                .flatMap(Optional::stream)
                .filter(name -> !NO_NAME.matcher(name).matches())
                .findFirst();
    }

    private static Optional<String> named(Pattern form, String text) {
        Matcher matcher = form.matcher(text);
        return matcher.matches()
                ? Optional.of(matcher.group("name").strip()).filter(name -> name.length() <= LONGEST)
                : Optional.empty();
    }

    /** "THE ASSEMBLY," is the Assembly, and of the organisation whose constitution it cites for its functions. */
    private static String organ(String text, List<String> clauses) {
        String name = inSmallLetters(text.substring(4, text.length() - 1).strip());
        return name.contains(" ")
                ? name
                : clauses.stream()
                        .limit(CLAUSES_THAT_NAME_THE_ORGANISATION)
                        .map(clause -> organisation(clause, name))
                        .flatMap(Optional::stream)
                        .map(organisation -> name + " of " + organisation)
                        .findFirst()
                        .orElse(name);
    }

    private static Optional<String> organisation(String clause, String organ) {
        Matcher matcher = Pattern.compile(CONSTITUENT_INSTRUMENT.pattern().formatted(Pattern.quote(organ)))
                .matcher(clause);
        return matcher.find() ? Optional.of(matcher.group("name")) : Optional.empty();
    }

    static String inSmallLetters(String name) {
        if (!name.equals(name.toUpperCase(Locale.ROOT))) {
            return name;
        }
        String[] words = name.toLowerCase(Locale.ROOT).split(" ");
        return IntStream.range(0, words.length)
                .mapToObj(i -> i > 0 && SMALL_WORDS.contains(words[i]) ? words[i] : capitalised(words[i]))
                .collect(Collectors.joining(" "));
    }

    private static String capitalised(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
