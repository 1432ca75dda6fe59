package org.pacta.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something a person is told.
 *
 * @param commitmentKey names the commitment in addresses; null where the notice is about none
 * @param reference of the commitment, as people cite it
 * @param detail a day in ISO form, or words somebody wrote, as the kind says; may be empty
 */
public record Notice(
        NoticeId id,
        NoticeKind kind,
        @Nullable String commitmentKey,
        String reference,
        String detail,
        Instant createdAt) {}
