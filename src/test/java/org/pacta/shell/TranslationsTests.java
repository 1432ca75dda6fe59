package org.pacta.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pacta.people.AccountOutcome.Reason;
import org.pacta.people.Role;

/** No screen shows a key in the place of words. */
class TranslationsTests {

    private static final Path SOURCES = Path.of("src/main/java");

    /** A whole key in a call or an annotation; keys put together from parts are asked for one by one below. */
    private static final Pattern USE = Pattern.compile(
            "(?:getTranslation|translate|PageTitle|text)\\(\\s*(?:request, )?\"([a-z-]+\\.[a-z.-]+[a-z])\""
                    + "|@Menu\\(\\s*title = \"([^\"]+)\"");

    private final Properties texts = texts();

    @Test
    void hasWordsForEveryKeyThatTheSourcesUse() throws IOException {
        Set<String> used = keysInSources();

        assertThat(used).hasSizeGreaterThan(50);
        assertThat(texts.stringPropertyNames()).containsAll(used);
    }

    @Test
    void hasWordsForEveryRoleAndEveryReasonOfARefusal() {
        assertThat(texts.stringPropertyNames())
                .containsAll(Arrays.stream(Role.values())
                        .map(role -> "people.role." + role.name())
                        .toList())
                .containsAll(Arrays.stream(Reason.values())
                        .map(reason -> "people.refused." + reason.name())
                        .toList());
    }

    @Test
    void hasNoStraightApostropheWhereItWouldSwallowAPlaceholder() {
        List<String> broken = texts.stringPropertyNames().stream()
                .filter(key -> texts.getProperty(key).contains("{0}"))
                .filter(key -> texts.getProperty(key).contains("'"))
                .toList();

        assertThat(broken).isEmpty();
    }

    private static Set<String> keysInSources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(TranslationsTests::keysIn)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Stream<String> keysIn(Path file) {
        try {
            return USE.matcher(Files.readString(file)).results().map(TranslationsTests::key).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String key(MatchResult use) {
        return use.group(1) != null ? use.group(1) : use.group(2);
    }

    private static Properties texts() {
        var texts = new Properties();
        try (InputStream file = TranslationsTests.class.getResourceAsStream("/vaadin-i18n/translations.properties")) {
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
