package org.pacta.declaration.ui;

import com.vaadin.flow.i18n.I18NProvider;
import org.pacta.declaration.Place;

/** Says where in the source something stands. */
final class Places {

    private Places() {}

    /** "page 3", "pages 3 to 4"; "line 12", "lines 12 to 15" where the source has no pages. */
    static String inWords(Place place) {
        return place.hasPages()
                ? fromTo("page", place.firstPage(), place.lastPage())
                : fromTo("line", place.firstLine(), place.lastLine());
    }

    private static String fromTo(String unit, int first, int last) {
        return first == last
                ? I18NProvider.translate("declaration.place." + unit, first)
                : I18NProvider.translate("declaration.place." + unit + "s", first, last);
    }
}
