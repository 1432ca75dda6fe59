package org.pacta.declaration.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pacta.declaration.Metadata;

/**
 * How far the reader and the labellers agree on what a document says of itself, field by field:
 * {@code mvn -Dtest=MetadataAgreementTests test}.
 *
 * <p>The labellers knew more than the files say, from the pages that they took them from, and wrote remarks into the
 * cells. So what is expected of the reader is read out of a cell by these rules:
 *
 * <ul>
 *   <li>A remark in brackets is no part of the value, except in symbols and agenda items; a cell that is nothing but a
 *       remark is empty.
 *   <li>Texts that do not stand in the file are expected empty, which the report says. Blanks, capitals and the form of
 *       quotation marks do not count.
 *   <li>A day without a year, and a day that the file does not print, are expected empty.
 *   <li>{@code title}: the labellers give a subtitle now in the title, now in the note; it is expected in the title.
 *   <li>{@code adopting_body}: every word of every body in the cell has to stand in what was read, articles and the
 *       like aside; an abbreviation may stand for words that it is made of the first letters of.
 *   <li>{@code document_date} is the day of distribution. A day marked as published or front matter belongs to the
 *       page, not to the document. The day of a letter has no field of its own.
 *   <li>{@code adoption_date}: the last of the days in the cell is the day of adoption; {@code meeting_from} is the
 *       first of several days, those of a conference in the remark before all.
 *   <li>{@code original_language} stands in the note.
 * </ul>
 */
class MetadataAgreementTests {
    private static final Pattern REMARK = Pattern.compile("\\s*\\([^()]{2,}\\)");
    private static final Pattern SUBTITLE = Pattern.compile("subtitle \"([^\"]+)\"");
    private static final Pattern ORIGINAL = Pattern.compile("original (\\p{Lu}\\p{L}+)");
    private static final Pattern OF_THE_PAGE = Pattern.compile("\\((?:published|front matter)\\)");
    private static final List<String> SMALL_WORDS = List.of("the", "of", "and", "on", "for", "a");

    /** What a cell says and what of it can be expected of a reader that has only the file. */
    private record Expectation(String cell, String value, Predicate<String> agrees) {
        static Expectation of(String cell, String value) {
            return new Expectation(cell, value, read -> plain(read).equals(plain(value)));
        }
    }

    private record Row(String document, String field, Expectation expected, String read) {
        boolean agrees() {
            return expected.agrees().test(read);
        }

        String line() {
            String cell = expected.value().isEmpty() && !expected.cell().isEmpty()
                    ? "nothing (not in the file: " + expected.cell() + ")"
                    : expected.value();
            return "%-8s %-34s %-18s expected: %s | read: %s"
                    .formatted(agrees() ? "agrees" : "DIFFERS", document, field, cell, read);
        }
    }

    @Test
    void everyFieldSaysWhatTheLabellersFoundInTheFile() {
        List<Row> rows = new ArrayList<>();
        for (Map<String, String> labels : table()) {
            String text = Texts.content(file(labels));
            rows.addAll(rows(labels, text, Texts.read(text).metadata()));
        }

        rows.forEach(row -> System.out.println(row.line()));
        rows.stream()
                .collect(Collectors.groupingBy(Row::field, LinkedHashMap::new, Collectors.toList()))
                .forEach((field, all) -> System.out.printf(
                        "%-18s %d of %d agree%n",
                        field, all.stream().filter(Row::agrees).count(), all.size()));

        assertThat(rows.stream().filter(row -> !row.agrees()).map(Row::line)).isEmpty();
    }

    private static List<Row> rows(Map<String, String> labels, String text, Metadata read) {
        String document = cell(labels, "doc");
        return List.of(
                new Row(document, "symbol", asItIs(cell(labels, "symbol"), text), read.symbol()),
                new Row(document, "session", sessions(labels, text), String.join("; ", read.sessions())),
                new Row(document, "agenda_item", agendaItem(labels, text), read.agendaItem()),
                new Row(document, "document_date", issued(labels, text), day(read.issuedOn())),
                new Row(document, "title", title(labels, text), read.title()),
                new Row(document, "adopting_body", body(labels), read.adoptingBody()),
                new Row(document, "place", inFile(cell(labels, "place"), text), read.place()),
                new Row(document, "adoption_date", adopted(labels, text), day(read.adoptedOn())),
                new Row(document, "meeting_from", meeting(labels, text), day(read.adoptedFrom())),
                new Row(document, "original_language", original(labels, text), read.originalLanguage()));
    }

    private static Expectation inFile(String cell, String text) {
        return asItIs(REMARK.matcher(cell).replaceAll("").strip(), text);
    }

