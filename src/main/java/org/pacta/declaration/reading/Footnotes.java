package org.pacta.declaration.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The notes of a document while its pages are read. Notes that stand together, at the foot of a page or at the end, are
 * called by the lines between the group before and themselves.
 */
final class Footnotes {
    private final List<List<Line>> notes = new ArrayList<>();

    void add(Line line, boolean isFirst) {
        if (isFirst) {
            notes.add(new ArrayList<>());
        }
        notes.get(notes.size() - 1).add(line);
    }

    /** True if the format said that the last note is one. */
    boolean areSetApart() {
        return notes.get(notes.size() - 1).get(0).setting() == Line.Setting.FOOTNOTE;
    }

    /** True if the last note breaks off without an end, as over a blank line between the lines of a page. */
    boolean isLastUnfinished() {
        if (notes.isEmpty()) {
            return false;
        }
        List<Line> last = notes.get(notes.size() - 1);
        String words = last.get(last.size() - 1).words();
        return !Wording.endsSentence(words) && !words.endsWith(")");
    }

    /** True for a line that begins with the number after the last note's. */
    boolean isNextBegunBy(Line line) {
        if (!PrintedNote.isBegunBy(line)) {
            return false;
        }
        Optional<Integer> number = PrintedNote.of(List.of(line)).number();
        Optional<Integer> last =
                PrintedNote.of(notes.get(notes.size() - 1).subList(0, 1)).number();
        return number.isPresent() && last.isPresent() && number.get() == last.get() + 1;
    }

    /** The lines of the text with the marks set apart that call one of these notes. */
    List<Line> called(List<Line> text) {
        List<Line> called = new ArrayList<>();
        Set<Integer> earlier = new HashSet<>();
        int next = 0;
        int from = 0;
        while (next < notes.size()) {
            int end = endOfGroup(next, text, from);
            int to = firstBelow(text, from, firstLine(next));
            Set<Integer> here = numbers(notes.subList(next, end));
            called.addAll(NoteCalls.marked(text.subList(from, to), here, goingOn(earlier, here)));
            earlier.addAll(here);
            from = to;
            next = end;
        }
        called.addAll(NoteCalls.marked(text.subList(from, text.size()), Set.of(), earlier));
        return called;
    }

    /** The earlier numbers if those of this page go on from them; where every page begins anew they are other notes. */
    private static Set<Integer> goingOn(Set<Integer> earlier, Set<Integer> here) {
        return here.stream().anyMatch(earlier::contains) ? Set.of() : earlier;
    }

    /** The group ends where words of the text follow. */
    private int endOfGroup(int first, List<Line> text, int from) {
        int below = firstBelow(text, from, firstLine(first));
        int nextWords = below;
        while (nextWords < text.size() && text.get(nextWords).isBlank()) {
            nextWords++;
        }
        int limit = nextWords < text.size() ? text.get(nextWords).number() : Integer.MAX_VALUE;
        int end = first + 1;
        while (end < notes.size() && firstLine(end) < limit) {
            end++;
        }
        return end;
    }

    private int firstLine(int note) {
        return notes.get(note).get(0).number();
    }

    private static int firstBelow(List<Line> text, int from, int number) {
        int index = from;
        while (index < text.size() && text.get(index).number() < number) {
            index++;
        }
        return index;
    }

    private static Set<Integer> numbers(List<List<Line>> notes) {
        return notes.stream()
                .map(PrintedNote::of)
                .map(PrintedNote::number)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }
}
