package org.pacta.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints rows, the same on every platform: lines end in a line feed, dates are ISO 8601, names have underscores. */
final class Rows {
    /** Whatever some program takes for the end of a value or a line. */
    private static final Pattern SEPARATORS = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]+");

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private Rows() {}

    static void printTsv(PrintWriter out, Object... values) {
        out.print(Stream.of(values)
                .map(value -> SEPARATORS.matcher(String.valueOf(value)).replaceAll(" "))
                .collect(Collectors.joining("\t", "", "\n")));
    }

    static void printJson(PrintWriter out, Object value) {
        try {
            out.print(JSON.writeValueAsString(value) + "\n");
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
