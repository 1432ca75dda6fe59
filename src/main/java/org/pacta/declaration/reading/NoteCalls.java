package org.pacta.declaration.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds where the lines of a page call its footnotes. Plain text does not set marks apart: they are glued to words and
 * years, or stand between blanks like any number. So a number is taken for a mark only if the page has a note with that
 * number, if it stands where a mark can stand, and if the marks before and after it come in order.
 */
final class NoteCalls {
    private static final String SUPERSCRIPTS = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";
    private static final Pattern NUMBER = Pattern.compile("\\[\\^?(\\d{1,3})\\](?!:)|\\d+|[" + SUPERSCRIPTS + "]{1,3}");
    private static final Pattern YEAR_AND_MARK = Pattern.compile("(?:19|20)\\d\\d(\\d{1,2})");
    private static final Pattern GLUED_TO = Pattern.compile(
            ".*(?:\\p{L}\\p{Ll}{1,30}|\\p{L}[\"\u201D\u2019)]|[\\p{L}\\d\"\u201D\u2019)][.,;:!?]"
                    + "|[.,;:!?][\"\u201D\u2019)])",
            Pattern.DOTALL);
    private static final Pattern SENTENCE_GOES_ON = Pattern.compile(
            "(?:[.,;:!?)\u201D]|\\s+(?:and|or|which|that|who|in|to|as|with|by|for|is|are|has|have|will|on|at|of|including|namely"
                    + "|along|among|across|from|through|throughout|under|between|during|within|without|into|towards|upon|until|since"
                    + "|but|when|whose|the|we|inter|while|where|this|these|our|its)\\b|\\s*$|\\s+\\p{Lu}|\\s+\\d{1,3}\\.\\s+\\p{Lu}|\\s*\\n).*",
            Pattern.DOTALL);
    private static final Pattern BEFORE_DATE =
            Pattern.compile("\\s+(?:" + PrintedDays.MONTHS + ")\\b.*", Pattern.DOTALL);
    private static final Pattern BEHIND_COMMA = Pattern.compile("[\\p{L}\"\u201D\u2019)],\\s?$");
    private static final Pattern COUNTED_ON = Pattern.compile("\\s*(?:and|or|to|,)\\s+\\d");
    private static final int LONGEST_NUMBER = 3;
    private static final Pattern ENDS_WITH_YEAR = Pattern.compile("\\b(?:19|20)\\d\\d$");
    private static final Pattern SYMBOL_BEGUN = Pattern.compile(".*/[^\\s/,;:]*\\.", Pattern.DOTALL);
    private static final Pattern DECIMAL_BEGUN = Pattern.compile("(?:\\d{1,2}|[A-Z])(?:\\.\\d{1,2}){0,2}\\.");
    private static final int LONGEST_DECIMAL = "12.12.12.".length();
    private static final Pattern NUMBER_AND_POINT = Pattern.compile("(?<!\\d)\\d{1,3}\\.$");
    private static final Pattern SENTENCE_ENDED = Pattern.compile("\\s*$|\\s+[\\p{Lu}\\d\u201C\"]|\\s*\\n");
    private static final Pattern CAPITAL_FOLLOWS = Pattern.compile("\\s+\\p{Lu}");
    private static final Pattern LAST_WORD = Pattern.compile("([\\p{L}.]+)$");

    /** A number behind one of these counts something, as behind the words that {@link Wording#counts}. */
    private static final Set<String> COUNTING = Set.of(
            "from", "to", "of", "and", "or", "in", "on", "at", "by", "the", "than", "least", "with", "for", "between",
            "about", "over", "our", "all", "these", "art.", "group", "day", "session");

    private static final int AROUND = 40;

    private final List<Line> lines;
    private final Set<Integer> notes;
    private final String text;
    private final Set<Integer> earlier;
    private final List<Call> calls = new ArrayList<>();
    private final List<Call> repeated = new ArrayList<>();

    private NoteCalls(List<Line> lines, Set<Integer> notes, Set<Integer> earlier) {
        this.lines = lines;
        this.notes = notes;
        this.earlier = earlier;
        this.text = lines.stream().map(Line::words).collect(Collectors.joining("\n"));
    }

