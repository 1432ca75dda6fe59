package org.pacta.declaration.reading;

import java.util.regex.Pattern;

/** What the wording of a block says about its place in a document. The formulas are those of diplomatic English. */
final class Wording {
    private static final int MOST_HEADING_WORDS = 25;
    private static final int LONGEST_HEADING = 400;
    private static final int MOST_CLOSING_WORDS = 45;
    private static final int FEWEST_SENTENCE_WORDS = 8;

    private static final String MARK = "[\u201D\u2019\"')\\]\u00BB\u300D\u300F\uFF09]*";

    /** Of Latin, Greek, Arabic, Chinese, Devanagari, Armenian, Ethiopic, Khmer and Burmese print. */
    private static final String SENTENCE_STOP =
            ".!?;:\u061B\u061F\u06D4\u3002\uFF01\uFF1F\uFF1B\uFF1A\u0964\u0589\u1362\u17D4\u104B";

    private static final String COMMA = ",\u060C\uFF0C\u3001";

    /** A footnote mark glued to the end: ",4", ". 16", ".[^3]", ".[1]". */
    private static final Pattern FOOTNOTE_MARK =
            Pattern.compile("(?<=[.,;:!?\u201D)])(?:\\s?\\d{1,3}|\\[\\^?\\d{1,3}\\])$");

    private static final Pattern SENTENCE_END = Pattern.compile(".*[" + SENTENCE_STOP + "]" + MARK, Pattern.DOTALL);
    private static final Pattern CLAUSE_END = Pattern.compile(".*(?:[,;]|[,;]\\s(?:and|or))", Pattern.DOTALL);
    private static final Pattern ANY_END = Pattern.compile(".*[" + SENTENCE_STOP + COMMA + "]" + MARK, Pattern.DOTALL);

