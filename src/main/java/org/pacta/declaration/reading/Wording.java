package org.pacta.declaration.reading;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the wording of a block says about its place in a document. The formulas are those of diplomatic English. */
final class Wording {
    private static final int MOST_HEADING_WORDS = 25;
    private static final int LONGEST_HEADING = 400;
    private static final int LONGEST_PART = "CHAPTER XVIII:".length();
    private static final int MOST_CLOSING_WORDS = 45;
    private static final int FEWEST_SENTENCE_WORDS = 8;

    private static final int MOST_WORDS_BESIDE_LINKS = 4;

    /** Of text without blanks more than the most words that are asked for. */
    private static final int LONGEST_LOOKED_AT = 2000;

    /** What may close behind the sign that ends a sentence. */
    private static final String CLOSING_SIGNS = "\u201D\u2019\"')]\u00BB\u300D\u300F\uFF09";

    /** Of Latin, Greek, Arabic, Chinese, Devanagari, Armenian, Ethiopic, Khmer and Burmese print. */
    private static final String FULL_STOPS = ".!?\u061F\u06D4\u3002\uFF01\uFF1F\u0964\u0589\u1362\u17D4\u104B";

    private static final String SENTENCE_ENDS = FULL_STOPS + ";:\u061B\uFF1B\uFF1A";
    private static final String ANY_ENDS = SENTENCE_ENDS + ",\u060C\uFF0C\u3001";

    /** A footnote mark glued to the end: ",4", ". 16", ".[^3]", ".[1]". */
    private static final Pattern FOOTNOTE_MARK =
            Pattern.compile("(?<=[.,;:!?\u201D)])(?:\\s?\\d{1,3}|\\[\\^?\\d{1,3}\\])\\z");

    private static final int LONGEST_FOOTNOTE_MARK = "[^123]".length();

    private static final Pattern CLAUSE_END = Pattern.compile("[,;](?:\\s(?:and|or))?\\z");
    private static final int LONGEST_CLAUSE_END = ", and".length();

    private static final Pattern OPENING =
            Pattern.compile("(?i:We|Today, we)(?:,|\\s?[\u2013\u2014]|\\s(?:the|as|having)\\b).*", Pattern.DOTALL);
    private static final Pattern ADOPTING_ORGAN = Pattern.compile(
            "(?i:The)\\s(?:\\p{Lu}[\\p{L}'\u2019-]*[\\s,]|(?:of|the|and|on|for)\\s)*\\p{Lu}[\\p{L}'\u2019-]*,");
    private static final Pattern ACT =
            Pattern.compile("(?:\\d{1,2}\\.\\s)?\\p{Lu}\\p{Ll}+s\\s\\p{Ll}.*", Pattern.DOTALL);
    private static final Pattern ENACTING = Pattern.compile(
            "(?i:we|do|have|the|and|hereby|therefore|solemnly|also|agree[ds]?|adopt(?:ed)?|resolve[ds]?|proclaim(?:ed)?|declare[ds]?"
                    + "|decide[ds]?|commit(?:ted)?|ourselves|to|as|following|follows|that|this|declaration|[,\\s])+:");

    private static final Pattern PREAMBULAR = Pattern.compile(
            "(?=\\p{Lu})(?i:(?:further|also|deeply|gravely|strongly|fully|keenly|profoundly|seriously|again|once\\smore|highly|firmly)\\s){0,3}"
                    + "(?i:\\p{L}+ing|mindful|aware|conscious|convinced|concerned|alarmed|determined|guided|inspired|encouraged"
                    + "|desirous|cognizant|committed|dismayed|shocked|disturbed|resolved|persuaded|united\\s(?:in|by)|dedicated)\\b.*",
            Pattern.DOTALL);
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{4,}\\b.*", Pattern.DOTALL);

