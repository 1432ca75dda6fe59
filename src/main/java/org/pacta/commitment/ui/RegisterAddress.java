package org.pacta.commitment.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacta.commitment.RegisterFilter;
import org.pacta.commitment.Standing;
import org.pacta.commitment.Status;
import org.pacta.people.UnitId;

/** The address of the register with a filter in it, so that a list can be linked to, shared and gone back to. */
public final class RegisterAddress {

    static final String ROUTE = "commitments";

    private static final String PAGE = "page";
    private static final String YES = "yes";
    private static final String NO = "no";

    /** No text in the database can hold it, so that none can be looked for with it. */
    private static final String NO_CHARACTER = "\0";

    private RegisterAddress() {}

    /** The address of the rows that the filter asks for, without the slash before it. */
    public static String of(RegisterFilter filter) {
        return of(filter, 1);
    }

    /** @param page of the list, from 1 */
    static String of(RegisterFilter filter, int page) {
        String query = parametersOf(filter, page).getQueryString();
        return query.isEmpty() ? ROUTE : ROUTE + "?" + query;
    }

    /** The address of one commitment, without the slash before it. */
    public static String of(String commitmentKey) {
        return ROUTE + "/" + commitmentKey;
    }

    /** @param page of the list, from 1 */
    static QueryParameters parametersOf(RegisterFilter filter, int page) {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, "text", filter.text().isBlank() ? null : filter.text().strip());
        put(parameters, "declaration", filter.declarationKey());
        put(parameters, "party", filter.unit() == null ? null : filter.unit().toString());
        put(parameters, "status", word(filter.status()));
        put(parameters, "standing", word(filter.standing()));
        put(parameters, "assigned", word(filter.assigned()));
        put(parameters, "overdue", filter.overdue() ? YES : null);
        put(parameters, "reported", word(filter.reported()));
        put(parameters, PAGE, page == 1 ? null : Integer.toString(page));
        return QueryParameters.simple(parameters);
    }

    /** What the address asks for. A part of it that makes no sense asks for nothing. */
    static RegisterFilter filterIn(QueryParameters query) {
        return new RegisterFilter(
                query.getSingleParameter("text").orElse("").replace(NO_CHARACTER, ""),
                query.getSingleParameter("declaration")
                        .map(key -> key.replace(NO_CHARACTER, ""))
                        .orElse(null),
                query.getSingleParameter("party").flatMap(RegisterAddress::unit).orElse(null),
                query.getSingleParameter("status")
                        .flatMap(word -> meant(word, Status.values()))
                        .orElse(null),
                query.getSingleParameter("standing")
                        .flatMap(word -> meant(word, Standing.values()))
                        .orElse(null),
                query.getSingleParameter("assigned")
                        .flatMap(RegisterAddress::yesOrNo)
                        .orElse(null),
                query.getSingleParameter("overdue")
                        .flatMap(RegisterAddress::yesOrNo)
                        .orElse(false),
                query.getSingleParameter("reported")
                        .flatMap(RegisterAddress::yesOrNo)
                        .orElse(null));
    }

    /** The page of the list that the address asks for, from 1. */
    static int pageIn(QueryParameters query) {
        return query.getSingleParameter(PAGE)
                .filter(page -> page.matches("[1-9]\\d{0,5}"))
                .map(Integer::valueOf)
                .orElse(1);
    }

    private static void put(Map<String, String> parameters, String name, @Nullable String value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }

    private static @Nullable String word(@Nullable Enum<?> value) {
        return value == null ? null : value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static @Nullable String word(@Nullable Boolean value) {
        return value == null ? null : value ? YES : NO;
    }

    private static <E extends Enum<E>> Optional<E> meant(String word, E[] values) {
        return Arrays.stream(values).filter(value -> word.equals(word(value))).findFirst();
    }

    private static Optional<Boolean> yesOrNo(String word) {
        return switch (word) {
            case YES -> Optional.of(true);
            case NO -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static Optional<UnitId> unit(String id) {
        try {
            return Optional.of(UnitId.of(UUID.fromString(id)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
