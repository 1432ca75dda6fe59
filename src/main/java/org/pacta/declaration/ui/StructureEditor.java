package org.pacta.declaration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.pacta.declaration.ImpossibleCorrection;
import org.pacta.declaration.Piece;
import org.pacta.declaration.Preview;
import org.pacta.declaration.StructureCorrection;
import org.pacta.declaration.reading.Line;
import org.pacta.uikit.KeyButton;
import org.pacta.uikit.MarkedSpan;
import org.pacta.uikit.Notices;

/**
 * The pieces of a document beside its source. Whoever reads it chooses a piece, by mouse or by key, and joins
 * it, splits it, labels it, moves it in or out, or says what it is. Every correction can be taken back.
 */
@JavaScript("context://keys.js")
class StructureEditor extends Div {

    private static final long serialVersionUID = 1;

    /** Makes corrections to the document as it was read, all of them, in order. */
    @FunctionalInterface
    interface Corrector {
        Preview.Readable correct(List<StructureCorrection> made) throws ImpossibleCorrection;
    }

    private final transient Corrector corrector;
    private final transient Consumer<Preview.Readable> listener;
    private final transient Deque<List<StructureCorrection>> done = new ArrayDeque<>();
    private final transient Deque<List<StructureCorrection>> undone = new ArrayDeque<>();
    private transient Preview.Readable document;
    private transient List<StructureRow> rows = List.of();

    private final Grid<StructureRow> pieces = new Grid<>();
    private final Grid<Line> source = new Grid<>();
    private final Div tools = new Div();
    private final Select<Piece.Kind> kind = new Select<>();
    private final KeyButton undo;
    private final KeyButton redo;
    private final Span alike = new Span();

    /** @param listener learns of the document after each correction */
    StructureEditor(Preview.Readable document, Corrector corrector, Consumer<Preview.Readable> listener) {
        this.document = document;
        this.corrector = corrector;
        this.listener = listener;
        document.corrections().forEach(made -> done.addLast(List.of(made)));
        addClassName("structure-editor");
        undo = tool("undo", "Ctrl+Z", "ctrl+z", this::undo);
        redo = tool("redo", "Ctrl+Y", "ctrl+y", this::redo);
        fillTools();
        listPieces();
        listSource();
        var columns =
                new Div(side("declaration.structure.source", source), side("declaration.structure.pieces", pieces));
        columns.addClassName("structure-columns");
        add(new Paragraph(getTranslation("declaration.structure.help")), tools, columns);
        show(document, 0);
    }

    // --- what is seen

    private Component side(String key, Component list) {
        var side = new Section(new H3(getTranslation(key)), list);
        side.addClassName("structure-side");
        return side;
    }

