package org.pacta.declaration.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pacta.declaration.ImpossibleCorrection;
import org.pacta.declaration.ImpossibleCorrection.Reason;
import org.pacta.declaration.NoteMark;
import org.pacta.declaration.Piece;
import org.pacta.declaration.StructureCorrection;

/** Makes people's corrections to the pieces of a document. No word is lost by any of them. */
public final class CorrectedPieces {
    private static final Set<Piece.Kind> OF_THE_PAGE =
            Set.of(Piece.Kind.RUNNING_TITLE, Piece.Kind.PAGE_NUMBER, Piece.Kind.FOOTNOTE);

    private final List<Piece> pieces;

    private CorrectedPieces(List<Piece> pieces) {
        this.pieces = new ArrayList<>(pieces);
    }

    /**
     * @param corrections in the order in which they were made
     * @throws ImpossibleCorrection if one of them cannot be made to what those before it left, or no paragraph is left
     */
    public static List<Piece> of(List<Piece> pieces, List<StructureCorrection> corrections)
            throws ImpossibleCorrection {
        CorrectedPieces corrected = new CorrectedPieces(pieces);
        for (StructureCorrection correction : corrections) {
            corrected.make(correction);
        }
        if (corrected.pieces.stream().noneMatch(piece -> piece.kind().isCited())) {
            throw new ImpossibleCorrection(Reason.NO_PARAGRAPH_LEFT);
        }
        return List.copyOf(corrected.pieces);
    }

    private void make(StructureCorrection correction) throws ImpossibleCorrection {
        int index = correction.piece();
        if (index < 0 || index >= pieces.size()) {
            throw new ImpossibleCorrection(Reason.NO_SUCH_PIECE);
        }
        if (correction instanceof StructureCorrection.Merge) {
            merge(index);
        } else if (correction instanceof StructureCorrection.Split split) {
            split(index, split.offset());
        } else if (correction instanceof StructureCorrection.Relabel relabel) {
            relabel(index, relabel.label().strip());
        } else if (correction instanceof StructureCorrection.Relevel relevel) {
            relevel(index, relevel.level());
        } else if (correction instanceof StructureCorrection.Retype retype) {
            retype(index, retype.kind());
        }
    }

    // --- merge

    private void merge(int index) throws ImpossibleCorrection {
        int before = before(index).orElseThrow(() -> new ImpossibleCorrection(Reason.NOTHING_BEFORE));
        Piece first = pieces.get(before);
        Piece second = pieces.get(index);
        String text = joined(first, second);
        int shift = text.length() - second.text().length();
        List<NoteMark> marks = Stream.concat(
                        first.noteMarks().stream(),
                        second.noteMarks().stream().map(mark -> new NoteMark(mark.offset() + shift, mark.mark())))
                .toList();
        pieces.set(before, first.withText(text, marks, first.place().to(second.place())));
        pieces.remove(index);
    }

    private static String joined(Piece first, Piece second) {
        return first.kind().isLeftOut()
                ? first.text() + "\n" + second.words()
                : JoinedLines.of(List.of(first.text(), inOneLine(second.words())));
    }

