package org.pacta.declaration.ui;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Names of languages as people read them. */
final class Languages {

    private Languages() {}

    /** The codes of ISO 639-1, in the order of their names. */
    static List<String> all(Locale reader) {
        return Arrays.stream(Locale.getISOLanguages())
                .filter(code -> code.length() == 2)
                .sorted(Comparator.comparing(code -> name(code, reader), Collator.getInstance(reader)))
                .toList();
    }

    /** @param code ISO 639-1, for example {@code fr} */
    static String name(String code, Locale reader) {
        return Locale.forLanguageTag(code).getDisplayLanguage(reader);
    }
}
