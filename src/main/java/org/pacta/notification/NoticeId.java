package org.pacta.notification;

import java.util.UUID;

/** Names a notice. */
public record NoticeId(UUID value) {

    public static NoticeId random() {
        return new NoticeId(UUID.randomUUID());
    }

    public static NoticeId of(UUID value) {
        return new NoticeId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
