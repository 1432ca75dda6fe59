package org.pacta.declaration.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A declaration before it is set.
 *
 * @param units in their order
 */
record WrittenDeclaration(List<Unit> units) {
    /** Stands where a footnote is called; glued to the word before it unless a blank stands in front. */
    static final char CALL = '\uE000';

    /**
     * What begins on a line of its own: a paragraph, an item, a heading, a line of the masthead.
     *
     * @param label it has to be read with; empty if that is not foretold
     * @param printed what stands in front of it: {@code 12.}; empty if nothing does
     * @param isPrintedAlone true if that fills a line of its own
     * @param isTight true if no blank line parts it from the unit above
     * @param words in one line
     */
    record Unit(String label, String printed, boolean isPrintedAlone, boolean isTight, String words) {
        Unit(String label, String printed, String words) {
            this(label, printed, false, false, words);
        }

        static Unit plain(String words) {
            return new Unit("", "", words);
        }

        Unit tight(boolean tight) {
            return new Unit(label, printed, isPrintedAlone, tight, words);
        }

        String text() {
            return words.replace(" " + CALL, "").replace(String.valueOf(CALL), "");
        }

        private List<String> lines(String text, int width) {
            List<String> lines = new ArrayList<>();
            if (isPrintedAlone) {
                lines.add(printed);
            }
            lines.addAll(wrapped(isPrintedAlone ? text : (printed + " " + text).strip(), width));
            return lines;
        }
    }

    /**
     * How pages are printed.
     *
     * @param length of a page in lines of text, the last words of a sentence carried along
     * @param isTight true if no blank line parts the text from what belongs to the page
     */
    record Paging(int length, Head head, boolean isTight) {
        /** What stands between two pages: {@code %1} is the number of the page that ends. */
        enum Head {
            AT_ENDS_OF_ONE_LINE("%1/9          25-16680", "A/CONF.250/7          Harbour Declaration on Fisheries"),
            EACH_ON_ITS_LINE("%1/9", "25-16680", "", "A/CONF.250/7", "Harbour Declaration on Fisheries"),
            PAGE_OF_PAGES("Page %1 of 9", "", "Harbour Declaration on Fisheries"),
            BETWEEN_DASHES("\u2013 %1 \u2013"),
            FORM_FEED("%1", "\fHarbour Declaration on Fisheries", "");

            private final List<String> lines;

            Head(String... lines) {
                this.lines = List.of(lines);
            }
        }
    }

    private record SetLine(String words, boolean isAboveBlank, boolean canEndPage) {}

    /** Without footnotes, in lines of at most so many characters, units by blank lines. */
    String setIn(int width) {
        StringBuilder set = new StringBuilder();
        for (Unit unit : units) {
            set.append(set.isEmpty() ? "" : unit.isTight() ? "\n" : "\n\n");
            set.append(String.join("\n", unit.lines(unit.text(), width)));
        }
        return set.toString();
    }

    /** With footnotes, each at the foot of the page that calls it. */
    String onPages(int width, Paging chosen) {
        // nobody numbers paragraphs and pages alike, alone on their lines
        boolean areAlike =
                chosen.head() == Paging.Head.FORM_FEED && units.stream().anyMatch(Unit::isPrintedAlone);
        Paging paging = areAlike ? new Paging(chosen.length(), Paging.Head.PAGE_OF_PAGES, chosen.isTight()) : chosen;
        List<String> printed = new ArrayList<>();
        List<SetLine> page = new ArrayList<>();
        int pages = 0;
        int notes = 0;
        List<SetLine> lines = setLines(width);
        for (int i = 0; i < lines.size(); i++) {
            page.add(lines.get(i));
            if (page.size() >= paging.length() && lines.get(i).canEndPage() || i == lines.size() - 1) {
                pages++;
                int called = calls(page);
                addPage(printed, page, notes, called, paging);
                addHead(printed, pages, paging);
                notes += called;
                page.clear();
            }
        }
        return String.join("\n", printed);
    }

