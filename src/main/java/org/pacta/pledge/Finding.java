package org.pacta.pledge;

/**
 * One passage of a paragraph and what the finder makes of it. A paragraph with two pledges has two findings; one with
 * nothing to follow up has a single finding of kind {@link Kind#NONE}.
 *
 * @param label the label of the paragraph
 * @param kind what it amounts to
 * @param act the speech act of the governing verb
 * @param span the clause in the paragraph's text; the whole text for kind {@code NONE}
 * @param trigger the governing words as written, up to the end of the act they govern; empty for {@code NONE}
 * @param boundParty who has to act: the adopters for a pledge, the addressee for a call; empty where nobody is named
 * @param deadline as written, only where it binds this act; else empty
 * @param rule the stable id of the rule that decided, for example {@code commit-infinitive}
 * @param reason the rule's grounds in one sentence that a diplomat understands
 */
public record Finding(
        String label,
        Kind kind,
        SpeechAct act,
        Span span,
        String trigger,
        String boundParty,
        String deadline,
        String rule,
        String reason) {}
