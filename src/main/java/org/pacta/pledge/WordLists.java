package org.pacta.pledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the lexicon's files: one word after the other, or a table with a header. Lines that begin with # explain. */
final class WordLists {
    private WordLists() {}

    static Set<String> words(String file) {
        return lines(file).stream()
                .flatMap(line -> Stream.of(line.trim().split("\\s+")))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    static List<String> phrases(String file) {
        return lines(file).stream().map(String::trim).toList();
    }

    static Map<String, Entry> entries(String file) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        lines(file).stream()
                .skip(1)
                .map(line -> line.split("\t"))
                .map(WordLists::entry)
                .forEach(entry -> entries.put(entry.lemma(), entry));
        return entries;
    }

    private static Entry entry(String[] cells) {
        SpeechAct act = SpeechAct.valueOf(cells[1].toUpperCase(Locale.ROOT));
        return new Entry(cells[0], act, Frame.named(cells[2]), cells.length > 3 && cells[3].equals("main"));
    }

    /** @throws IllegalStateException if the file is not on the class path */
    private static List<String> lines(String file) {
        try (InputStream in = WordLists.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the lexicon lacks " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