    private void fillTools() {
        tools.addClassName("structure-tools");
        tools.getElement().setAttribute("role", "toolbar");
        tools.getElement().setAttribute("aria-label", getTranslation("declaration.structure.tools"));
        tools.add(tool("before", "B", "b", () -> step(-1)));
        tools.add(tool("next", "N", "n", () -> step(1)));
        tools.add(tool("merge", "J", "j", () -> mergeWithPieceAbove()));
        tools.add(tool("split", "S", "s", () -> chosen().ifPresent(this::askWhereToSplit)));
        tools.add(tool("label", "L", "l", () -> chosen().ifPresent(this::askForLabel)));
        tools.add(tool("out", "<", "<", () -> move(-1)));
        tools.add(tool("in", ">", ">", () -> move(1)));
        tools.add(tool("heading", "H", "h", () -> retype(Piece.Kind.HEADING)));
        tools.add(tool("preambular", "P", "p", () -> retype(Piece.Kind.PREAMBULAR)));
        tools.add(tool("operative", "O", "o", () -> retype(Piece.Kind.OPERATIVE)));
        tools.add(tool("not-part", "X", "x", () -> retype(Piece.Kind.OTHER)));
        kind.setId("piece-kind");
        kind.setAriaLabel(getTranslation("declaration.structure.kind"));
        kind.setItems(Piece.Kind.values());
        kind.setItemLabelGenerator(it -> getTranslation(nameKey(it)));
        kind.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                retype(change.getValue());
            }
        });
        tools.add(kind, undo, redo, alike);
    }

    private KeyButton tool(String name, String shown, String keys, Runnable press) {
        var button = new KeyButton(getTranslation("declaration.structure." + name), shown, keys, press);
        button.setId("structure-" + name);
        return button;
    }

    private void listPieces() {
        pieces.setId("pieces");
        pieces.addColumn(new ComponentRenderer<>(this::label))
                .setHeader(getTranslation("declaration.structure.label"))
                .setWidth("7rem")
                .setFlexGrow(0);
        pieces.addColumn(new ComponentRenderer<>(this::text))
                .setHeader(getTranslation("declaration.structure.text"))
                .setFlexGrow(1);
        pieces.setPartNameGenerator(row ->
                row.piece().kind().isLeftOut() ? "left-out" : row.piece().kind().word());
        asList(pieces, "declaration.structure.pieces");
        pieces.addCellFocusListener(focus -> focus.getItem().ifPresent(this::choose));
        pieces.addSelectionListener(
                selection -> selection.getFirstSelectedItem().ifPresent(this::showChosen));
    }

    private void listSource() {
        source.setId("source");
        boolean hasPages = lines().stream().anyMatch(line -> line.page() > 0);
        source.addColumn(line -> hasPages ? line.page() + " · " + line.number() : Integer.toString(line.number()))
                .setHeader(getTranslation("declaration.structure." + (hasPages ? "page-line" : "line")))
                .setWidth(hasPages ? "6rem" : "4rem")
                .setFlexGrow(0);
        source.addColumn(Line::words)
                .setHeader(getTranslation("declaration.structure.text"))
                .setFlexGrow(1);
        source.setPartNameGenerator(line -> isChosen(line) ? "chosen" : null);
        asList(source, "declaration.structure.source");
        source.setItems(lines());
        source.addItemClickListener(click -> pieceAt(click.getItem()).ifPresent(this::choose));
    }

    private void asList(Grid<?> grid, String label) {
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT, GridVariant.LUMO_COMPACT);
        grid.getElement().setProperty("accessibleName", getTranslation(label));
        grid.setHeight("70vh");
    }

    private Component label(StructureRow row) {
        var label = new Span(row.piece().label());
        label.addClassName("piece-label");
        var what = new Span(getTranslation(nameKey(row.piece().kind())));
        what.addClassName("piece-kind");
        var cell = new Div(label, what);
        cell.addClassName("piece-head");
        return cell;
    }

    private Component text(StructureRow row) {
        var text = new PrintedText(row.piece().text(), row.marks(), List.of());
        text.getElement().getClassList().add("piece-text");
        Languages.say(text, document.metadata().language());
        text.getElement().getStyle().set("--level", Integer.toString(row.piece().level()));
        return text;
    }

    private static String nameKey(Piece.Kind kind) {
        return "declaration.piece." + kind.word();
    }

    private void show(Preview.Readable corrected, int chosen) {
        document = corrected;
        rows = rowsOf(corrected);
        pieces.setItems(rows);
        undo.setEnabled(!done.isEmpty());
        redo.setEnabled(!undone.isEmpty());
        if (!rows.isEmpty()) {
            choose(rows.get(Math.min(Math.max(chosen, 0), rows.size() - 1)));
        }
    }

    /** The findings belong to the paragraphs, and these are pieces in the same order. */
    private List<StructureRow> rowsOf(Preview.Readable preview) {
        List<StructureRow> all = new ArrayList<>();
        var paragraphs = preview.paragraphs().iterator();
        List<Piece> read = preview.document().pieces();
        for (int index = 0; index < read.size(); index++) {
            Piece piece = read.get(index);
            List<MarkedSpan> marks = piece.kind().part().isPresent() ? FindingMarks.of(paragraphs.next()) : List.of();
            all.add(new StructureRow(index, piece, marks));
        }
        return all;
    }

    private List<Line> lines() {
        return document.document().source().lines();
    }

    // --- choosing

    private Optional<StructureRow> chosen() {
        return pieces.asSingleSelect().getOptionalValue();
    }

    /** To the piece so many further on, if there is one. */
    private void step(int by) {
        chosen().map(row -> row.index() + by)
                .filter(index -> index >= 0 && index < rows.size())
                .ifPresent(index -> choose(rows.get(index)));
    }

    private void choose(StructureRow row) {
        pieces.select(row);
    }

    private void showChosen(StructureRow row) {
        kind.setValue(row.piece().kind());
        pieces.scrollToIndex(row.index());
        source.getDataProvider().refreshAll();
        source.scrollToIndex(Math.max(0, row.piece().place().firstLine() - 2));
    }

    private boolean isChosen(Line line) {
        return chosen().filter(row -> row.piece().place().covers(line.number())).isPresent();
    }

    private Optional<StructureRow> pieceAt(Line line) {
        return rows.stream()
                .filter(row -> row.piece().place().covers(line.number()))
                .reduce((first, last) -> last);
    }

    // --- correcting

    private void mergeWithPieceAbove() {
        chosen().ifPresent(row -> make(List.of(new StructureCorrection.Merge(row.index())), row.index() - 1));
    }

    private void move(int step) {
        chosen().ifPresent(row -> make(
                List.of(new StructureCorrection.Relevel(row.index(), row.piece().level() + step)), row.index()));
    }

    private void retype(Piece.Kind wanted) {
        chosen().filter(row -> row.piece().kind() != wanted).ifPresent(row -> {
            List<Integer> others = alike(row);
            if (make(List.of(new StructureCorrection.Retype(row.index(), wanted)), row.index())) {
                offerForAll(others, wanted);
            }
        });
    }

    /** What reads the same but for numbers, such as a running title on every page. */
    private List<Integer> alike(StructureRow row) {
        String words = withoutNumbers(row.piece());
        return rows.stream()
                .filter(other -> other.index() != row.index()
                        && other.piece().kind() == row.piece().kind()
                        && withoutNumbers(other.piece()).equals(words))
                .map(StructureRow::index)
                .toList();
    }

    private static String withoutNumbers(Piece piece) {
        return piece.words().replaceAll("\\d+", "#").strip();
    }

    private void offerForAll(List<Integer> others, Piece.Kind wanted) {
        if (!others.isEmpty()) {
            var all = new KeyButton(
                    getTranslation("declaration.structure.alike", others.size(), getTranslation(nameKey(wanted))),
                    "A",
                    "a",
                    () -> make(
                            others.stream()
                                    .<StructureCorrection>map(index -> new StructureCorrection.Retype(index, wanted))
                                    .toList(),
                            chosen().map(StructureRow::index).orElse(0)));
            all.setId("structure-alike");
            alike.add(all);
        }
    }

    /** Makes the corrections together, so that they are taken back together. Answers whether they could be made. */
    private boolean make(List<StructureCorrection> together, int choose) {
        alike.removeAll();
        done.addLast(together);
        try {
            tell(corrector.correct(made()), choose);
            undone.clear();
            redo.setEnabled(false);
            return true;
        } catch (ImpossibleCorrection impossible) {
            done.removeLast();
            Notices.error(getTranslation("declaration.structure.impossible." + impossible.reason()));
            return false;
        }
    }

    private void tell(Preview.Readable corrected, int choose) {
        show(corrected, choose);
        listener.accept(corrected);
    }

    private List<StructureCorrection> made() {
        return done.stream().flatMap(List::stream).toList();
    }

    private void undo() {
        alike.removeAll();
        if (!done.isEmpty()) {
            undone.push(done.removeLast());
            again(undone.element());
        }
    }

    private void redo() {
        alike.removeAll();
        if (!undone.isEmpty()) {
            done.addLast(undone.pop());
            again(done.getLast());
        }
    }

    private void again(List<StructureCorrection> changed) {
        try {
            tell(corrector.correct(made()), changed.get(0).piece());
        } catch (ImpossibleCorrection impossible) {
            throw new IllegalStateException("these corrections were made before", impossible);
        }
    }

    private void askForLabel(StructureRow row) {
        new LabelDialog(
                        row.piece().label(),
                        label -> make(List.of(new StructureCorrection.Relabel(row.index(), label)), row.index()))
                .open();
    }

    private void askWhereToSplit(StructureRow row) {
        new SplitDialog(
                        row.piece().text(),
                        offset -> make(List.of(new StructureCorrection.Split(row.index(), offset)), row.index() + 1))
                .open();
    }
}
