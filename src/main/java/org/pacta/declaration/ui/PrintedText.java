package org.pacta.declaration.ui;

import com.vaadin.flow.component.Tag;
import java.util.List;
import org.pacta.uikit.MarkedSpan;
import org.pacta.uikit.QuoteBlock;
import org.pacta.uikit.RaisedSign;

/** A paragraph of running text with marks in it: the document itself, not a quotation from it. */
@Tag("p")
class PrintedText extends QuoteBlock {

    private static final long serialVersionUID = 1;

    PrintedText(String text, List<MarkedSpan> marks, List<RaisedSign> noteMarks) {
        super(text, marks, noteMarks);
        getElement().getClassList().remove("quote");
        getElement().getClassList().add("paragraph-text");
    }
}
