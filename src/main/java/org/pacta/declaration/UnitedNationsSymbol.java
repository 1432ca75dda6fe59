package org.pacta.declaration;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The symbol of a United Nations document, taken apart: {@code A/C.1/65/L.5/Rev.1} is the first revision of the fifth
 * limited document of the General Assembly's First Committee in the sixty-fifth session. Symbols of other organisations
 * have grammars of their own and are no such symbol.
 *
 * @param text as printed
 * @param organ the code of the body that the series belongs to, for example {@code A}
 * @param subsidiaries codes of the bodies below it, the highest first, for example {@code C.1}
 * @param session number of the session or the year, for example {@code 65}, {@code S-27}, {@code 2024}; empty where the
 *     series does not count by sessions
 * @param nature code of what kind of document it is, for example {@code RES}, {@code L}; empty where the symbol does not say
 * @param number within the series, with the letter or the session that belongs to it: {@code 903}, {@code 217 A (III)}
 * @param modifiers what was done to the document since, in order, for example {@code Add.1}
 */
public record UnitedNationsSymbol(
        String text,
        String organ,
        List<String> subsidiaries,
        String session,
        String nature,
        String number,
        List<Modifier> modifiers) {

    private static final String OFFICIAL_DOCUMENT_SYSTEM = "https://undocs.org/";
    private static final int LONGEST = 80;

    /** The bodies whose documents are numbered in series of their own. */
    private static final Pattern ORGAN = Pattern.compile("A|S|E|T|ST|TD|DP|HRI|CAT|CCPR|CEDAW|CERD|CMW|CRC|CRPD|CED|ID|"
            + "UNEP|FCCC|CBD|ICCD|HSP|ITC|LOS|ISBA|NPT|BWC|CCW|CD|DC|SPLOS|JIU|APLC|CCM|ICC-ASP");

    private static final Pattern SUBSIDIARY =
            Pattern.compile("(?:AC|C|CN|CONF|COP|GC|GE|IGC|PC|Sub|SC|WG|WP)\\.\\d{1,3}|HRC|UPR|ICEF|"
                    + "ECE|ECA|ESCAP|ESCWA|ECLAC|CP|CMP|CMA|SBI|SBSTA|PBC|SG|CC|MSP");

    private static final Pattern SESSION = Pattern.compile("\\d{1,3}|(?:19|20)\\d\\d|(?:S|ES|SS)-[IVXLC\\d]+");
    private static final Pattern NATURE =
            Pattern.compile("RES|DEC|INF|PV|SR|PRST|MIN|NGO|PET|COM|L|WP|CRP|RT|R|BUR|DECL|Inf|OP|G|NI|NC|PL");
    private static final String COUNTED = "\\d{1,5}(?:-\\d{1,5})?(?: ?[A-Z](?:-[A-Z])?)?(?: ?\\([IVXLC\\d-]+\\))?";
    private static final Pattern NUMBER = Pattern.compile(COUNTED);
    private static final Pattern NATURE_WITH_NUMBER =
            Pattern.compile("(RES|DEC|INF|PV|SR|MIN|NGO|PET|COM|L|WP|CRP|RT|R|Inf)\\.(" + COUNTED + ")");
    private static final Pattern MODIFIER = Pattern.compile("(Add|Rev|Corr|Amend)\\.(\\d{1,3})|Summary|Annex");
    private static final Pattern MARKS_OF_REISSUE = Pattern.compile("\\*+$");

    public UnitedNationsSymbol {
        subsidiaries = List.copyOf(subsidiaries);
        modifiers = List.copyOf(modifiers);
    }

    /**
     * What was done to a document after it was first issued.
     *
     * @param word {@code Add}, {@code Rev}, {@code Corr}, {@code Amend}, {@code Summary} or {@code Annex}
     * @param number of the addendum, revision and so on, from 1; 0 where they are not counted
     */
    public record Modifier(String word, int number) {}

    /** The symbol's parts; empty where it does not follow the grammar of the United Nations. */
    public static Optional<UnitedNationsSymbol> of(String printed) {
        String text = MARKS_OF_REISSUE.matcher(printed.strip()).replaceFirst("");
        if (text.length() > LONGEST || !text.contains("/")) {
            return Optional.empty();
        }
        return new Parts(text).read();
    }

    /** Where the official document system shows the document. */
    public URI address() {
        try {
            return URI.create(OFFICIAL_DOCUMENT_SYSTEM + new URI(null, null, text, null).getRawPath());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a symbol is letters, digits, points, hyphens, brackets and blanks", e);
        }
    }

    /** Reads the components from left to right; each may stand only where the grammar has a place for it. */
    private static final class Parts {

        private final String text;
        private final List<String> rest;
        private final List<String> subsidiaries = new ArrayList<>();
        private final List<Modifier> modifiers = new ArrayList<>();
        private String session = "";
        private String nature = "";
        private String number = "";

        Parts(String text) {
            this.text = text;
            this.rest = new ArrayList<>(List.of(text.split("/", -1)));
        }

        Optional<UnitedNationsSymbol> read() {
            String organ = rest.remove(0);
            if (!ORGAN.matcher(organ).matches()) {
                return Optional.empty();
            }
            takeModifiers();
            takeSubsidiaries();
            takeSessionAndNumber();
            return rest.isEmpty() && !number.isEmpty()
                    ? Optional.of(
                            new UnitedNationsSymbol(text, organ, subsidiaries, session, nature, number, modifiers))
                    : Optional.empty();
        }

        private void takeModifiers() {
            while (!rest.isEmpty()) {
                Matcher modifier = MODIFIER.matcher(rest.get(rest.size() - 1));
                if (!modifier.matches()) {
                    return;
                }
                boolean counted = modifier.group(1) != null;
                modifiers.add(
                        0,
                        counted
                                ? new Modifier(modifier.group(1), Integer.parseInt(modifier.group(2)))
                                : new Modifier(modifier.group(), 0));
                rest.remove(rest.size() - 1);
            }
        }

        private void takeSubsidiaries() {
            Iterator<String> components = rest.iterator();
            while (components.hasNext()) {
                String component = components.next();
                if (!SUBSIDIARY.matcher(component).matches()) {
                    return;
                }
                subsidiaries.add(component);
                components.remove();
            }
        }

        /** {@code 65/903}, {@code RES/80/3}, {@code 65/L.5}, {@code PV.12}, {@code RES/217 A (III)}, {@code 810}. */
        private void takeSessionAndNumber() {
            takeNature();
            if (rest.size() > 1 && SESSION.matcher(rest.get(0)).matches()) {
                session = rest.remove(0);
                takeNature();
            }
            if (number.isEmpty()
                    && rest.size() == 1
                    && NUMBER.matcher(rest.get(0)).matches()) {
                number = rest.remove(0);
            }
        }

        private void takeNature() {
            if (rest.isEmpty() || !nature.isEmpty()) {
                return;
            }
            Matcher withNumber = NATURE_WITH_NUMBER.matcher(rest.get(0));
            if (rest.size() == 1 && withNumber.matches()) {
                nature = withNumber.group(1);
                number = withNumber.group(2);
                rest.remove(0);
            } else if (NATURE.matcher(rest.get(0)).matches()) {
                nature = rest.remove(0);
            }
        }
    }
}
