package org.pacta.declaration.ui;

import org.pacta.pledge.Kind;
import org.pacta.uikit.Tone;
import org.springframework.modulith.NamedInterface;

/** How kinds of findings look and what they are called. */
@NamedInterface("kinds")
public final class Kinds {

    private Kinds() {}

    public static Tone tone(Kind kind) {
        return switch (kind) {
            case PLEDGE -> Tone.PLEDGE;
            case SOFT -> Tone.SOFT;
            case CALL -> Tone.CALL;
            case NONE -> Tone.NEUTRAL;
        };
    }

    /** The key of its name in the translations. */
    public static String nameKey(Kind kind) {
        return "declaration.kind." + kind.word();
    }
}
