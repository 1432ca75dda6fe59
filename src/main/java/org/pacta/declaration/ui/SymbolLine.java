package org.pacta.declaration.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.pacta.declaration.UnitedNationsSymbol;

/**
 * A document's symbol. Where it follows the grammar of the United Nations, what it says and a link to the official document
 * system stand beside it; others stand as they are.
 */
class SymbolLine extends Div {

    private static final long serialVersionUID = 1;

    SymbolLine(String symbol) {
        addClassName("symbol-line");
        setVisible(!symbol.isEmpty());
        var printed = new Span(symbol);
        printed.addClassName("declaration-symbol");
        add(printed);
        UnitedNationsSymbol.of(symbol).ifPresent(this::explain);
    }

    private void explain(UnitedNationsSymbol symbol) {
        var meaning = new Span(String.join(" · ", partsOf(symbol)));
        meaning.setId("symbol-meaning");
        var link = new Anchor(symbol.address().toString(), getTranslation("declaration.symbol.official"));
        link.setId("official-document");
        link.setTarget(AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        add(meaning, link);
    }

    private List<String> partsOf(UnitedNationsSymbol symbol) {
        List<String> parts = new ArrayList<>();
        parts.add(named("organ", symbol.organ()));
        symbol.subsidiaries().forEach(it -> parts.add(named("subsidiary", it)));
        if (!symbol.session().isEmpty()) {
            boolean year = symbol.session().matches("\\d{4}");
            parts.add(getTranslation("declaration.symbol." + (year ? "year" : "session"), symbol.session()));
        }
        String nature = symbol.nature().isEmpty()
                ? getTranslation("declaration.symbol.nature.document")
                : named("nature", symbol.nature());
        parts.add(getTranslation("declaration.symbol.numbered", nature, symbol.number()));
        symbol.modifiers().forEach(it -> parts.add(modifier(it)));
        return parts;
    }

    private String modifier(UnitedNationsSymbol.Modifier modifier) {
        String word = named("modifier", modifier.word());
        return modifier.number() == 0
                ? word
                : getTranslation("declaration.symbol.numbered", word, String.valueOf(modifier.number()));
    }

    /** The code itself where there is no name for it: a new committee needs no new version of Pacta. */
    private String named(String what, String code) {
        String key = "declaration.symbol." + what + "." + code;
        String name = getTranslation(key);
        return name.contains(key) ? code : name;
    }
}
