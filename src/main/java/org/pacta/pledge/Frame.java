package org.pacta.pledge;

import java.util.Arrays;

/** What has to follow a governing word for it to count. {@code verbs.tsv} describes each. */
enum Frame {
    ACT_OR_GOAL,
    INFINITIVE,
    DECISION,
    THING,
    FOUNDING,
    AFFIRMATION,
    ANNOUNCEMENT,
    RECOLLECTION,
    BACKING,
    LEANING,
    PROSPECT,
    WISH,
    CARRYING_ON,
    REQUEST,
    CALL_FOR,
    NONE;

    /** @throws IllegalArgumentException if the lexicon names a frame that does not exist */
    static Frame named(String word) {
        return Arrays.stream(values())
                .filter(frame -> frame.name().replace('_', '-').equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no frame is called " + word));
    }
}