    private static final Pattern CLOSING = Pattern.compile(
            "(?:(?i:done|adopted|issued|signed)\\s(?:at|in|on|this)\\s(?:the\\s)?(?:[\\p{Lu}\\d]|(?:\\p{L}+\\s){0,3}(?:session|meeting)\\b).*"
                    + "|(?i:done|adopted|issued|signed)\\s(?:at\\s\\S+\\s)?(?:on\\s)?th(?:is|e)\\s\\p{L}+(?:\\sday)?\\sof\\s\\p{Lu}.*"
                    + "|(?i:adopted|issued|released)\\sby\\s.*\\d{4}\\.?"
                    + "|(?:\\d{1,4}|\\p{Lu}[\\p{L}-]*)(?:st|nd|rd|th)\\s(?:\\p{L}+\\s)?meeting\\b.*)",
            Pattern.DOTALL);
    private static final Pattern PART = Pattern.compile(
            "(?i:part|chapter|title|section|pillar|cluster|theme)\\s(?:[IVXLC]+|\\d{1,2}|[A-Z])\\b.*", Pattern.DOTALL);
    private static final Pattern BEGINNING =
            Pattern.compile("(?i:(?:\\p{L}+\\s)?(?:preamble|introduction|background|context|overview))");
    private static final Pattern THIRD_PERSON_OPENING = Pattern.compile(
            "(?i:the)\\s\\p{Lu}[^.;:]{0,300},\\s(?i:meeting|met|gathered|assembled|convened|held|participating|acting|present"
                    + "|having\\s(?:met|gathered|assembled|convened))\\s[^.]{0,600}[,:;]");
    private static final String ANNEX_WORD =
            "(?:Annex|ANNEX|Appendix|APPENDIX|Enclosure)(?:\\s(?:[IVX]{1,5}|[A-Z]|\\d)\\b)?";
    private static final Pattern ANNEX_LINE =
            Pattern.compile(ANNEX_WORD + "(?:$|:.*|\\s+to\\s+the\\b.*|\\s+[\u2013\u2014-].*)", Pattern.DOTALL);
    /** Names sender and addressee in full, so it is as long as the title of the letter. */
    private static final Pattern ANNEX_TO_LETTER = Pattern.compile(
            ANNEX_WORD + "\\s+to\\s+the\\s+(?i:identical\\s+)?(?:letters?|notes?)\\b.*", Pattern.DOTALL);

    private static final Pattern ANNEX_TITLE = Pattern.compile(ANNEX_WORD + "\\s+\\p{Lu}.*", Pattern.DOTALL);
    private static final Pattern LETTER = Pattern.compile(
            "(?i:(?:identical\\s)?(?:letters?|notes?\\sverbales?))\\s(?i:dated|from)\\b.*", Pattern.DOTALL);
    private static final Pattern SIGNATURE = Pattern.compile("\\((?i:signed)\\).*", Pattern.DOTALL);
    /** Nothing ends behind one of these. */
    private static final Set<String> LEADING_ON = Set.of(
            "a", "an", "the", "of", "in", "on", "at", "to", "for", "and", "or", "by", "with", "from", "into", "its",
            "their", "our", "which", "whose", "between", "through");

    /** A number behind one of these belongs to it. */
    private static final Set<String> COUNTING = Set.of(
            "paragraph",
            "paragraphs",
            "para.",
            "paras.",
            "resolution",
            "resolutions",
            "decision",
            "decisions",
            "article",
            "articles",
            "item",
            "items",
            "goal",
            "goals",
            "target",
            "targets",
            "rule",
            "rules",
            "no.",
            "nos.",
            "section",
            "sections",
            "annex",
            "chapter",
            "part",
            "phase",
            "vol.",
            "page");

    private static final Pattern WE = Pattern.compile("\\b(?i:we)\\b");
    private static final Pattern ADOPTERS = Pattern.compile("\\b(?i:we|our|us|ourselves)\\b");

    private Wording() {}

    static String withoutFootnoteMark(String text) {
        String words = NoteMarks.takenOut(text);
        Matcher mark = atEnd(FOOTNOTE_MARK, words, LONGEST_FOOTNOTE_MARK);
        return mark.find() ? words.substring(0, mark.start()) : words;
    }

    /** Looks at the last characters only, and at what stands in front of them. */
    private static Matcher atEnd(Pattern pattern, String text, int characters) {
        return pattern.matcher(text)
                .region(Math.max(0, text.length() - characters), text.length())
                .useTransparentBounds(true);
    }

