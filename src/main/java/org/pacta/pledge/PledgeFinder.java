package org.pacta.pledge;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what the adopters of a document promise, what they lean towards and what they ask of others. It reads English by the
 * grammar of the genre: sentence, clause, subject, governing verb and what that verb governs. It keeps no state between
 * texts, gives the same answer for the same text and may be shared by threads.
 */
public final class PledgeFinder {
    private final Lexicon lexicon;

    private PledgeFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** A finder for documents in English. Reading its lexicon takes a few milliseconds: keep it. */
    public static PledgeFinder english() {
        return new PledgeFinder(Lexicon.english());
    }

    /** The findings in the order of the document: one for each clause that counts, or a single one of kind {@code NONE}. */
    public List<Finding> find(PledgeText text) {
        Adopters adopters = Adopters.of(text);
        List<Finding> findings = new ArrayList<>();
        for (Passage passage : text.passages()) {
            findings.addAll(new PassageReader(lexicon, adopters, passage).findings());
        }
        return List.copyOf(findings);
    }
}