    private static Expectation asItIs(String value, String text) {
        return Expectation.of(value, plain(text).contains(plain(value)) ? value : "");
    }

    private static Expectation sessions(Map<String, String> labels, String text) {
        String cell = cell(labels, "session");
        return Expectation.of(
                cell,
                Stream.of(cell.split(";"))
                        .map(session -> inFile(session, text).value())
                        .filter(session -> !session.isEmpty())
                        .collect(Collectors.joining("; ")));
    }

    /** The letter in brackets is part of the item, not a remark. */
    private static Expectation agendaItem(Map<String, String> labels, String text) {
        String cell = cell(labels, "agenda_item");
        return Expectation.of(cell, plain(text).contains("agenda item " + cell) ? cell : "");
    }

    private static Expectation title(Map<String, String> labels, String text) {
        String cell = cell(labels, "title");
        Matcher subtitle = SUBTITLE.matcher(cell(labels, "note"));
        String whole = subtitle.find() ? cell + ": " + subtitle.group(1) : cell;
        boolean isInFile =
                Stream.of(whole.split(": ")).allMatch(part -> plain(text).contains(plain(part)));
        return Expectation.of(whole, isInFile ? whole : "");
    }

    private static Expectation body(Map<String, String> labels) {
        String cell = cell(labels, "adopting_body");
        String value = REMARK.matcher(cell).replaceAll("").strip();
        return new Expectation(cell, value, read -> namesAll(value, read));
    }

    private static Expectation issued(Map<String, String> labels, String text) {
        String cell = cell(labels, "document_date");
        String first = cell.split(";")[0];
        return Expectation.of(cell, OF_THE_PAGE.matcher(first).find() ? "" : day(printed(first, text)));
    }

    private static Expectation adopted(Map<String, String> labels, String text) {
        String cell = cell(labels, "adoption_date");
        return Expectation.of(cell, day(printed(REMARK.matcher(cell).replaceAll(""), text)));
    }

    private static Expectation meeting(Map<String, String> labels, String text) {
        String cell = cell(labels, "adoption_date");
        int conference = cell.indexOf("(conference");
        String days = conference < 0 ? REMARK.matcher(cell).replaceAll("") : cell.substring(conference);
        String first = PrintedDays.firstIn(days)
                .filter(it -> !it.from().equals(it.to()))
                .map(it -> day(it.from()))
                .orElse("");
        return Expectation.of(first, printed(days, text) == null ? "" : first);
    }

    private static Expectation original(Map<String, String> labels, String text) {
        Matcher original = ORIGINAL.matcher(cell(labels, "note"));
        return original.find() ? inFile(original.group(1), text) : Expectation.of("", "");
    }

    /** The last of the days in the cell, if the file prints these days. */
    private static @Nullable LocalDate printed(String cell, String text) {
        Optional<PrintedDays> days = PrintedDays.firstIn(cell);
        String printed = days.isEmpty()
                ? ""
                : cell.strip().replaceAll("^.*?(?=\\b(?:\\d|\\p{Lu}\\p{L}+ \\d))" + "|[^\\d]*$", "");
        return days.isPresent() && plain(text).contains(plain(printed))
                ? days.get().to()
                : null;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static boolean namesAll(String expected, String read) {
        List<String> there = wordsOf(read);
        return expected.isEmpty() == read.isEmpty()
                && wordsOf(expected).stream()
                        .allMatch(word -> there.contains(word) || isMadeOfFirstLetters(word, there));
    }

    private static boolean isMadeOfFirstLetters(String abbreviation, List<String> words) {
        String letters = words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
        return abbreviation.length() > 1 && letters.contains(abbreviation);
    }

    private static List<String> wordsOf(String body) {
        return Stream.of(plain(body).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty() && !SMALL_WORDS.contains(word))
                .toList();
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ")
                .replace('\u2019', '\'')
                .replaceAll("[\u201C\u201D]", "\"")
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    private static String cell(Map<String, String> labels, String column) {
        return labels.getOrDefault(column, "");
    }

    private static Path file(Map<String, String> labels) {
        return Texts.corpus("texts", cell(labels, "doc") + ".txt").get(0);
    }

    private static List<Map<String, String>> table() {
        List<String> rows = Texts.content(Texts.corpus("gold", "metadata.tsv").get(0))
                .lines()
                .toList();
        List<String> columns = Arrays.asList(rows.get(0).split("\t"));
        return rows.stream()
                .skip(1)
                .map(row -> labels(columns, row.split("\t", -1)))
                .toList();
    }

    private static Map<String, String> labels(List<String> columns, String[] cells) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i++) {
            labels.put(columns.get(i), cells[i].strip());
        }
        return labels;
    }
}
