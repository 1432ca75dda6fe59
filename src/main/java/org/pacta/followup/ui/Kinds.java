package org.pacta.followup.ui;

import org.pacta.pledge.Kind;
import org.pacta.uikit.Tone;

/** How kinds of findings look and what they are called. */
final class Kinds {

    private Kinds() {}

    static Tone tone(Kind kind) {
        return switch (kind) {
            case PLEDGE -> Tone.PLEDGE;
            case SOFT -> Tone.SOFT;
            case CALL -> Tone.CALL;
            case NONE -> Tone.NEUTRAL;
        };
    }

    /** The key of its name in the translations. */
    static String nameKey(Kind kind) {
        return "declaration.kind." + kind.word();
    }
}