    /**
     * The lines with the marks set apart as {@link NoteMarks} writes them.
     *
     * @param notes numbers of the notes that these lines can call
     * @param earlier numbers of notes that were printed before and may be called again
     */
    static List<Line> marked(List<Line> lines, Set<Integer> notes, Set<Integer> earlier) {
        if (notes.isEmpty() && earlier.isEmpty() || lines.isEmpty()) {
            return lines;
        }
        NoteCalls calls = new NoteCalls(lines, notes, earlier);
        calls.findCandidates();
        return calls.withMarks(calls.withRepeated(calls.firstCalls()));
    }

    /** @param start where the mark begins, the blank in front of it included */
    private record Call(int note, int start, int end, boolean certain) {}

    private void findCandidates() {
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            String printed = matcher.group();
            if (matcher.group(1) != null) {
                add(new Call(Integer.parseInt(matcher.group(1)), matcher.start(), matcher.end(), true));
            } else if (SUPERSCRIPTS.indexOf(printed.charAt(0)) >= 0) {
                add(new Call(plain(printed), matcher.start(), matcher.end(), true));
            } else {
                addPrintedLikeANumber(printed, matcher.start(), matcher.end());
            }
        }
    }

    private void addPrintedLikeANumber(String printed, int start, int end) {
        Matcher year = YEAR_AND_MARK.matcher(printed);
        if (year.matches()) {
            add(new Call(Integer.parseInt(year.group(1)), start + 4, end, true));
            return;
        }
        String before = text.substring(Math.max(0, start - AROUND), start);
        String after = text.substring(end, Math.min(text.length(), end + AROUND));
        if (printed.length() > LONGEST_NUMBER || BEFORE_DATE.matcher(after).matches() || isPartOfNumber(after)) {
            return;
        }
        if (opensParagraph(before, after) || isInSymbol(before) || isBehindPoint(start, before, after)) {
            return;
        }
        if (GLUED_TO.matcher(before).matches()) {
            add(new Call(Integer.parseInt(printed), start, end, true), before, after);
        } else if (standsApart(before, after)) {
            add(apart(Integer.parseInt(printed), start, end), before, after);
        }
    }

    private void add(Call call, String before, String after) {
        add(call);
        if (mayRepeat(before, after)) {
            repeated.add(call);
        }
    }

    /** A mark at the start of a line belongs to the word at the end of the line above, unless a page ended there. */
    private Call apart(int note, int start, int end) {
        boolean startsLine = text.charAt(start - 1) == '\n';
        boolean isTorn = startsLine && start > 1 && text.charAt(start - 2) == '\n';
        boolean hasBlankBehind = end < text.length() && text.charAt(end) == ' ';
        return new Call(note, isTorn ? start : start - 1, startsLine && hasBlankBehind ? end + 1 : end, false);
    }

    /** "12. We", "12)", or a number alone, at the start of a line. */
    private static boolean opensParagraph(String before, String after) {
        boolean startsLine = before.isEmpty() || before.endsWith("\n");
        return startsLine && (after.isEmpty() || ".)\n".indexOf(after.charAt(0)) >= 0);
    }

    /** "2.1 We" at the start of a line, or "1.5 per cent" in a sentence. Behind "2030." a mark may stand. */
    private boolean isBehindPoint(int start, String before, String after) {
        String near = text.substring(Math.max(0, start - LONGEST_DECIMAL - 1), start);
        int line = near.lastIndexOf('\n') + 1;
        boolean isLabel = (line > 0 || start <= LONGEST_DECIMAL)
                && DECIMAL_BEGUN.matcher(near.substring(line)).matches();
        return isLabel
                || NUMBER_AND_POINT.matcher(before).find()
                        && !SENTENCE_ENDED.matcher(after).lookingAt();
    }

    /** "A/80/L.4": no mark is glued to a symbol that way. */
    private static boolean isInSymbol(String before) {
        return SYMBOL_BEGUN.matcher(before).matches();
    }

    private static boolean isPartOfNumber(String after) {
        return after.length() > 1
                && !Character.isWhitespace(after.charAt(0))
                && Character.isLetterOrDigit(after.charAt(1))
                && "/-\u2010\u2011\u2013.,(%".indexOf(after.charAt(0)) >= 0;
    }

    private static boolean standsApart(String before, String after) {
        String words = before.strip();
        if (words.isEmpty() || !Character.isWhitespace(before.charAt(before.length() - 1))) {
            return false;
        }
        char last = words.charAt(words.length() - 1);
        boolean endsSentence = ".!?:;".indexOf(last) >= 0;
        if (!Character.isLetter(last)
                && !ENDS_WITH_YEAR.matcher(words).find()
                && ".,;:!?)\u201D\u2019\"".indexOf(last) < 0) {
            return false;
        }
        // behind a full stop the number of the next paragraph may stand, and behind a word a name may go on
        boolean goesOnInCapitals = CAPITAL_FOLLOWS.matcher(after).lookingAt();
        if (goesOnInCapitals && (!endsSentence || before.endsWith("\n"))) {
            return false;
        }
        Matcher word = LAST_WORD.matcher(words);
        return !(word.find() && counts(word.group(1)))
                && SENTENCE_GOES_ON.matcher(after).matches();
    }

    private static boolean counts(String word) {
        return Wording.counts(word) || COUNTING.contains(word.toLowerCase(Locale.ROOT));
    }

    /** The first calls and those that call a note again, behind its first call or on a later page; in order. */
    private List<Call> withRepeated(Map<Integer, Call> first) {
        Stream<Call> again = repeated.stream()
                .filter(call -> earlier.contains(call.note())
                        || first.containsKey(call.note())
                                && first.get(call.note()).start() < call.start());
        return Stream.concat(first.values().stream(), again)
                .sorted(Comparator.comparingInt(Call::start))
                .toList();
    }

    /** Where no order helps, only a number glued to the comma of a word, or between that and a word, is a mark. */
    private static boolean mayRepeat(String before, String after) {
        return BEHIND_COMMA.matcher(before).find()
                && !COUNTED_ON.matcher(after).lookingAt()
                && SENTENCE_GOES_ON.matcher(after).matches();
    }

    private void add(Call call) {
        if (notes.contains(call.note())) {
            calls.add(call);
        }
    }

    private static int plain(String superscripts) {
        return superscripts.chars().reduce(0, (number, sign) -> number * 10 + SUPERSCRIPTS.indexOf(sign));
    }

    /** By note the calls that can all be true: certain ones first, the others where they fit between them. */
    private Map<Integer, Call> firstCalls() {
        Map<Integer, Call> taken = new HashMap<>();
        take(taken, Call::certain);
        take(taken, call -> !call.certain());
        return taken;
    }

    private void take(Map<Integer, Call> taken, Predicate<Call> wanted) {
        int[] sorted = notes.stream().mapToInt(Integer::intValue).sorted().toArray();
        int[] before = new int[sorted.length];
        int[] after = new int[sorted.length];
        int bound = -1;
        for (int i = 0; i < sorted.length; i++) {
            before[i] = bound;
            bound = taken.containsKey(sorted[i]) ? taken.get(sorted[i]).end() : bound;
        }
        bound = Integer.MAX_VALUE;
        for (int i = sorted.length - 1; i >= 0; i--) {
            after[i] = bound;
            bound = taken.containsKey(sorted[i]) ? taken.get(sorted[i]).start() : bound;
        }
        int next = 0;
        int last = -1;
        for (Call call : calls) {
            int place = Arrays.binarySearch(sorted, call.note());
            boolean fits = call.start() >= Math.max(before[place], last) && call.end() <= after[place];
            if (wanted.test(call) && fits && place >= next && !taken.containsKey(call.note())) {
                taken.put(call.note(), call);
                next = place + 1;
                last = call.end();
            }
        }
    }

    private List<Line> withMarks(List<Call> marks) {
        List<Line> marked = new ArrayList<>();
        int lineStart = 0;
        int next = 0;
        int copied = 0;
        for (Line line : lines) {
            int lineEnd = lineStart + line.words().length();
            boolean isCut = copied > lineStart;
            copied = Math.max(copied, lineStart);
            StringBuilder words = new StringBuilder();
            while (next < marks.size() && marks.get(next).start() <= lineEnd) {
                Call call = marks.get(next);
                words.append(text, copied, call.start()).append(NoteMarks.of(Integer.toString(call.note())));
                copied = call.end();
                next++;
            }
            words.append(text, Math.min(copied, lineEnd), lineEnd);
            marked.add(isCut || copied > lineStart ? line.withWords(words.toString()) : line);
            lineStart = lineEnd + 1;
        }
        return marked;
    }
}
