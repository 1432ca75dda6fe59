package org.pacta.declaration;

import java.util.Locale;

/** Which part of a declaration a paragraph belongs to. */
public enum Part {
    /** The opening sentence that names the adopters. Quoted, never numbered. */
    OPENING,
    /** Motivates: "Recalling …", "Bearing in mind …". */
    PREAMBULAR,
    /** Decides, promises, asks. */
    OPERATIVE,
    /** "Done in …": closes the text. */
    CLOSING;

    /** The word used on the command line and in the schema, in lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
