package org.pacta.declaration.reading;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import org.pacta.declaration.reading.WrittenDeclaration.Unit;

/**
 * Declarations as organisations print them, made up by a small grammar: masthead, opening, preamble, paragraphs numbered in
 * one of the usual ways with lists under chapeaux, headings, closing, signatures, an annex with numbers of its own.
 */
final class Declarations implements ArbitrarySupplier<WrittenDeclaration> {
    private static final String CALL = String.valueOf(WrittenDeclaration.CALL);

    private static final String COMPOUNDS = "Long-term, cross-border, evidence-based follow-up";

    private static final List<String> TITLES = List.of(
            "Trade",
            "Safety at sea",
            "Financing for small ports",
            "Means of implementation",
            "Partnerships, including with civil society",
            "Follow-up and review");

    /** How paragraphs are numbered. */
    enum Numbers {
        STOPPED("%s.", "%s"),
        BRACKETED("%s)", "%s"),
        IN_BRACKETS("(%s)", "(%s)"),
        STOPPED_ALONE("%s.", "%s"),
        ALONE("%s", "%s"),
        BARE("%s", "%s"),
        DECIMAL("%s", "%s"),
        DECIMAL_STOPPED("%s.", "%s");

        private final String printed;
        private final String label;

        Numbers(String printed, String label) {
            this.printed = printed;
            this.label = label;
        }

        boolean isDecimal() {
            return this == DECIMAL || this == DECIMAL_STOPPED;
        }

        Unit unit(String series, String number, String words) {
            boolean isAlone = this == ALONE || this == STOPPED_ALONE;
            return new Unit(series + label.formatted(number), printed.formatted(number), isAlone, false, words);
        }
    }

    /** How items of lists are marked. */
    enum Items {
        LETTERS_IN_BRACKETS,
        LETTERS,
        ROMAN_IN_BRACKETS,
        BULLETS;

        private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv", "v", "vi");

        Unit unit(String parent, boolean isInner, int index, String words) {
            String letter = (this == ROMAN_IN_BRACKETS) != isInner ? ROMAN.get(index) : "" + (char) ('a' + index);
            return switch (this) {
                case LETTERS_IN_BRACKETS, ROMAN_IN_BRACKETS ->
                    new Unit(parent + " (" + letter + ")", "(" + letter + ")", words);
                case LETTERS -> new Unit(parent + " " + letter, letter + ")", words);
                case BULLETS -> new Unit(parent + " bullet " + (index + 1), isInner ? "\u25E6" : "\u2022", words);
            };
        }
    }

    /** How sections are headed. */
    enum Headed {
        NOT(""),
        PLAIN("%3$s"),
        ROMAN("%2$s. %3$s"),
        LETTERS("%4$s. %3$s"),
        ARTICLES("Article %1$d: %3$s"),
        ARTICLES_ABOVE_TITLES("Article %1$d\n%3$s"),
        CHAPTERS("Chapter %2$s: %3$s"),
        CHAPTERS_ABOVE_TITLES("CHAPTER %2$s\n%3$s"),
        PARTS_OF_A_CHAPTER("Chapter I: Seas and ports\n%2$s. %3$s");

        private static final List<String> ROMAN_NUMBERS = List.of("I", "II", "III", "IV", "V", "VI");
        private final String printed;

        Headed(String printed) {
            this.printed = printed;
        }

        List<String> headings(int section) {
            String headings = printed.formatted(
                    section + 1, ROMAN_NUMBERS.get(section), TITLES.get(section), "" + (char) ('A' + section));
            List<String> all = List.of(headings.split("\n"));
            return this == PARTS_OF_A_CHAPTER && section > 0 ? all.subList(1, all.size()) : all;
        }
    }

    /** @param areTight true if no blank lines part the items of a list */
    private record Style(Numbers numbers, Items items, Headed headed, boolean areTight) {}

    /** A paragraph or item; with items, their chapeau. */
    private record Act(String words, List<Act> items) {}

    /** @param series what its labels begin with */
    private record Annex(String series, List<String> heading, List<Act> paragraphs) {}

    @Override
    public Arbitrary<WrittenDeclaration> get() {
        Arbitrary<Style> styles = Combinators.combine(
                        Arbitraries.of(Numbers.class),
                        Arbitraries.of(Items.class),
                        Arbitraries.of(Headed.class),
                        Arbitraries.of(false, true))
                .as(Style::new);
        return Combinators.combine(styles, fronts(), sections(), ends(), annexes())
                .as(Declarations::written);
    }