    private static void addPage(List<String> printed, List<SetLine> page, int notes, int called, Paging paging) {
        int note = notes;
        for (SetLine line : page) {
            String words = line.words();
            while (words.indexOf(CALL) >= 0) {
                note++;
                words = words.replaceFirst(String.valueOf(CALL), String.valueOf(note));
            }
            printed.add(words);
            if (line.isAboveBlank()) {
                printed.add("");
            }
        }
        if (called > 0) {
            printed.addAll(paging.isTight() ? List.of("_______________") : List.of("", "_______________", ""));
            IntStream.rangeClosed(notes + 1, notes + called)
                    .forEach(
                            number -> printed.add(number + " See the report of the conference, annex " + number + "."));
        }
    }

    private static void addHead(List<String> printed, int page, Paging paging) {
        List<String> head = paging.head().lines;
        List<String> lines = head.stream()
                .map(line -> line.replace("%1", String.valueOf(page)))
                .filter(line -> !paging.isTight() || !line.isEmpty())
                .toList();
        printed.addAll(paging.isTight() ? List.of() : List.of(""));
        printed.addAll(lines);
        printed.addAll(paging.isTight() ? List.of() : List.of(""));
    }

    private static int calls(List<SetLine> page) {
        return (int) page.stream()
                .flatMapToInt(line -> line.words().chars())
                .filter(sign -> sign == CALL)
                .count();
    }

    private List<SetLine> setLines(int width) {
        List<SetLine> set = new ArrayList<>();
        for (int u = 0; u < units.size(); u++) {
            Unit unit = units.get(u);
            boolean isAboveBlank = u + 1 == units.size() || !units.get(u + 1).isTight();
            List<String> lines = unit.lines(unit.words(), width);
            for (int i = 0; i < lines.size(); i++) {
                boolean isLast = i == lines.size() - 1;
                boolean isMarkAlone = i == 0 && unit.isPrintedAlone();
                boolean canEndPage = isLast || !isMarkAlone && goesOn(lines.get(i), lines.get(i + 1));
                set.add(new SetLine(lines.get(i), isLast && isAboveBlank, canEndPage));
            }
        }
        return withoutRepeatedBesideBreaks(set);
    }

    /** A line that stands twice beside the end of a page looks like a running title: none does here. */
    private static List<SetLine> withoutRepeatedBesideBreaks(List<SetLine> set) {
        Map<String, Long> occurrences =
                set.stream().collect(Collectors.groupingBy(SetLine::words, Collectors.counting()));
        return IntStream.range(0, set.size())
                .mapToObj(i -> {
                    SetLine line = set.get(i);
                    // two lines below: the first of them may be a number alone
                    boolean isRepeated = set.subList(i, Math.min(set.size(), i + 3)).stream()
                            .anyMatch(near -> occurrences.get(near.words()) > 1);
                    return new SetLine(line.words(), line.isAboveBlank(), line.canEndPage() && !isRepeated);
                })
                .toList();
    }

    /**
     * A page that ends with a sentence may end with its paragraph too, and what is alone on top of the next, like "5.", may
     * number one: nobody can tell, so none does here. Nor does "5. We" stand there in mid-sentence: a paragraph whose
     * predecessor lost its full stop looks the same.
     */
    private static boolean goesOn(String line, String next) {
        if (next.indexOf(' ') < 0 || next.matches("\\d{1,3}\\.\\s.*")) {
            return false;
        }
        String words = line.replace(String.valueOf(CALL), "").strip();
        return !words.isEmpty()
                && ".;:".indexOf(words.charAt(words.length() - 1)) < 0
                && next.strip().charAt(0) != CALL;
    }

    /** Broken at blanks, and behind the hyphens of compounds. */
    private static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            String rest = word;
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                int hyphen = word.indexOf('-') + 1;
                boolean isBroken = hyphen > 1 && hyphen < word.length() && line.length() + 1 + hyphen <= width;
                line.append(isBroken ? " " + word.substring(0, hyphen) : "");
                rest = isBroken ? word.substring(hyphen) : word;
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }
}
