package org.pacta.declaration.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Lines that belong together: a paragraph, an item, a heading, a part of the masthead. Every rule asks for its text, so it
 * is joined once.
 */
final class Block {
    private final Optional<Marker> marker;
    private final List<Line> lines;
    private final String marked;
    private final String text;

    /**
     * @param marker what it is printed with in front, if anything
     * @param lines at least one, none blank
     */
    Block(Optional<Marker> marker, List<Line> lines) {
        this.marker = marker;
        this.lines = List.copyOf(lines);
        this.marked = joined(marker, this.lines);
        this.text = NoteMarks.takenOut(marked);
    }

    private static String joined(Optional<Marker> marker, List<Line> lines) {
        if (marker.isEmpty()) {
            return JoinedLines.ofLines(lines);
        }
        Stream<String> others = lines.stream().skip(1).map(Line::words);
        return JoinedLines.of(
                Stream.concat(Stream.of(marker.get().rest()), others).toList());
    }

    Optional<Marker> marker() {
        return marker;
    }

    List<Line> lines() {
        return lines;
    }

    /** The text without its marker and without footnote marks, lines joined. */
    String text() {
        return text;
    }

    /** The text without its marker, lines joined, with footnote marks. */
    String marked() {
        return marked;
    }

    /** What stands in front of the text; empty if nothing does. */
    String printed() {
        return marker.map(Marker::printed).orElse("");
    }

    boolean is(Marker.Kind kind) {
        return marker.isPresent() && marker.get().kind() == kind;
    }

    boolean isNumber(int number) {
        return is(Marker.Kind.NUMBER) && marker.orElseThrow().number() == number;
    }

    /** True if the format says so. */
    boolean isSetAsHeading() {
        return first().setting() == Line.Setting.HEADING;
    }

    /** How deep it stands as a heading, from 1; 0 if the format does not tell or it is none. */
    int depth() {
        return first().depth();
    }

    Line first() {
        return lines.get(0);
    }

    Line last() {
        return lines.get(lines.size() - 1);
    }

    int firstLine() {
        return first().number();
    }

    int lastLine() {
        return last().number();
    }

    /** True if the marker fills the first line and words stand below it. */
    boolean isMarkedAlone() {
        return lines.size() > 1 && marker.filter(mark -> mark.rest().isEmpty()).isPresent();
    }

    /** The marker that fills the first line. */
    Block markerAlone() {
        return new Block(marker, lines.subList(0, 1));
    }

    /** What stands below the line that the marker fills. */
    Block belowMarker() {
        return new Block(Optional.empty(), lines.subList(1, lines.size()));
    }

    /** The block up to a place within one of its lines. @param offset in that line's words */
    Block upTo(int line, int offset) {
        List<Line> kept = new ArrayList<>(lines.subList(0, line));
        kept.add(lines.get(line).part(0, offset));
        return new Block(line == 0 ? marker.map(mark -> mark.upTo(kept.get(0).words())) : marker, kept);
    }

    /** The block from a place within one of its lines on, where a marker stands. @param offset in that line's words */
    Block from(int line, int offset) {
        Line first = lines.get(line).part(offset, lines.get(line).words().length());
        List<Line> kept = new ArrayList<>(List.of(first));
        kept.addAll(lines.subList(line + 1, lines.size()));
        return new Block(Marker.at(first.words()), kept);
    }

    /** One block of several parts; the marker is the first one's. */
    static Block joined(List<Block> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        List<Line> all = parts.stream().flatMap(part -> part.lines.stream()).toList();
        return new Block(parts.get(0).marker, all);
    }
}