    private static WrittenDeclaration written(
            Style chosen, List<Unit> front, List<List<Act>> sections, List<Unit> end, Annex annex) {
        boolean isSingle = sections.size() == 1 && sections.get(0).size() == 1;
        // a single number alone on its line proves nothing, and is never printed
        Style style = isSingle && chosen.numbers() == Numbers.ALONE
                ? new Style(Numbers.STOPPED, chosen.items(), chosen.headed(), chosen.areTight())
                : chosen;
        List<Unit> units = new ArrayList<>(front);
        addSections(units, style, sections);
        units.addAll(end);
        if (!annex.paragraphs().isEmpty()) {
            annex.heading().forEach(line -> units.add(Unit.plain(line)));
            int number = 0;
            for (Act paragraph : annex.paragraphs()) {
                number++;
                add(
                        units,
                        style,
                        Numbers.STOPPED.unit(annex.series(), "" + number, paragraph.words()),
                        paragraph.items());
            }
        }
        return new WrittenDeclaration(units);
    }

    private static void addSections(List<Unit> units, Style style, List<List<Act>> sections) {
        int number = 0;
        for (int section = 0; section < sections.size(); section++) {
            boolean isDecimal = style.numbers().isDecimal();
            if (isDecimal) {
                units.add(Unit.plain((section + 1) + ". " + TITLES.get(section)));
            } else if (style.headed() != Headed.NOT) {
                style.headed().headings(section).forEach(heading -> units.add(Unit.plain(heading)));
            }
            for (int i = 0; i < sections.get(section).size(); i++) {
                number++;
                Act paragraph = sections.get(section).get(i);
                String printed = isDecimal ? (section + 1) + "." + (i + 1) : "" + number;
                add(units, style, style.numbers().unit("", printed, paragraph.words()), paragraph.items());
            }
        }
    }

    private static void add(List<Unit> units, Style style, Unit paragraph, List<Act> items) {
        units.add(paragraph);
        for (int i = 0; i < items.size(); i++) {
            Act item = items.get(i);
            Unit unit = style.items().unit(paragraph.label(), false, i, item.words());
            units.add(unit.tight(style.areTight()));
            for (int j = 0; j < item.items().size(); j++) {
                units.add(style.items()
                        .unit(unit.label(), true, j, item.items().get(j).words())
                        .tight(style.areTight()));
            }
        }
    }

    // --- front and end

    private static Arbitrary<List<Unit>> fronts() {
        // the subtitle has every compound whole: a compound that is only found broken may as well be a broken word
        Arbitrary<List<String>> mastheads = Arbitraries.of(
                List.of("Harbour Declaration on Fisheries", COMPOUNDS),
                List.of("Harbour Council", "Fifth session", "Harbour Declaration on Fisheries", COMPOUNDS));
        Arbitrary<String> openings = Arbitraries.of(
                "We, the Ministers of Fisheries of the member States of the Harbour Council, meeting in Turku from 10 to 12 May 2024,");
        Arbitrary<List<String>> preambles = Combinators.combine(
                        Arbitraries.of("Recalling", "Bearing in mind", "Reaffirming", "Noting with concern"), objects())
                .as((verb, object) -> verb + " " + object + ",")
                .list()
                .ofMaxSize(4);
        Arbitrary<String> enactings = Arbitraries.of("Declare the following:", "Have agreed as follows:");
        return Combinators.combine(mastheads, openings, preambles, enactings)
                .as((masthead, opening, preamble, enacting) -> {
                    List<Unit> units = new ArrayList<>();
                    masthead.forEach(line -> units.add(Unit.plain(line)));
                    units.add(Unit.plain(opening));
                    for (int i = 0; i < preamble.size(); i++) {
                        units.add(new Unit("PP" + (i + 1), "", preamble.get(i)));
                    }
                    units.add(Unit.plain(enacting));
                    return units;
                });
    }

    private static Arbitrary<List<Unit>> ends() {
        return Arbitraries.of(
                        List.<String>of(),
                        List.of("Done at Turku on 12 May 2024."),
                        List.of("Adopted in Turku, this twelfth day of May 2024.", "(Signed) Aino Virtanen"))
                .map(lines -> lines.stream().map(Unit::plain).toList());
    }

    // --- paragraphs

    private static Arbitrary<List<List<Act>>> sections() {
        return paragraphs().list().ofMinSize(1).ofMaxSize(4).list().ofMinSize(1).ofMaxSize(4);
    }

