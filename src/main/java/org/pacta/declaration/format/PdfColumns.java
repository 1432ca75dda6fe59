package org.pacta.declaration.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Two columns of running text on a page, and the white gutter between them. What runs across it parts the page into bands;
 * of a band in columns the left one is read to its end before the right one. Cells of tables, heads of letters and
 * signatures stand side by side too, but their lines are few, or do not fill the width as those of a paragraph do.
 */
final class PdfColumns {
    /** The gutter lies within the middle of what is printed, between these shares of its width. */
    private static final float LEFTMOST = 0.3f;

    private static final float RIGHTMOST = 0.7f;

    /** In points, from one place where it may be to the next. */
    private static final float STEP = 2;

    /** The gutter is no wider than this share of what is printed, and no column narrower than the other. */
    private static final float WIDEST_GUTTER = 0.12f;

    private static final float NARROWEST_COLUMN = 0.3f;

    /** So many lines of a column, and this share of all its lines, fill this share of its width. */
    private static final int FEWEST_FULL_LINES = 4;

    private static final float FEWEST_FULL = 0.5f;
    private static final float FULL = 0.8f;

    /** So many lines above or below columns are no part of them if so many sizes of white set them apart. */
    private static final int MOST_LINES_APART = 3;

    private static final float APART = 2;

    /** From where to where a column reaches, in points from the left. */
    private record Column(double start, double end) {
        static Column of(List<PdfLine> lines) {
            DoubleStream starts = lines.stream().mapToDouble(PdfLine::start);
            DoubleStream ends = lines.stream().mapToDouble(PdfLine::end);
            return new Column(starts.min().orElseThrow(), ends.max().orElseThrow());
        }

        double width() {
            return end - start;
        }

        long full(List<PdfLine> lines) {
            return lines.stream()
                    .filter(line -> line.end() - line.start() >= width() * FULL)
                    .count();
        }

        /** True if the lines keep to the column and one at least fills it. */
        boolean holds(List<PdfLine> lines, float tolerance) {
            Column other = of(lines);
            return other.start > start - tolerance && other.end < end + tolerance && full(lines) > 0;
        }
    }

    /** Where the columns of a page stand. */
    record Shape(Column left, Column right) {
        private double gutter() {
            return (left.end + right.start) / 2;
        }
    }

    /** Pieces of text on one level. */
    private record Row(List<PdfLine> pieces, List<PdfLine.Span> spans) {
        boolean isWhiteAround(double x, float width) {
            // asked a hundred times for every line of a document, so a loop
            for (PdfLine.Span span : spans) {
                if (span.start() < x + width / 2 && span.end() > x - width / 2) {
                    return false;
                }
            }
            return true;
        }

        float y() {
            return pieces.get(0).y();
        }
    }

    private final List<Row> rows;
    private final float size;
    private final double left;
    private final double width;
    private final Optional<Shape> shape;
    private final List<PdfLine> ordered = new ArrayList<>();

    /**
     * @param pieces of text from top to bottom
     * @param before the columns of an earlier page: where they go on, a few lines are enough
     */
    PdfColumns(List<PdfLine> pieces, Optional<Shape> before) {
        this.size = usualSize(pieces);
        this.rows = rows(pieces);
        this.left = pieces.stream().mapToDouble(PdfLine::start).min().orElse(0);
        this.width = pieces.stream().mapToDouble(PdfLine::end).max().orElse(0) - left;
        double gutter = gutter();
        this.shape = bands(gutter).stream()
                .flatMap(band -> shape(band, gutter).stream())
                .findFirst()
                .or(() -> before.filter(it -> bands(it.gutter()).stream().anyMatch(band -> areColumns(band, it))));
        shape.ifPresentOrElse(this::order, () -> ordered.addAll(pieces));
    }

    /** The pieces in the order in which they are read; those that a gutter runs through are cut there. */
    List<PdfLine> inReadingOrder() {
        return ordered;
    }

    /** Empty if the page has no columns. */
    Optional<Shape> shape() {
        return shape;
    }

    private void order(Shape columns) {
        for (List<Row> band : bands(columns.gutter())) {
            if (areColumns(band, columns)) {
                ordered.addAll(side(band, columns.gutter(), true));
                ordered.addAll(side(band, columns.gutter(), false));
            } else {
                band.forEach(row -> ordered.addAll(row.pieces()));
            }
        }
    }

