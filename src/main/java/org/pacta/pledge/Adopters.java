package org.pacta.pledge;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who adopted the document, as far as its opening tells.
 *
 * @param we who "we" are, as the document names them; empty where it does not
 * @param body the organ that decides without a pronoun ("The General Assembly, …"); empty where there is none
 * @param words every word of theirs, in lower case: by it a later mention is known to be about them
 */
record Adopters(String we, String body, Set<String> words) {
    private static final String PERSONS =
            "(?:Leaders|Ministers|Heads|Presidents|Representatives|Members|Participants|Governments|Parties|States)";

    private static final Pattern WE = Pattern.compile(
            "\\b(?:We|WE|we),?\\s+(?:as\\s+)?((?:the\\s+)?(?:\\S+\\s+){0,6}?" + PERSONS.toLowerCase(Locale.ROOT)
                    + "\\b.*?|the\\s+\\p{Lu}.*?)"
                    + "(?=\\s*[,;:.\u2013](?!\\s+(?:and|the|\\p{Lu}))|\\s+(?:met|meet|gather|gathered|convened|assembled|"
                    + "participating|meeting|gathering|assembling|having|hereby|declare|adopt|welcome|share|affirm|"
                    + "reaffirm|commit|come|came|issued|held|who|have|are|recognize|emphasize|express)\\b|$)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern THEY_MET = Pattern.compile(
            "\\b[Tt]he\\s+((?:\\S+\\s+){0,3}?" + PERSONS
                    + "\\b[^,;.]*?)\\s+(?:met|gathered|convened|held|assembled)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BODY = Pattern.compile(
            "(?:^|\\s)(?:The|THE)\\s+((?:\\p{Lu}[\\p{L}-]*\\s+)*(?:Assembly|ASSEMBLY|Council|COUNCIL|Conference|CONFERENCE|Committee|"
                    + "COMMITTEE|Commission|COMMISSION|Congress|Parliament|Board))\\s*,(?=\\s*(?:$|\\p{Lu}))");

    /** Learns from the opening and, where that is silent, from the first passages. */
    static Adopters of(PledgeText text) {
        String start = text.passages().stream().limit(3).map(Passage::text).collect(Collectors.joining("\n"));
        String opening = Folding.of(text.opening());
        List<String> places = Stream.concat(
                        Stream.of(opening),
                        text.passages().stream().map(Passage::text).map(Folding::of))
                .toList();
        String we = first(WE, places);
        String they = we.isEmpty() ? first(THEY_MET, places) : we;
        String body = first(BODY, List.of(opening, Folding.of(start)));
        return new Adopters(they, body, words(opening + " " + they + " " + body));
    }

    private static String first(Pattern pattern, List<String> places) {
        return places.stream()
                .map(pattern::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1).replaceAll("\\s+", " ").replaceFirst("[\\s,]+$", ""))
                .findFirst()
                .orElse("");
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d.+-]+"))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** How "we" are called in a finding. */
    String party() {
        if (!we.isEmpty()) {
            return (we.matches("(?i)(the|all|both) .*") ? we : "the " + we).replaceFirst("^The\\b", "the");
        }
        return body.isEmpty() ? "the adopters" : bodyParty();
    }

    String bodyParty() {
        return body.isEmpty() ? (we.isEmpty() ? "the adopting body" : party()) : "the " + body;
    }

    boolean knows(String word) {
        return words.contains(word);
    }
}
