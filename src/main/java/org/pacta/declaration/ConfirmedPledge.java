package org.pacta.declaration;

import java.util.List;
import org.pacta.pledge.Kind;
import org.pacta.pledge.Span;

/**
 * A finding that people confirmed, ready to be followed up.
 *
 * @param reference as people cite it: {@code A/65/903, para. 18}, with {@code (i)}, {@code (ii)} where the paragraph holds
 *     several; unique
 * @param key the same for addresses: {@code a-65-903-18}, {@code a-65-903-18-i}; unique
 * @param kind pledge, soft or call; never none
 * @param quote the whole paragraph, word for word
 * @param passages the stretches of the quote that bind, in order, at least one
 */
public record ConfirmedPledge(
        FindingId finding,
        DeclarationId declaration,
        ParagraphId paragraph,
        String reference,
        String key,
        Kind kind,
        String quote,
        List<Span> passages,
        String boundParty,
        String deadline) {
    public ConfirmedPledge {
        passages = List.copyOf(passages);
    }
}