    /** Rows that leave the gutter white, in one band as long as they follow each other; any other row is its own band. */
    private List<List<Row>> bands(double gutter) {
        List<List<Row>> bands = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= rows.size(); i++) {
            if (i == rows.size() || !rows.get(i).isWhiteAround(gutter, size)) {
                addBands(rows.subList(from, i), bands);
                if (i < rows.size()) {
                    bands.add(rows.subList(i, i + 1));
                }
                from = i + 1;
            }
        }
        return bands;
    }

    private void addBands(List<Row> white, List<List<Row>> bands) {
        int from = 0;
        int to = white.size();
        for (int i = 1; i <= MOST_LINES_APART && i < white.size(); i++) {
            from = areApart(white, i) ? i : from;
        }
        for (int i = white.size() - 1; i >= white.size() - MOST_LINES_APART && i > from; i--) {
            to = areApart(white, i) ? i : to;
        }
        Stream.of(white.subList(0, from), white.subList(from, to), white.subList(to, white.size()))
                .filter(band -> !band.isEmpty())
                .forEach(bands::add);
    }

    private boolean areApart(List<Row> band, int below) {
        return band.get(below).y() - band.get(below - 1).y() > size * APART;
    }

    /** The columns that a band is certainly set in. */
    private Optional<Shape> shape(List<Row> band, double gutter) {
        if (band.size() < FEWEST_FULL_LINES) {
            return Optional.empty();
        }
        List<PdfLine> leftLines = side(band, gutter, true);
        List<PdfLine> rightLines = side(band, gutter, false);
        if (leftLines.isEmpty() || rightLines.isEmpty()) {
            return Optional.empty();
        }
        Shape found = new Shape(Column.of(leftLines), Column.of(rightLines));
        boolean isNarrow = found.right.start - found.left.end <= width * WIDEST_GUTTER;
        return Optional.of(found).filter(it -> isNarrow && isText(it.left, leftLines) && isText(it.right, rightLines));
    }

    private boolean isText(Column column, List<PdfLine> lines) {
        long full = column.full(lines);
        return column.width() >= width * NARROWEST_COLUMN
                && full >= FEWEST_FULL_LINES
                && full >= lines.size() * FEWEST_FULL;
    }

    /** True if the band is set in columns that are known from another one. */
    private boolean areColumns(List<Row> band, Shape columns) {
        if (band.size() < 2) {
            return false;
        }
        List<PdfLine> leftLines = side(band, columns.gutter(), true);
        List<PdfLine> rightLines = side(band, columns.gutter(), false);
        return !leftLines.isEmpty()
                && !rightLines.isEmpty()
                && columns.left.holds(leftLines, size)
                && columns.right.holds(rightLines, size);
    }

    private static List<PdfLine> side(List<Row> band, double gutter, boolean isLeft) {
        return band.stream()
                .map(row -> row.pieces().stream()
                        .flatMap(piece -> piece.cutAt(gutter, isLeft).stream())
                        .toList())
                .flatMap(pieces -> PdfLine.joined(pieces).stream())
                .toList();
    }

    /** Where the most rows leave white; the middle of it. */
    private double gutter() {
        int most = 0;
        double from = 0;
        double to = 0;
        for (double x = left + width * LEFTMOST; x <= left + width * RIGHTMOST; x += STEP) {
            int white = rowsWhiteAround(x);
            if (white > most) {
                most = white;
                from = x;
                to = x;
            } else if (white == most && x - to < STEP * 1.5) {
                to = x;
            }
        }
        return (from + to) / 2;
    }

    private int rowsWhiteAround(double x) {
        int white = 0;
        for (Row row : rows) {
            white += row.isWhiteAround(x, size) ? 1 : 0;
        }
        return white;
    }

    private List<Row> rows(List<PdfLine> pieces) {
        List<Row> found = new ArrayList<>();
        List<PdfLine> row = new ArrayList<>();
        for (PdfLine piece : pieces) {
            if (!row.isEmpty() && !row.get(row.size() - 1).isLevelWith(piece)) {
                found.add(row(row));
                row = new ArrayList<>();
            }
            row.add(piece);
        }
        if (!row.isEmpty()) {
            found.add(row(row));
        }
        return found;
    }

    private Row row(List<PdfLine> pieces) {
        Stream<PdfLine.Span> spans = pieces.stream().flatMap(piece -> piece.spans(size).stream());
        return new Row(pieces, spans.toList());
    }

    private static float usualSize(List<PdfLine> pieces) {
        List<Float> sizes = pieces.stream().map(PdfLine::size).sorted().toList();
        return sizes.isEmpty() ? 0 : sizes.get(sizes.size() / 2);
    }
}
