package org.pacta.declaration;

/** Pledges or soft findings still wait for a decision, so the confirmation cannot be closed. */
public class FindingsOpen extends RuntimeException {

    private final int count;

    /** @param count how many wait, at least one */
    public FindingsOpen(int count) {
        super(count + " findings are open");
        this.count = count;
    }

    public int count() {
        return count;
    }
}
