package org.pacta.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pacta.declaration.Footnote;
import org.pacta.declaration.LeftOut;
import org.pacta.declaration.Metadata;
import org.pacta.declaration.ReadDeclaration;
import org.pacta.declaration.ReadParagraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints a declaration as it was read. */
@Command(
        name = "paragraphs",
        mixinStandardHelpOptions = true,
        versionProvider = PrintedVersion.class,
        header = "Prints the metadata and the paragraphs.",
        description = {
            "",
            "Columns: part, label, heading, chapeau (the words that govern a list), text.",
            "Parts: metadata (label: the property, text: its value), opening, preambular, operative, closing, footnote"
                    + " (label: its mark), and left-out (label: why, text: how many passages).",
            "The property language is a code of ISO 639-1, empty where the language cannot be told.",
            ""
        })
final class ParagraphsCommand implements Runnable {
    @Mixin
    private Document document;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        ReadDeclaration declaration = document.read();
        PrintWriter out = spec.commandLine().getOut();
        switch (document.format()) {
            case TSV -> printTsv(declaration, out);
            case JSON -> Rows.printJson(out, Printed.of(declaration));
        }
    }

    private static void printTsv(ReadDeclaration declaration, PrintWriter out) {
        Rows.printTsv(out, "part", "label", "heading", "chapeau", "text");
        properties(declaration.metadata())
                .forEach((name, value) -> Rows.printTsv(out, "metadata", name, "", "", value));
        for (ReadParagraph p : declaration.paragraphs()) {
            Rows.printTsv(out, p.part().word(), p.label(), p.heading(), p.chapeau(), p.text());
        }
        for (Footnote footnote : declaration.footnotes()) {
            Rows.printTsv(out, "footnote", footnote.mark(), "", "", footnote.text());
        }
        passagesLeftOut(declaration).forEach((why, count) -> Rows.printTsv(out, "left-out", why, "", "", count));
    }

    private static Map<String, String> properties(Metadata metadata) {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("symbol", metadata.symbol());
        properties.put("title", metadata.title());
        properties.put("adopting_body", metadata.adoptingBody());
        properties.put("sessions", String.join("; ", metadata.sessions()));
        properties.put("agenda_item", metadata.agendaItem());
        properties.put("place", metadata.place());
        properties.put("adopted_from", orEmpty(metadata.adoptedFrom()));
        properties.put("adopted_on", orEmpty(metadata.adoptedOn()));
        properties.put("issued_on", orEmpty(metadata.issuedOn()));
        properties.put("original_language", metadata.originalLanguage());
        properties.put("language", metadata.language());
        return properties;
    }

    private static String orEmpty(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    private static Map<String, Long> passagesLeftOut(ReadDeclaration declaration) {
        return declaration.leftOut().stream()
                .collect(Collectors.groupingBy(LeftOut::what, TreeMap::new, Collectors.counting()));
    }

    /** The declaration in JSON. */
    record Printed(
            Metadata metadata,
            List<PrintedParagraph> paragraphs,
            List<PrintedNote> footnotes,
            Map<String, Long> leftOut) {
        static Printed of(ReadDeclaration declaration) {
            return new Printed(
                    declaration.metadata(),
                    declaration.paragraphs().stream().map(PrintedParagraph::of).toList(),
                    declaration.footnotes().stream().map(PrintedNote::of).toList(),
                    passagesLeftOut(declaration));
        }
    }

    /** @param calledIn label of the paragraph that calls it; empty where none was found */
    record PrintedNote(String mark, String text, String calledIn) {
        static PrintedNote of(Footnote footnote) {
            return new PrintedNote(footnote.mark(), footnote.text(), footnote.calledIn());
        }
    }

    /**
     * A paragraph in JSON.
     *
     * @param firstLine line of the file, from 1
     * @param firstPage page of the file, from 1; 0 where it has no pages
     */
    record PrintedParagraph(
            String label,
            String part,
            String heading,
            String chapeau,
            String text,
            int firstLine,
            int lastLine,
            int firstPage,
            int lastPage) {
        static PrintedParagraph of(ReadParagraph p) {
            return new PrintedParagraph(
                    p.label(),
                    p.part().word(),
                    p.heading(),
                    p.chapeau(),
                    p.text(),
                    p.place().firstLine(),
                    p.place().lastLine(),
                    p.place().firstPage(),
                    p.place().lastPage());
        }
    }
}
