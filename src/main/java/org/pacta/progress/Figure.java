package org.pacta.progress;

import org.pacta.commitment.Coverage;
import org.pacta.commitment.RegisterFilter;
import org.pacta.commitment.Standing;

/** A headline figure of the register, and the rows it counts. */
public enum Figure {
    COMMITMENTS {
        @Override
        public int of(Coverage coverage) {
            return coverage.total();
        }

        @Override
        RegisterFilter narrow(RegisterFilter counted) {
            return counted;
        }
    },
    ASSIGNED {
        @Override
        public int of(Coverage coverage) {
            return coverage.assigned();
        }

        @Override
        RegisterFilter narrow(RegisterFilter counted) {
            return counted.assigned(true);
        }
    },
    REPORTED {
        @Override
        public int of(Coverage coverage) {
            return coverage.reported();
        }

        @Override
        RegisterFilter narrow(RegisterFilter counted) {
            return counted.reported(true);
        }
    },
    OVERDUE {
        @Override
        public int of(Coverage coverage) {
            return coverage.overdue();
        }

        @Override
        RegisterFilter narrow(RegisterFilter counted) {
            return counted.overdue(true);
        }
    },
    CONCLUDED {
        @Override
        public int of(Coverage coverage) {
            return coverage.concluded();
        }

        @Override
        RegisterFilter narrow(RegisterFilter counted) {
            return counted.thatStand(Standing.CONCLUDED);
        }
    };

    /** How many commitments it counts. */
    public abstract int of(Coverage coverage);

    abstract RegisterFilter narrow(RegisterFilter counted);

    /**
     * Lists exactly the commitments that the figure counts.
     *
     * @param filter the figures were taken with; asks for nothing that a figure itself is about
     */
    public RegisterFilter rowsBehind(RegisterFilter filter) {
        return narrow(filter.counted());
    }
}
