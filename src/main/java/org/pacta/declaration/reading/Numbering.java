package org.pacta.declaration.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells the numbers and letters that open paragraphs and items from those that a line break put at the start of a line.
 * It remembers the series: a number counts if it is the next one; others only at a break, where no sentence is torn
 * apart.
 */
final class Numbering {
    /** Numbers get lost in extraction; more than this many at once is no gap but another kind of number. */
    private static final int WIDEST_GAP = 5;

    /** Russian lists leave letters out, Arabic ones follow the old order, Chinese ones count in numerals. */
    private static final List<String> OTHER_SERIES = List.of(
            "\u0434\u0435\u0436\u0437\u0438\u043A", // de, e, zhe, ze, i, ka
            "\u0623\u0628\u062C\u062F\u0647\u0648\u0632\u062D\u0637\u064A\u0643\u0644\u0645\u0646", // alif, ba, jim
            "\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341"); // one to ten

    /** Lists are nested no deeper; so what is remembered stays short. */
    private static final int DEEPEST = 4;

    private int lastNumber;
    private boolean lastWasStopped = true;
    private int lastBracketed;

    /** The last letters of the lists that are open, the innermost first. */
    private final Deque<String> lastItems = new ArrayDeque<>();

    private String lastBullet = "";
    private List<Integer> lastDecimal = List.of();
    private final Map<String, Integer> lastNamed = new HashMap<>();

    /**
     * Takes the marker into the series if it opens something here.
     *
     * @param atBreak true after a blank line, a colon or a line that was never wrapped
     */
    boolean accepts(Marker marker, boolean atBreak) {
        return switch (marker.kind()) {
            case NUMBER -> acceptsNumber(marker, atBreak);
            case ITEM -> acceptsItem(marker, atBreak);
            case BULLET -> acceptsBullet(marker, atBreak);
            case SECTION -> atBreak;
            case DECIMAL -> atBreak && acceptsDecimal(marker);
            case NAMED -> atBreak && acceptsNamed(marker);
        };
    }

    /** True if the numbers before this one are missing. */
    boolean skipsTo(Marker number) {
        return lastNumber > 0 && number.number() > lastNumber + 1;
    }

    private boolean acceptsNumber(Marker marker, boolean atBreak) {
        int number = marker.number();
        boolean next = number == lastNumber + 1;
        boolean fits = marker.stopped() ? fitsStopped(number, next, atBreak) : fitsBare(number, next, atBreak);
        if (fits) {
            lastNumber = number;
            lastWasStopped = marker.stopped();
            lastItems.clear();
            lastBullet = "";
        }
        return fits;
    }

    private boolean fitsStopped(int number, boolean next, boolean atBreak) {
        if (next) {
            return lastNumber > 0 || atBreak;
        }
        boolean restarts = number == 1;
        boolean begins = lastNumber == 0;
        boolean skips = number > lastNumber && number <= lastNumber + WIDEST_GAP;
        return atBreak && (restarts || begins || skips);
    }

    private boolean fitsBare(int number, boolean next, boolean atBreak) {
        return atBreak && next && (number == 1 || !lastWasStopped);
    }

    /** "1.5 million" is no number of a paragraph: 1.4 has to come before it. */
    private boolean acceptsDecimal(Marker marker) {
        List<Integer> parts = marker.parts();
        boolean begins = isOne(parts.subList(1, parts.size()))
                && (lastDecimal.isEmpty() || parts.get(0) == lastDecimal.get(0) + 1)
                && Character.isUpperCase(marker.rest().codePointAt(0));
        boolean fits = begins || goesOn(parts, lastDecimal);
        if (fits) {
            lastDecimal = parts;
            lastItems.clear();
            lastBullet = "";
        }
        return fits;
    }

    private static boolean isOne(List<Integer> parts) {
        return parts.stream().allMatch(part -> part == 1);
    }

    /** 2.3 or 2.2.1 or 3.1 after 2.2, 2.3 after 2.2.4. */
    private static boolean goesOn(List<Integer> parts, List<Integer> last) {
        int same = 0;
        while (same < parts.size() && same < last.size() && parts.get(same).equals(last.get(same))) {
            same++;
        }
        if (same == last.size()) {
            return isOne(parts.subList(same, parts.size())) && parts.size() == same + 1;
        }
        return same < parts.size()
                && parts.get(same) == last.get(same) + 1
                && isOne(parts.subList(same + 1, parts.size()));
    }

    private boolean acceptsNamed(Marker marker) {
        int number = marker.namedNumber();
        int last = lastNamed.getOrDefault(marker.name(), 0);
        boolean fits = number == 1 || last > 0 && number > last && number <= last + WIDEST_GAP;
        if (fits) {
            lastNamed.put(marker.name(), number);
        }
        return fits;
    }

    /** A dash at the start of a line may as well stand between two halves of a sentence. */
    private boolean acceptsBullet(Marker marker, boolean atBreak) {
        boolean fits = atBreak || !marker.isDash() || marker.label().equals(lastBullet);
        if (fits) {
            lastBullet = marker.label();
        }
        return fits;
    }

    private boolean acceptsItem(Marker marker, boolean atBreak) {
        String letters = marker.letters();
        if (marker.isBracketedNumber()) {
            return acceptsBracketed(Integer.parseInt(letters), atBreak);
        }
        boolean goesOn = lastItems.stream().anyMatch(last -> follows(letters, last));
        if (goesOn) {
            while (!follows(letters, lastItems.pop())) {
                // the inner lists end where the outer one goes on
            }
        }
        if (goesOn || atBreak) {
            lastItems.push(letters);
        }
        if (lastItems.size() > DEEPEST) {
            lastItems.removeLast();
        }
        return goesOn || atBreak;
    }

    /** "(2006)" is a year and "(15)" at the start of a line may be anything, if 14 does not come before it. */
    private boolean acceptsBracketed(int number, boolean atBreak) {
        boolean fits = atBreak && (number == 1 || number == lastBracketed + 1);
        if (fits) {
            lastBracketed = number;
            lastItems.clear();
        }
        return fits;
    }

    private static boolean isNextInOtherSeries(String letters, String last) {
        return OTHER_SERIES.stream()
                .filter(all -> all.contains(last))
                .anyMatch(all -> all.startsWith(letters, all.indexOf(last) + last.length()));
    }

    /** True if {@code letters} comes next after {@code last} as a letter or as a small Roman numeral. */
    static boolean follows(String letters, String last) {
        if (Character.isDigit(letters.charAt(0))) {
            return !last.isEmpty()
                    && Character.isDigit(last.charAt(0))
                    && Integer.parseInt(letters) == Integer.parseInt(last) + 1;
        }
        boolean nextLetter = letters.length() == 1 && last.length() == 1 && letters.charAt(0) == last.charAt(0) + 1;
        return nextLetter
                || isNextInOtherSeries(letters, last)
                || Roman.value(last) > 0 && Roman.value(letters) == Roman.value(last) + 1;
    }

    /** True if {@code letters} comes a few letters after {@code last}; never for what may be a Roman numeral. */
    static boolean skipsTo(String letters, String last) {
        boolean areLetters = letters.length() == 1 && last.length() == 1 && Roman.value(letters) == 0;
        int gap = areLetters ? letters.charAt(0) - last.charAt(0) : 0;
        return gap > 1 && gap <= WIDEST_GAP;
    }
}
