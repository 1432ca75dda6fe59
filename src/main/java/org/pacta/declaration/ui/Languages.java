package org.pacta.declaration.ui;

import com.vaadin.flow.component.HasElement;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names of languages as people read them, and how their texts are set. */
final class Languages {

    /** Arabic, Dhivehi, Persian, Hebrew, Kashmiri, Pashto, Sindhi, Uyghur, Urdu, Yiddish. */
    private static final Set<String> FROM_RIGHT_TO_LEFT =
            Set.of("ar", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi");

    private Languages() {}

    /** The codes of ISO 639-1, in the order of their names. */
    static List<String> all(Locale reader) {
        return Arrays.stream(Locale.getISOLanguages())
                .filter(code -> code.length() == 2)
                .sorted(Comparator.comparing(code -> name(code, reader), Collator.getInstance(reader)))
                .toList();
    }

    /**
     * Says of an element in which language its words are, so that they are read aloud and set accordingly: Arabic from right to
     * left. Where the language is not known the words' own letters say how they are set.
     *
     * @param code ISO 639-1; empty where it is not known
     */
    static void say(HasElement words, String code) {
        words.getElement().setAttribute("lang", code);
        words.getElement().setAttribute("dir", direction(code));
    }

    private static String direction(String code) {
        if (code.isEmpty()) {
            return "auto";
        }
        return FROM_RIGHT_TO_LEFT.contains(code) ? "rtl" : "ltr";
    }

    /** @param code ISO 639-1, for example {@code fr} */
    static String name(String code, Locale reader) {
        return Locale.forLanguageTag(code).getDisplayLanguage(reader);
    }
}