    private static Arbitrary<Annex> annexes() {
        Arbitrary<Annex> headings = Arbitraries.of(
                new Annex("annex ", List.of("Annex", "Plan of Action of the Harbour Council"), List.of()),
                new Annex("annex II, ", List.of("Annex II: Plan of Action"), List.of()),
                new Annex("annex ", List.of("ANNEX", "I. Plan of Action"), List.of()));
        return Combinators.combine(headings, paragraphs().list().ofMaxSize(3))
                .as((annex, paragraphs) -> new Annex(annex.series(), annex.heading(), paragraphs));
    }

    private static Arbitrary<Act> paragraphs() {
        Arbitrary<Act> plain = sentences().map(words -> new Act(words, List.of()));
        Arbitrary<Act> lists = Combinators.combine(
                        Arbitraries.of(
                                "In order to serve our people, we will:",
                                "We welcome the report. We therefore resolve to:"),
                        items().list().ofMinSize(2).ofMaxSize(4))
                .as((chapeau, items) -> new Act(chapeau, ended(items)));
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(2, plain), net.jqwik.api.Tuple.of(1, lists));
    }

    private static Arbitrary<Act> items() {
        Arbitrary<Act> plain = acts().map(words -> new Act(words, List.of()));
        Arbitrary<Act> nested = Combinators.combine(
                        Arbitraries.of(
                                "protect, in particular:", "support, within our means and by 2030, small ports that:"),
                        acts().map(words -> new Act(words, List.of()))
                                .list()
                                .ofMinSize(2)
                                .ofMaxSize(3))
                .as((chapeau, acts) -> new Act(chapeau, ended(acts)));
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(3, plain), net.jqwik.api.Tuple.of(1, nested));
    }

    private static List<Act> ended(List<Act> acts) {
        List<Act> ended = new ArrayList<>();
        for (int i = 0; i < acts.size(); i++) {
            Act act = acts.get(i);
            String end = act.words().endsWith(":") ? "" : i == acts.size() - 1 ? "." : ";";
            ended.add(new Act(act.words() + end, act.items()));
        }
        return ended;
    }

    private static Arbitrary<String> sentences() {
        Arbitrary<String> plain = Combinators.combine(verbs(), objects(), calls())
                .as((verb, object, call) -> "We " + verb + " " + called(object, call, "."));
        Arbitrary<String> inserted = Combinators.combine(verbs(), objects(), calls())
                .as((verb, object, call) -> "Recalling " + called(object, call, ",") + " we " + verb + " them.");
        return Arbitraries.oneOf(plain, inserted)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(sentences -> String.join(" ", sentences));
    }

    private static Arbitrary<String> acts() {
        return Combinators.combine(
                        Arbitraries.of("rebuild", "strengthen, where needed,", "work together to protect"), objects())
                .as((verb, object) -> verb + " " + object);
    }

    /** How a footnote is called around the sign that ends a clause. */
    private static Arbitrary<String> calls() {
        return Arbitraries.of("%s", "%s", "%s", "%s" + CALL, CALL + "%s");
    }

    /** "paragraph 41" may be any paragraph: nobody glues a mark to a number that is no year. */
    private static String called(String words, String call, String end) {
        boolean endsInNumber = Character.isDigit(words.charAt(words.length() - 1)) && !words.endsWith("2030");
        return words + (endsInNumber ? end : call.formatted(end));
    }

    private static Arbitrary<String> verbs() {
        return Arbitraries.of(
                "will rebuild",
                "commit to protecting",
                "resolve to strengthen",
                "welcome",
                "call upon all parties to support",
                "reaffirm our commitment to");
    }

    private static Arbitrary<String> objects() {
        return Combinators.combine(
                        Arbitraries.of(
                                "the piers",
                                "the fishing fleets",
                                "our short- and long-term plans",
                                "the evidence-based Programme of Action",
                                "the cross-border Harbour Compact" + CALL,
                                "the Harbour Convention of 2019 " + CALL,
                                "the OIC 10-Year Programme",
                                "resolution 76/217"),
                        Arbitraries.of(
                                "of the region",
                                "in the Gulf of Bothnia",
                                "along the coast, in particular in small ports",
                                "and its follow-up, and those of the Secretary-General",
                                "of 12 May 2021 (A/76/3) and all that it entails"),
                        Arbitraries.of(
                                "by 2030",
                                "without delay",
                                "in accordance with the Charter of the United Nations",
                                "in accordance with paragraph 4",
                                "as agreed in article 3 (b)",
                                "by 45 per cent",
                                "of which there are at least 5"))
                .as((what, where, when) -> what + " " + where + " " + when);
    }
}
