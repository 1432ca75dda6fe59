package org.pacta.declaration;

import java.time.Instant;

/** What became of a change to a finding. */
public sealed interface FindingOutcome {

    /** The change stands; this is the finding as it is now. */
    record Changed(ParagraphFinding finding) implements FindingOutcome {}

    /** Somebody else was faster: nothing was changed, and this is the finding as they left it. */
    record ChangedMeanwhile(ParagraphFinding finding) implements FindingOutcome {}

    /** Somebody joined the finding to another, so that it is no more. Nothing was changed. */
    record NoLongerThere() implements FindingOutcome {}

    /** The confirmation of this declaration's pledges is over: its findings no longer change. */
    record ConfirmationClosed(Instant at) implements FindingOutcome {}
}
