package org.pacta.uikit;

import com.vaadin.flow.component.datepicker.DatePicker;

/** Asks for a day, in the order that {@link Dates} writes it; the week begins on Monday. */
public class DayPicker extends DatePicker {

    private static final long serialVersionUID = 1;

    private static final int MONDAY = 1;

    public DayPicker() {
        var formats = new DatePickerI18n();
        formats.setDateFormats("d MMM yyyy", "d.M.yyyy", "yyyy-MM-dd");
        formats.setFirstDayOfWeek(MONDAY);
        setI18n(formats);
    }

    public DayPicker(String label) {
        this();
        setLabel(label);
    }
}