    static boolean endsSentence(String text) {
        return endsWithOneOf(SENTENCE_ENDS, withoutFootnoteMark(text));
    }

    static boolean isFullSentence(String text) {
        return endsWithOneOf(FULL_STOPS, withoutFootnoteMark(text));
    }

    static boolean endsClause(String text) {
        return atEnd(CLAUSE_END, withoutFootnoteMark(text), LONGEST_CLAUSE_END).find();
    }

    /** True if one of the signs ends the text, closing quotes and brackets behind it set aside. */
    private static boolean endsWithOneOf(String signs, String text) {
        int last = text.length() - 1;
        while (last >= 0 && CLOSING_SIGNS.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && signs.indexOf(text.charAt(last)) >= 0;
    }

    /**
     * A few words without a full stop in which the adopters do nothing, so that no promise hides in a heading. A paragraph
     * has to follow, which only the caller can see.
     */
    static boolean isHeading(String text) {
        return isPartAlone(text)
                || !text.isEmpty()
                        && !Character.isLowerCase(text.codePointAt(0))
                        && !endsWithOneOf(ANY_ENDS, text)
                        && isShort(text)
                        && text.codePoints().anyMatch(Character::isLetter)
                        && !WE.matcher(text).find()
                        && !breaksOff(text);
    }

    /** "… the primary responsibility for the": what follows goes on. "…; and" ends a clause. */
    static boolean breaksOff(String text) {
        String words = withoutFootnoteMark(text);
        return LEADING_ON.contains(lastWord(words)) && !endsClause(words);
    }

    /** "… paragraph": a number behind it belongs to it. */
    static boolean counts(String text) {
        return COUNTING.contains(lastWord(text).toLowerCase(Locale.ROOT));
    }

    private static String lastWord(String text) {
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    /** Words that say something: a whole sentence, or the adopters speaking, if somebody forgot the full stop. */
    static boolean isSentence(String text) {
        boolean isLong = hasMoreWordsThan(FEWEST_SENTENCE_WORDS - 1, text);
        boolean adoptersSpeak = text.startsWith("We ")
                || (isLong || endsSentence(text)) && WE.matcher(text).find();
        return adoptersSpeak || isLong && endsSentence(text);
    }

    /** Words of whatever language that say something: too long for a heading, or with the end of a clause. */
    static boolean isClause(String text) {
        return hasMoreWordsThan(MOST_HEADING_WORDS, text)
                || hasMoreWordsThan(FEWEST_SENTENCE_WORDS - 1, text) && endsWithOneOf(ANY_ENDS, text);
    }

    /** "We, the Ministers …", "The General Assembly,": names the adopters and leads on to the text. */
    static boolean isOpening(String text) {
        return isAdoptingOrgan(text)
                || THIRD_PERSON_OPENING.matcher(text).matches()
                || startsWithAdopters(text) && (text.endsWith(":") || text.endsWith(","))
                || isEnacting(text);
    }

    /** "The General Assembly,": the organ alone, its acts follow. */
    static boolean isAdoptingOrgan(String text) {
        return text.endsWith(",")
                && isShort(text)
                && ADOPTING_ORGAN.matcher(text).matches();
    }

    /** "The General Assembly" without its comma, if its act stands below: "Adopts …", "Recalling …". */
    static boolean isOrganAbove(String text, String below) {
        return isAdoptingOrgan(text + ",") && (ACT.matcher(below).matches() || isPreambular(below));
    }

    /** "We hereby declare:", "have agreed as follows:". */
    static boolean isEnacting(String text) {
        return text.endsWith(":") && isShort(text) && ENACTING.matcher(text).matches();
    }

    static boolean startsWithAdopters(String text) {
        return OPENING.matcher(text).matches();
    }

    static boolean opensPreambularClause(String text) {
        return PREAMBULAR.matcher(text).matches();
    }

    /** "Recalling …" or "Requests …": the next clause of a resolution. */
    static boolean opensClause(String text) {
        return opensPreambularClause(text) || ACT.matcher(text).matches();
    }

    /** A participle's clause that ends without a full stop, or is set in capitals as preambles are. */
    static boolean isPreambular(String text) {
        return opensPreambularClause(text)
                && (endsClause(text) || CAPITALS.matcher(text).matches());
    }

    /** "Done in Astana on 30 June 2011", "18th plenary meeting", or only the day. */
    static boolean isClosing(String text) {
        return (CLOSING.matcher(text).matches() || PrintedDays.isAllOf(text) || OtherLanguages.isClosing(text))
                && !hasMoreWordsThan(MOST_CLOSING_WORDS, text)
                && !namesAdopters(text);
    }

    /** "Annex", "Annex II: Plan of Action", "Annex Awaza Political Declaration"; not a sentence about an annex. */
    static boolean isAnnex(String text) {
        return isAnnexLine(text)
                || !text.endsWith(".") && ANNEX_TITLE.matcher(text).matches() && isShort(text)
                || OtherLanguages.isAnnex(text);
    }

    /** A line that says by itself that an annex begins, even without a blank line above it. */
    static boolean isAnnexLine(String words) {
        boolean isAnnex = isShort(words)
                ? ANNEX_LINE.matcher(words).matches()
                : words.length() <= LONGEST_HEADING
                        && ANNEX_TO_LETTER.matcher(words).matches();
        return isAnnex && !words.endsWith(".");
    }

    private static boolean isPartAlone(String text) {
        return text.length() <= LONGEST_PART
                && text.endsWith(":")
                && PART.matcher(text).matches();
    }

    /** "Chapter II", "Part A: Trade". */
    static boolean isPart(String text) {
        return isShort(text) && PART.matcher(text).matches();
    }

    /** "Preamble", "I. Introduction": what a text begins with and no title is. */
    static boolean isBeginning(String text) {
        return BEGINNING.matcher(text).matches();
    }

    static boolean isLetter(String text) {
        return LETTER.matcher(text).matches() || OtherLanguages.isLetter(text);
    }

    static boolean isSignature(String text) {
        return SIGNATURE.matcher(text).matches() || OtherLanguages.isSignature(text);
    }

    static boolean namesAdopters(String text) {
        return ADOPTERS.matcher(text).find();
    }

    /** A reference for the reader of a web page, not words of the adopters. */
    static boolean isOnlyLinks(String text) {
        if (!text.contains("](")) {
            return false;
        }
        String others = Links.takenOut(text);
        return others.length() < text.length() && !hasMoreWordsThan(MOST_WORDS_BESIDE_LINKS, others);
    }

    /** True for words that say what a sentence says, with or without its end; a heading or a masthead's line is none. */
    static boolean isRunningText(Block block) {
        String text = block.text();
        return !isAnnexLine(text)
                && (hasMoreWordsThan(MOST_HEADING_WORDS, text)
                        || opensPreambularClause(text)
                        || startsWithAdopters(text)
                        || block.marker().isPresent() && !block.is(Marker.Kind.SECTION));
    }

    static boolean isOpenEnded(String text) {
        String words = withoutFootnoteMark(text);
        return !endsWithOneOf(ANY_ENDS, words) && !endsClause(words);
    }

    /** True for a block that stands for itself whatever stands above it. */
    static boolean standsAlone(String text) {
        return isAnnex(text) || isClosing(text) || isSignature(text);
    }

    private static boolean isShort(String text) {
        return text.length() <= LONGEST_HEADING && !hasMoreWordsThan(MOST_HEADING_WORDS, text);
    }

    /** Counts no further than it has to: of a long text only the beginning is looked at. */
    private static boolean hasMoreWordsThan(int most, String text) {
        String words = text.strip();
        int count = 0;
        boolean inWord = false;
        for (int i = 0; i < words.length() && count <= most; i++) {
            boolean wasInWord = inWord;
            inWord = !isBlank(words.charAt(i));
            count += inWord && !wasInWord ? 1 : 0;
        }
        String beginning = words.substring(0, Math.min(words.length(), LONGEST_LOOKED_AT));
        return count > most || count + OtherLanguages.wordsWithoutBlanks(beginning) > most;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }
}