    private static final Pattern OPENING =
            Pattern.compile("(?i:We|Today, we)(?:,|\\s?[\u2013\u2014]|\\s(?:the|as|having)\\b).*", Pattern.DOTALL);
    private static final Pattern ADOPTING_ORGAN = Pattern.compile(
            "(?i:The)\\s(?:\\p{Lu}[\\p{L}'\u2019-]*[\\s,]|(?:of|the|and|on|for)\\s)*\\p{Lu}[\\p{L}'\u2019-]*,");
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
            "(?:(?i:done|adopted|issued|signed)\\s(?:at|in|on)\\s(?:the\\s)?[\\p{Lu}\\d].*"
                    + "|\\d{1,4}(?:st|nd|rd|th)\\s(?:\\p{L}+\\s)?meeting\\b.*)",
            Pattern.DOTALL);
    private static final String ANNEX_WORD =
            "(?:Annex|ANNEX|Appendix|APPENDIX|Enclosure)(?:\\s(?:[IVX]{1,5}|[A-Z]|\\d)\\b)?";
    private static final Pattern ANNEX_LINE =
            Pattern.compile(ANNEX_WORD + "(?:$|:.*|\\s+to\\s+the\\b.*|\\s+[\u2013\u2014-].*)", Pattern.DOTALL);
    private static final Pattern ANNEX_TITLE = Pattern.compile(ANNEX_WORD + "\\s+\\p{Lu}.*", Pattern.DOTALL);
    private static final Pattern LETTER = Pattern.compile(
            "(?i:(?:identical\\s)?(?:letters?|notes?\\sverbales?))\\s(?i:dated|from)\\b.*", Pattern.DOTALL);
    private static final Pattern SIGNATURE = Pattern.compile("\\((?i:signed)\\).*", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\[[^\\]]{0,300}\\]\\([^)]{0,500}\\)");
    private static final Pattern WE = Pattern.compile("\\b(?i:we)\\b");
    private static final Pattern ADOPTERS = Pattern.compile("\\b(?i:we|our|us|ourselves)\\b");

    private Wording() {}

    static String withoutFootnoteMark(String text) {
        return FOOTNOTE_MARK.matcher(NoteMarks.takenOut(text)).replaceFirst("");
    }

    static boolean endsSentence(String text) {
        return SENTENCE_END.matcher(withoutFootnoteMark(text)).matches();
    }

    static boolean endsClause(String text) {
        return CLAUSE_END.matcher(withoutFootnoteMark(text)).matches();
    }

    /**
     * A few words without a full stop in which the adopters do nothing, so that no promise hides in a heading. A paragraph
     * has to follow, which only the caller can see.
     */
    static boolean isHeading(String text) {
        return !text.isEmpty()
                && !ANY_END.matcher(text).matches()
                && isShort(text)
                && !WE.matcher(text).find()
                && !Character.isLowerCase(text.codePointAt(0))
                && text.codePoints().anyMatch(Character::isLetter);
    }

    /** Words that say something: a whole sentence, or the adopters speaking, if somebody forgot the full stop. */
    static boolean isSentence(String text) {
        boolean isLong = countWords(text) >= FEWEST_SENTENCE_WORDS;
        boolean adoptersSpeak = text.startsWith("We ")
                || (isLong || endsSentence(text)) && WE.matcher(text).find();
        return adoptersSpeak || isLong && endsSentence(text);
    }

    /** Words of whatever language that say something: too long for a heading, or with the end of a clause. */
    static boolean isClause(String text) {
        int words = countWords(text);
        return words > MOST_HEADING_WORDS
                || words >= FEWEST_SENTENCE_WORDS && ANY_END.matcher(text).matches();
    }

    /** Ends in a colon: a list or the text itself follows. */
    static boolean announces(String text) {
        return text.endsWith(":") || text.endsWith("\uFF1A");
    }

    /** "We, the Ministers …", "The General Assembly,": names the adopters and leads on to the text. */
    static boolean isOpening(String text) {
        return isAdoptingOrgan(text)
                || startsWithAdopters(text) && (text.endsWith(":") || text.endsWith(","))
                || isEnacting(text);
    }

    /** "The General Assembly,": the organ alone, its acts follow. */
    static boolean isAdoptingOrgan(String text) {
        return isShort(text) && ADOPTING_ORGAN.matcher(text).matches();
    }

    /** "We hereby declare:", "have agreed as follows:". */
    static boolean isEnacting(String text) {
        return isShort(text) && ENACTING.matcher(text).matches();
    }

    static boolean startsWithAdopters(String text) {
        return OPENING.matcher(text).matches();
    }

    static boolean opensPreambularClause(String text) {
        return PREAMBULAR.matcher(text).matches();
    }

    /** A participle's clause that ends without a full stop, or is set in capitals as preambles are. */
    static boolean isPreambular(String text) {
        return opensPreambularClause(text)
                && (endsClause(text) || CAPITALS.matcher(text).matches());
    }

    /** "Done in Astana on 30 June 2011", "18th plenary meeting", or only the day. */
    static boolean isClosing(String text) {
        return countWords(text) <= MOST_CLOSING_WORDS
                && !namesAdopters(text)
                && (CLOSING.matcher(text).matches() || PrintedDays.isAllOf(text) || OtherLanguages.isClosing(text));
    }

    /** "Annex", "Annex II: Plan of Action", "Annex Awaza Political Declaration"; not a sentence about an annex. */
    static boolean isAnnex(String text) {
        return isAnnexLine(text)
                || isShort(text)
                        && !text.endsWith(".")
                        && ANNEX_TITLE.matcher(text).matches()
                || OtherLanguages.isAnnex(text);
    }

    /** A line that says by itself that an annex begins, even without a blank line above it. */
    static boolean isAnnexLine(String words) {
        return isShort(words)
                && !words.endsWith(".")
                && ANNEX_LINE.matcher(words).matches();
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
        return text.contains("](")
                && LINK.matcher(text).find()
                && countWords(LINK.matcher(text).replaceAll(" ")) <= 4;
    }

    /** True for words that say what a sentence says, with or without its end; a heading or a masthead's line is none. */
    static boolean isRunningText(Block block) {
        String text = block.text();
        return countWords(text) > MOST_HEADING_WORDS
                || opensPreambularClause(text)
                || block.marker().isPresent() && !block.is(Marker.Kind.SECTION);
    }

    static boolean isOpenEnded(String text) {
        return !ANY_END.matcher(withoutFootnoteMark(text)).matches();
    }

    /** True for a block that stands for itself whatever stands above it. */
    static boolean standsAlone(String text) {
        return isAnnex(text) || isClosing(text) || isSignature(text);
    }

    private static boolean isShort(String text) {
        return text.length() <= LONGEST_HEADING && countWords(text) <= MOST_HEADING_WORDS;
    }

    private static int countWords(String text) {
        String words = text.strip();
        return words.isEmpty() ? 0 : words.split("\\s+").length + OtherLanguages.wordsWithoutBlanks(words);
    }
}
