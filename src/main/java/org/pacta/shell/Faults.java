package org.pacta.shell;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes a fault into the log under a reference that the person who met it can quote. */
final class Faults {

    private static final Logger log = LoggerFactory.getLogger(Faults.class);

    private static final int REFERENCE_LENGTH = 8;

    private Faults() {}

    /** The reference under which the fault stands in the log. */
    static String log(Throwable fault) {
        String reference =
                UUID.randomUUID().toString().substring(0, REFERENCE_LENGTH).toUpperCase(Locale.ROOT);
        log.error("Fault {}", reference, fault);
        return reference;
    }

    /** The fault itself or the first of its causes that is of this type. */
    static <T extends Throwable> Optional<T> causeOf(Throwable fault, Class<T> type) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
        }
        return Optional.empty();
    }
}