    /** A note goes on with the note before it; anything else with what stands before it in the text. */
    private Optional<Integer> before(int index) {
        Piece.Kind kind = pieces.get(index).kind();
        for (int i = index - 1; i >= 0; i--) {
            Piece.Kind other = pieces.get(i).kind();
            if (OF_THE_PAGE.contains(kind) ? other == kind : !OF_THE_PAGE.contains(other)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    // --- split

    private void split(int index, int offset) throws ImpossibleCorrection {
        Piece whole = pieces.get(index);
        String text = whole.text();
        if (offset <= 0
                || offset >= text.length()
                || text.substring(0, offset).isBlank()
                || text.substring(offset).isBlank()) {
            throw new ImpossibleCorrection(Reason.NOTHING_TO_SPLIT);
        }
        String above = text.substring(0, offset).stripTrailing();
        String below = text.substring(offset).stripLeading();
        int cut = text.length() - below.length();
        List<NoteMark> marksAbove = whole.noteMarks().stream()
                .filter(mark -> mark.offset() <= above.length())
                .toList();
        List<NoteMark> marksBelow = whole.noteMarks().stream()
                .filter(mark -> mark.offset() > above.length())
                .map(mark -> new NoteMark(Math.max(0, mark.offset() - cut), mark.mark()))
                .toList();
        pieces.set(index, whole.withText(above, marksAbove, whole.place()));
        pieces.add(index + 1, second(pieces.get(index), whole.withText(below, marksBelow, whole.place())));
    }

    private Piece second(Piece first, Piece rest) {
        if (!rest.kind().isCited()) {
            return new Piece(rest.kind(), "", "", rest.level(), rest.text(), rest.noteMarks(), rest.place());
        }
        Optional<Marker> marker = Marker.at(rest.text());
        boolean opensList = Piece.announces(first.text()) && first.level() < Piece.DEEPEST_LEVEL;
        int level = first.level() + (opensList ? 1 : 0);
        String label = marker.map(mark -> labelOf(mark, first, opensList)).orElse(first.label());
        return marked(rest, marker, unique(label), level);
    }

    /** As printed, in the series of the piece before it: after {@code annex 4} comes {@code annex 5}. */
    private static String labelOf(Marker marker, Piece before, boolean below) {
        String parent = below ? before.label() : withoutLastPart(before.label());
        boolean isItem = marker.kind() == Marker.Kind.ITEM || below;
        if (marker.kind() == Marker.Kind.BULLET) {
            return before.label();
        }
        return isItem || !isNumber(before.label()) ? (parent + " " + marker.label()).strip() : marker.label();
    }

    private static boolean isNumber(String label) {
        return label.chars().allMatch(Character::isDigit);
    }

    private static String withoutLastPart(String label) {
        int last = label.lastIndexOf(' ');
        return last < 0 ? label : label.substring(0, last);
    }

    /** The piece with what its text begins with as its printed mark, if it does begin with one. */
    private static Piece marked(Piece piece, Optional<Marker> marker, String label, int level) {
        String text = marker.map(Marker::rest).orElse(piece.text());
        String printed = marker.map(Marker::printed).orElse("");
        int taken = piece.text().length() - text.length();
        List<NoteMark> marks = piece.noteMarks().stream()
                .map(mark -> new NoteMark(Math.max(0, mark.offset() - taken), mark.mark()))
                .toList();
        return new Piece(piece.kind(), label, printed, level, text, marks, piece.place());
    }

    // --- label, level, kind

    private void relabel(int index, String label) throws ImpossibleCorrection {
        Piece piece = pieces.get(index);
        if (piece.kind().isCited() && label.isEmpty()) {
            throw new ImpossibleCorrection(Reason.NO_LABEL);
        }
        if (piece.kind().isCited() && !label.equals(piece.label()) && labels().contains(label)) {
            throw new ImpossibleCorrection(Reason.LABEL_TAKEN);
        }
        pieces.set(index, piece.withLabel(label));
    }

    private void relevel(int index, int level) throws ImpossibleCorrection {
        if (level < 0 || level > Piece.DEEPEST_LEVEL) {
            throw new ImpossibleCorrection(Reason.TOO_DEEP);
        }
        pieces.set(index, pieces.get(index).withLevel(level));
    }

    private void retype(int index, Piece.Kind kind) {
        Piece piece = pieces.get(index);
        if (kind.isCited()) {
            pieces.set(index, cited(piece, kind));
        } else {
            int shift = piece.words().length() - piece.text().length();
            List<NoteMark> marks = piece.noteMarks().stream()
                    .map(mark -> new NoteMark(mark.offset() + shift, mark.mark()))
                    .toList();
            String text = kind.isLeftOut() ? piece.words() : inOneLine(piece.words());
            int level = kind == Piece.Kind.HEADING ? piece.level() : 0;
            pieces.set(index, new Piece(kind, "", "", level, text, marks, piece.place()));
        }
    }

    private Piece cited(Piece piece, Piece.Kind kind) {
        if (piece.kind().isCited()) {
            return piece.withKind(kind);
        }
        Piece running =
                new Piece(kind, "", "", piece.level(), inOneLine(piece.words()), piece.noteMarks(), piece.place());
        Optional<Marker> marker = Marker.at(running.text()).filter(mark -> mark.kind() != Marker.Kind.BULLET);
        String label = unique(marker.map(Marker::label).orElse("¶1"));
        return marked(running, marker, label, piece.level());
    }

    private static String inOneLine(String text) {
        return JoinedLines.of(text.lines().toList());
    }

    /** The label, or the first like it that is free: {@code 18 bis}; {@code ¶2} after {@code ¶1}. */
    private String unique(String label) {
        Set<String> taken = labels();
        if (label.startsWith("¶")) {
            int number = 1;
            while (taken.contains("¶" + number)) {
                number++;
            }
            return "¶" + number;
        }
        return Labels.unique(label, taken::contains);
    }

    private Set<String> labels() {
        return pieces.stream()
                .filter(piece -> piece.kind().isCited())
                .map(Piece::label)
                .collect(Collectors.toSet());
    }
}
