package org.pacta.commitment;

import java.util.List;

/**
 * What a focal point has before them: the round they report for and what they have typed so far.
 *
 * @param report the draft; after a return it starts from what was returned
 * @param brief why the last report came back; empty where none did
 */
public record OpenReport(ReportingRound round, Report report, List<Evidence> evidence, String brief) {
    public OpenReport {
        evidence = List.copyOf(evidence);
    }
}
