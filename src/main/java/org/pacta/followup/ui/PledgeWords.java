package org.pacta.followup.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.pacta.commitment.CommitmentRow;
import org.pacta.declaration.ui.Kinds;
import org.pacta.uikit.Facts;
import org.pacta.uikit.MarkedSpan;
import org.pacta.uikit.QuoteBlock;
import org.pacta.uikit.Tone;

/** What was promised, in the declaration's own words, with the binding passages marked. */
class PledgeWords extends Section {

    private static final long serialVersionUID = 1;

    PledgeWords(CommitmentRow commitment) {
        addClassName("pledge-words");
        add(
                new H2(getTranslation("followup.pledge." + commitment.kind().name())),
                new QuoteBlock(commitment.quote(), marks(commitment)),
                facts(commitment));
    }

    private List<MarkedSpan> marks(CommitmentRow commitment) {
        String label = getTranslation("commitment.kind." + commitment.kind().name());
        Tone tone = Kinds.tone(commitment.kind());
        return commitment.passages().stream()
                .map(passage -> new MarkedSpan(passage.start(), passage.end(), tone, label))
                .toList();
    }

    private Facts facts(CommitmentRow commitment) {
        var source = new Anchor("commitments/" + commitment.key(), commitment.reference());
        var facts = new Facts().with(getTranslation("followup.fact.reference"), source);
        if (!commitment.boundParty().isBlank()) {
            facts.with(getTranslation("followup.fact.bound-party"), commitment.boundParty());
        }
        if (!commitment.deadline().isBlank()) {
            facts.with(getTranslation("followup.fact.deadline"), commitment.deadline());
        }
        if (commitment.unitName() != null) {
            facts.with(getTranslation("followup.fact.unit"), commitment.unitName());
        }
        return facts;
    }
}
