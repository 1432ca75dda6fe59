package org.pacta.pledge;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** The forms of an English verb, regular but for those named here. */
final class Conjugation {
    private static final Map<String, String> PAST = Map.ofEntries(
            Map.entry("take", "took"),
            Map.entry("seek", "sought"),
            Map.entry("give", "gave"),
            Map.entry("make", "made"),
            Map.entry("have", "had"),
            Map.entry("bind", "bound"),
            Map.entry("set", "set"),
            Map.entry("draw", "drew"),
            Map.entry("pay", "paid"),
            Map.entry("undertake", "undertook"),
            Map.entry("strive", "strove"),
            Map.entry("understand", "understood"),
            Map.entry("bear", "bore"));

    private static final Set<String> DOUBLES_ITS_LAST_LETTER = Set.of("commit", "recommit", "plan", "regret", "set");

    private Conjugation() {}

    static Map<Form, String> of(String verb) {
        Map<Form, String> forms = new EnumMap<>(Form.class);
        forms.put(Form.PLAIN, verb);
        forms.put(Form.SINGULAR, singular(verb));
        forms.put(Form.PAST, PAST.getOrDefault(verb, past(verb)));
        forms.put(Form.PARTICIPLE, participle(verb));
        return forms;
    }

    private static String singular(String verb) {
        if (verb.equals("have")) {
            return "has";
        }
        if (verb.matches(".*[^aeiou]y")) {
            return cut(verb) + "ies";
        }
        return verb.matches(".*(s|x|z|ch|sh)") ? verb + "es" : verb + "s";
    }

    private static String past(String verb) {
        if (verb.endsWith("e")) {
            return verb + "d";
        }
        if (verb.matches(".*[^aeiou]y")) {
            return cut(verb) + "ied";
        }
        return stem(verb) + "ed";
    }

    private static String participle(String verb) {
        return (verb.matches(".*[^eo]e") ? cut(verb) : stem(verb)) + "ing";
    }

    private static String stem(String verb) {
        return DOUBLES_ITS_LAST_LETTER.contains(verb) ? verb + verb.charAt(verb.length() - 1) : verb;
    }

    private static String cut(String verb) {
        return verb.substring(0, verb.length() - 1);
    }
}
