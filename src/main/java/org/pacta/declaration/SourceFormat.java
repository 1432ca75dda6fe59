package org.pacta.declaration;

import java.util.Locale;

/** The formats that a declaration can be handed in in. The content tells which, never the file's name. */
public enum SourceFormat {
    TEXT("text/plain; charset=utf-8"),
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    HTML("text/html; charset=utf-8");

    private final String mediaType;

    SourceFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The word used in the schema, in lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static SourceFormat of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** As sent along with a download. */
    public String mediaType() {
        return mediaType;
    }
}
