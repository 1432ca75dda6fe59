package org.pacta.followup.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.pacta.commitment.Evidence;
import org.pacta.commitment.StatusUpdates;

/** What backs a report. */
class EvidenceList extends UnorderedList {

    private static final long serialVersionUID = 1;

    EvidenceList(List<Evidence> evidence, StatusUpdates statusUpdates) {
        addClassName("evidence-list");
        evidence.forEach(piece -> add(new ListItem(new EvidenceLink(piece, statusUpdates))));
    }
}
