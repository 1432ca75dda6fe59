package org.pacta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pacta.declaration.DeclarationReader;
import org.pacta.declaration.PartlyScanned;
import org.pacta.pledge.Finding;
import org.pacta.pledge.Kind;
import org.pacta.pledge.Passage;
import org.pacta.pledge.PledgeText;
import org.pacta.pledge.Span;
import org.pacta.pledge.SpeechAct;

class TerminalTests {
    private static final String DECLARATION = """
            Declaration of Côte d’Ivoire

            We, the Ministers of the region, declare the following:

            1. We will plant
            a million trees by 2030.

            2. We recall our past.
            """;

    @TempDir
    private Path folder;

    private record Printed(int exit, String out, String err) {}

    @Test
    void printsOneRowPerFinding() throws IOException {
        Printed printed = run("pledges", file(DECLARATION), "--format", "tsv");

        assertThat(printed.exit()).isZero();
        assertThat(printed.err()).isEmpty();
        assertThat(printed.out()).isEqualTo("""
                        label\tkind\ttrigger\tbound_party\tdeadline\ttext
                        1\tpledge\tWe will plant\tthe Ministers\tby 2030\tWe will plant a million trees by 2030.
                        2\tnone\t\t\t\tWe recall our past.
                        """);
    }

    @Test
    void printsFindingsInJsonWithTheirReasons() throws IOException {
        JsonNode rows = json(run("pledges", file(DECLARATION), "--format=JSON"));

        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).get("bound_party").asText()).isEqualTo("the Ministers");
        assertThat(rows.get(0).get("act").asText()).isEqualTo("commissive");
        assertThat(rows.get(0).get("reason").asText()).isEqualTo("Will binds.");
        assertThat(rows.get(0).get("end").asInt()).isEqualTo(38);
    }

    @Test
    void printsMetadataParagraphsAndWhatWasLeftOut() throws IOException {
        List<String> rows = run("paragraphs", file(DECLARATION)).out().lines().toList();

        assertThat(rows)
                .startsWith("part\tlabel\theading\tchapeau\ttext", "metadata\tsymbol\t\t\t")
                .contains(
                        "metadata\ttitle\t\t\tDeclaration of Côte d’Ivoire",
                        "opening\t\t\t\tWe, the Ministers of the region, declare the following:",
                        "operative\t1\t\t\tWe will plant a million trees by 2030.")
                .endsWith("left-out\tmasthead\t\t\t1")
                .allSatisfy(
                        row -> assertThat(row.chars().filter(c -> c == '\t')).hasSize(4));
    }

    @Test
    void printsADeclarationInJson() throws IOException {
        JsonNode printed = json(run("paragraphs", file(DECLARATION), "--format", "json"));

        assertThat(printed.at("/metadata/title").asText()).isEqualTo("Declaration of Côte d’Ivoire");
        assertThat(printed.at("/metadata/adopted_on").isNull()).isTrue();
        assertThat(printed.at("/paragraphs/1/part").asText()).isEqualTo("operative");
        assertThat(printed.at("/paragraphs/1/first_line").asInt()).isEqualTo(5);
        assertThat(printed.at("/left_out/masthead").asInt()).isEqualTo(1);
    }

    @Test
    void aWebPageIsPrintedAsTextIsAndItsFootnotesAreApart() throws IOException {
        String page = """
                <html><body>
                <p>We, the Ministers of the region, declare the following:</p>
                <p>1. We will plant a million trees.<sup><a href="#note-1">1</a></sup></p>
                <p>2. We recall our past.</p>
                <p id="note-1">1 Resolution 12, adopted last year.</p>
                </body></html>
                """;

        List<String> rows = run("paragraphs", file(page)).out().lines().toList();
        JsonNode printed = json(run("paragraphs", file(page), "--format", "json"));

        assertThat(rows)
                .contains(
                        "operative\t1\t\t\tWe will plant a million trees.",
                        "footnote\t1\t\t\tResolution 12, adopted last year.");
        assertThat(printed.at("/footnotes/0/called_in").asText()).isEqualTo("1");
    }

    @Test
    void pagesThatAreOnlyPicturesGetALineBesideTheRows() throws IOException {
        Printed printed = run("paragraphs", file(PartlyScanned.pdf(2)));

        assertThat(printed.exit()).isZero();
        assertThat(printed.out()).contains("We will plant a million trees");
        assertThat(printed.err()).hasLineCount(1).endsWith("only pictures, no words, on page 2, 3\n");
    }

    @Test
    void aFileThatIsMissingOrAFolderGetsOneLine() {
        refuses("nowhere.txt: no such file", "pledges", "nowhere.txt");
        refuses("is a folder, not a file", "paragraphs", folder.toString());
    }

    @Test
    void aFileThatCannotBeReadGetsOneLine() throws IOException {
        refuses("is empty", "pledges", file(" \n"));
        refuses("is broken", "pledges", file("%PDF-1.7"));
        refuses("is RTF; save the document as DOCX or PDF first", "pledges", file("{\\rtf1 We will act.}"));
        refuses("is neither text nor a document", "pledges", file("We\u0000will act."));
        refuses("is not encoded in UTF-8", "pledges", file("Côte".getBytes(StandardCharsets.ISO_8859_1)));
        refuses("has no paragraph", "pledges", file("Hello"));
        refuses(
                "is in a language that cannot be read (French)",
                "pledges",
                file("1. Nous réaffirmons notre engagement."));
        refuses("is larger than 20 MB", "pledges", file(new byte[DeclarationReader.MOST_BYTES + 1]));
    }

    @Test
    void printsTheParagraphsOfATextInAnotherLanguageWithTheLanguage() throws IOException {
        String french = """
                Déclaration de la Côte

                Nous, ministres de la région, déclarons ce qui suit :

                1. Nous planterons un million d’arbres avant la fin de l’année 2030.

                2. Nous rappelons notre histoire commune et les accords qui nous unissent.
                """;

        Printed printed = run("paragraphs", file(french));

        assertThat(printed.exit()).isZero();
        assertThat(printed.out().lines())
                .contains(
                        "metadata\tlanguage\t\t\tfr",
                        "operative\t1\t\t\tNous planterons un million d’arbres avant la fin de l’année 2030.");
        assertThat(json(run("paragraphs", file(french), "--format", "json"))
                        .at("/metadata/language")
                        .asText())
                .isEqualTo("fr");
        refuses("is in a language that cannot be read (French); only English can", "pledges", file(french));
    }

    @Test
    void argumentsThatMeanNothingGetOneLine() throws IOException {
        refuses("unknown command or option frobnicate", "frobnicate");
        refuses("unknown command or option --frobnicate", "pledges", file(DECLARATION), "--frobnicate");
        refuses("TSV, JSON", "pledges", file(DECLARATION), "--format", "xml");
        refuses("FILE", "pledges");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h"})
    void explainsBothCommands(String option) {
        Printed printed = run(option);

        assertThat(printed.exit()).isZero();
        assertThat(printed.out()).contains("pledges", "paragraphs", "UTF-8", "Exit code 0");
    }

    @Test
    void explainsTheColumnsOfEachCommand() {
        assertThat(run("pledges", "--help").out()).contains("bound_party", "soft (for a person to settle)");
        assertThat(run("paragraphs", "--help").out()).contains("chapeau", "left-out");
        assertThat(run("--version").out()).startsWith("Pacta ");
    }

    @Test
    void settingsOfTheServerAreNoCommand() {
        assertThat(Terminal.isMeantBy(new String[] {})).isFalse();
        assertThat(Terminal.isMeantBy(new String[] {"--server.port=8081"})).isFalse();
        assertThat(Terminal.isMeantBy(new String[] {"--debug"})).isFalse();
        assertThat(Terminal.isMeantBy(new String[] {"pledges", "file.txt"})).isTrue();
        assertThat(Terminal.isMeantBy(new String[] {"--help"})).isTrue();
        assertThat(Terminal.isMeantBy(new String[] {"--version"})).isTrue();
        assertThat(Terminal.isMeantBy(new String[] {"-h"})).isTrue();
    }

    @Test
    void aValueNeverBreaksItsRow() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintWriter writer = new PrintWriter(out, true, StandardCharsets.UTF_8);
        Rows.printTsv(writer, "a\tb", "c\r\nd\u2028e", 7);
        writer.flush();

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("a b\tc d e\t7\n");
    }

    private void refuses(String reason, String... arguments) {
        Printed printed = run(arguments);

        assertThat(printed.exit()).isEqualTo(2);
        assertThat(printed.out()).isEmpty();
        assertThat(printed.err()).startsWith("pacta: ").contains(reason).hasLineCount(1);
    }

    private String file(String text) throws IOException {
        return file(text.getBytes(StandardCharsets.UTF_8));
    }

    private String file(byte[] content) throws IOException {
        return Files.write(folder.resolve("declaration.txt"), content).toString();
    }

    private static Printed run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Terminal.run(arguments, TerminalTests::find, out, err);
        return new Printed(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static JsonNode json(Printed printed) throws JsonProcessingException {
        return new ObjectMapper().readTree(printed.out());
    }

    /** Knows one pledge. */
    private static List<Finding> find(PledgeText text) {
        return text.passages().stream().map(TerminalTests::find).toList();
    }

    private static Finding find(Passage passage) {
        Span all = new Span(0, passage.text().length());
        return passage.text().startsWith("We will plant")
                ? new Finding(
                        passage.label(),
                        Kind.PLEDGE,
                        SpeechAct.COMMISSIVE,
                        all,
                        "We will plant",
                        "the Ministers",
                        "by 2030",
                        "will",
                        "Will binds.")
                : new Finding(passage.label(), Kind.NONE, SpeechAct.ASSERTIVE, all, "", "", "", "none", "");
    }
}
