package org.pacta.declaration;

import org.pacta.pledge.Span;
import org.pacta.pledge.SpeechAct;

/**
 * A stretch of a paragraph that a finding stands on.
 *
 * @param span in the paragraph's text
 * @param trigger the governing words as written; empty where a person marked the passage
 * @param rule the finder's rule; {@value #BY_HAND} where a person marked the passage
 * @param reason the rule's grounds in a sentence; empty where a person marked the passage
 */
public record FoundPassage(Span span, SpeechAct act, String trigger, String rule, String reason) {

    /** Stands in the place of a rule where a person marked the passage. */
    public static final String BY_HAND = "by-hand";

    static FoundPassage markedByHand(Span span, SpeechAct act) {
        return new FoundPassage(span, act, "", BY_HAND, "");
    }

    public boolean isMarkedByHand() {
        return rule.equals(BY_HAND);
    }
}
