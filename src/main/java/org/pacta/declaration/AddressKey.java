package org.pacta.declaration;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/** Turns what people cite into what stands in an address: {@code A/65/903} into {@code a-65-903}. */
final class AddressKey {

    /** Longer keys are cut at a word, so that addresses can be read out. */
    private static final int LONGEST = 60;

    /** Stands for a page of its own beside the declarations, {@code declarations/load}. */
    private static final String RESERVED = "load";

    private static final String OF_NOTHING_LATIN = "declaration";

    private AddressKey() {}

    /** Lower-case letters a to z, digits and single hyphens; never empty. */
    static String of(String citation) {
        String withoutAccents =
                Normalizer.normalize(citation, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        String key = withoutAccents
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return key.isEmpty() ? OF_NOTHING_LATIN : cut(key);
    }

    /** The key, or the key with the first number from 2 on that makes it one of its own. */
    static String unique(String key, Predicate<String> isTaken) {
        String candidate = key;
        for (int number = 2; candidate.equals(RESERVED) || isTaken.test(candidate); number++) {
            candidate = key + "-" + number;
        }
        return candidate;
    }

    private static String cut(String key) {
        if (key.length() <= LONGEST) {
            return key;
        }
        int lastHyphen = key.lastIndexOf('-', LONGEST);
        return key.substring(0, lastHyphen > 0 ? lastHyphen : LONGEST);
    }
}
