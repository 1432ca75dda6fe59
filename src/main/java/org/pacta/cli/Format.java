package org.pacta.cli;

import java.util.Locale;

/** How a command prints its rows. */
enum Format {
    /** A header line, then a row a line, values parted by tabs, no quoting. */
    TSV,
    JSON;

    /** As typed on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
