package org.pacta.declaration.ui;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pacta.declaration.Metadata;
import org.pacta.uikit.Dates;
import org.pacta.uikit.Facts;

/** What a document says of itself; what it does not say is left away. */
class MetadataFacts extends Facts {

    private static final long serialVersionUID = 1;

    MetadataFacts(Metadata metadata) {
        addClassName("declaration-metadata");
        if (!metadata.symbol().isEmpty()) {
            with(getTranslation("declaration.symbol"), new SymbolLine(metadata.symbol()));
        }
        tell("adopting-body", metadata.adoptingBody());
        tell("place", metadata.place());
        if (!Objects.equals(metadata.adoptedFrom(), metadata.adoptedOn())) {
            tell("adopted-from", day(metadata.adoptedFrom()));
        }
        tell("adopted-on.label", day(metadata.adoptedOn()));
        tell("sessions", String.join(", ", metadata.sessions()));
        tell("agenda-item", metadata.agendaItem());
        tell("issued", day(metadata.issuedOn()));
        tell("original-language", metadata.originalLanguage());
    }

    private void tell(String fact, String value) {
        if (!value.isEmpty()) {
            with(getTranslation("declaration." + fact), value);
        }
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "" : Dates.longDay(day, getLocale());
    }
}
