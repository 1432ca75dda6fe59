package org.pacta.declaration;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads the structure off the pieces of a document: under which headings and which chapeau each paragraph stands. A piece
 * governs what follows it and is nested deeper, until one of its own level comes.
 */
final class Structure {
    /** A longer sentence is no chapeau; it would be repeated above every item. */
    private static final int LONGEST_CHAPEAU = 1500;

    /** "We are grateful. We will:" – only the last sentence governs the list. */
    private static final Pattern SENTENCE_BREAK =
            Pattern.compile("(?<=\\p{Ll}{2}[.!?])[\u201D\u2019\"')]{0,3}\\s(?=\\p{Lu})");

    private final List<Piece> open = new ArrayList<>();

    /** How many of the open headings, the last ones, have no paragraph yet. */
    private int waiting;

    private Structure() {}

    /** The paragraphs of a document in its order. */
    static List<ReadParagraph> paragraphs(List<Piece> pieces) {
        Structure structure = new Structure();
        List<ReadParagraph> paragraphs = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece.kind() == Piece.Kind.HEADING) {
                structure.openHeading(piece);
            } else {
                piece.kind().part().ifPresent(part -> paragraphs.add(structure.paragraph(piece, part)));
            }
        }
        return paragraphs;
    }

    private void openHeading(Piece heading) {
        open.removeIf(piece -> piece.level() >= heading.level());
        open.add(heading);
        waiting = Math.min(waiting, headings().size() - 1) + 1;
    }

    private ReadParagraph paragraph(Piece piece, Part part) {
        closeParagraphsFrom(piece.level());
        var paragraph = new ReadParagraph(
                piece.label(), part, heading(), chapeau(), piece.text(), piece.noteMarks(), piece.place());
        open.add(piece);
        waiting = 0;
        return paragraph;
    }

    /** Closes a paragraph and what stands below it. Headings above it stay, and those that wait for their first paragraph. */
    private void closeParagraphsFrom(int level) {
        List<Piece> below = new ArrayList<>(open.subList(open.size() - waiting, open.size()));
        for (int i = 0; i < open.size() - waiting; i++) {
            if (open.get(i).kind() != Piece.Kind.HEADING && open.get(i).level() >= level) {
                open.subList(i, open.size()).clear();
                open.addAll(below);
            }
        }
    }

    private String heading() {
        return headings().stream().map(Piece::text).collect(Collectors.joining(": "));
    }

    private List<Piece> headings() {
        return open.stream().filter(piece -> piece.kind() == Piece.Kind.HEADING).toList();
    }

    private String chapeau() {
        return open.stream()
                .filter(piece -> piece.kind() != Piece.Kind.HEADING && Piece.announces(piece.text()))
                .map(piece -> governing(piece.text()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String governing(String text) {
        Matcher breaks = SENTENCE_BREAK.matcher(text);
        int start = 0;
        while (breaks.find()) {
            start = breaks.end();
        }
        return text.length() - start > LONGEST_CHAPEAU ? "" : text.substring(start);
    }
}
