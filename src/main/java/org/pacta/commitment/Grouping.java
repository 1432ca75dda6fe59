package org.pacta.commitment;

import java.util.UUID;
import org.pacta.people.UnitId;

/** What commitments can be counted by. */
public enum Grouping {
    STATUS("c.status", "c.status") {
        @Override
        RegisterFilter narrow(RegisterFilter filter, String key) {
            return filter.withStatus(Status.valueOf(key));
        }
    },
    RESPONSIBLE_UNIT("coalesce(c.responsible_unit::text, '')", "coalesce(c.unit_name, '')") {
        @Override
        RegisterFilter narrow(RegisterFilter filter, String key) {
            return key.isEmpty() ? filter.assigned(false) : filter.of(UnitId.of(UUID.fromString(key)));
        }
    },
    DECLARATION("c.declaration_key", "c.declaration_name") {
        @Override
        RegisterFilter narrow(RegisterFilter filter, String key) {
            return filter.inDeclaration(key);
        }
    };

    private final String key;
    private final String name;

    Grouping(String key, String name) {
        this.key = key;
        this.name = name;
    }

    /**
     * Lists exactly the commitments that a tally counted.
     *
     * @param tally of this grouping
     * @param counted the filter it was taken with
     */
    public RegisterFilter rowsBehind(Tally tally, RegisterFilter counted) {
        return narrow(counted.counted(), tally.key());
    }

    abstract RegisterFilter narrow(RegisterFilter filter, String key);

    String key() {
        return key;
    }

    String label() {
        return name;
    }
}
