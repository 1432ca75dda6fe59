package org.pacta.declaration.reading;

/**
 * Tells the numbers and letters that open paragraphs and items from those that a line break put at the start of a line.
 * It remembers the series: a number counts if it is the next one; others only after a blank line, where no sentence is
 * torn apart.
 */
final class Numbering {
    /** Numbers get lost in extraction; more than this many at once is no gap but another kind of number. */
    private static final int WIDEST_GAP = 5;

    private int lastNumber;
    private boolean lastWasStopped = true;
    private String lastItem = "";

    /** Takes the marker into the series if it opens something here. */
    boolean accepts(Marker marker, boolean afterBlank) {
        return switch (marker.kind()) {
            case NUMBER -> acceptsNumber(marker, afterBlank);
            case ITEM -> acceptsItem(marker, afterBlank);
            case BULLET -> true;
            case SECTION -> afterBlank;
        };
    }

    private boolean acceptsNumber(Marker marker, boolean afterBlank) {
        int number = marker.number();
        boolean next = number == lastNumber + 1;
        boolean fits = marker.stopped() ? fitsStopped(number, next, afterBlank) : fitsBare(number, next, afterBlank);
        if (fits) {
            lastNumber = number;
            lastWasStopped = marker.stopped();
            lastItem = "";
        }
        return fits;
    }

    private boolean fitsStopped(int number, boolean next, boolean afterBlank) {
        if (next) {
            return lastNumber > 0 || afterBlank;
        }
        boolean restarts = number == 1;
        boolean begins = lastNumber == 0;
        boolean skips = number > lastNumber && number <= lastNumber + WIDEST_GAP;
        return afterBlank && (restarts || begins || skips);
    }

    private boolean fitsBare(int number, boolean next, boolean afterBlank) {
        return afterBlank && next && (number == 1 || !lastWasStopped);
    }

    private boolean acceptsItem(Marker marker, boolean afterBlank) {
        String letters = marker.letters();
        boolean fits = afterBlank || !lastItem.isEmpty() && follows(letters, lastItem);
        if (fits) {
            lastItem = letters;
        }
        return fits;
    }

    /** True if {@code letters} comes next after {@code last} as a letter or as a small Roman numeral. */
    static boolean follows(String letters, String last) {
        boolean nextLetter = letters.length() == 1 && last.length() == 1 && letters.charAt(0) == last.charAt(0) + 1;
        return nextLetter || Roman.value(last) > 0 && Roman.value(letters) == Roman.value(last) + 1;
    }
}
