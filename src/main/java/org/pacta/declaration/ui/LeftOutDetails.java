package org.pacta.declaration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import java.util.List;
import org.pacta.declaration.LeftOut;

/** What of the source is no part of the declaration, folded away: nothing vanishes silently. */
class LeftOutDetails extends Details {

    private static final long serialVersionUID = 1;

    LeftOutDetails(List<LeftOut> leftOut, String language) {
        setId("left-out");
        addClassName("left-out");
        setSummaryText(getTranslation("declaration.left-out", leftOut.size()));
        add(new Paragraph(getTranslation("declaration.left-out.explained")));
        leftOut.forEach(it -> add(piece(it, language)));
        setVisible(!leftOut.isEmpty());
    }

    private Component piece(LeftOut piece, String language) {
        String what = getTranslation("declaration.left-out." + piece.what());
        String where = Places.inWords(piece.place());
        var words = new Pre(piece.text());
        Languages.say(words, language);
        return new Div(new H3(what + " · " + where), words);
    }
}
