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
 * @param words every word of the opening, in lower case: by it a later mention is known to be about them
 * @param names those of the words that are written with a capital
 */
record Adopters(String we, String body, Set<String> words, Set<String> names) {
    private static final String PERSONS =
            "(?:Leaders|Ministers|Heads|Presidents|Representatives|Members|Participants|Governments|Parties|States)";

    private static final Pattern WE =
            Pattern.compile("\\b[Ww][Ee](?:,|\\s\u2013|(?=\\sthe\\s\\p{Lu}))\\s+(?:as\\s+)?((?:the\\s+)?\\p{Lu}.*?)"
                    + "(?=\\s*[;:.\u2013](?=\\s|$)|\\s*,(?!\\s+(?:and\\s|the\\s|\\p{Lu}))|\\s+(?:met|meet|gather|gathered|convened|"
                    + "convene|assembled|participating|meeting|gathering|assembling|having|being|hereby|declare|adopt|"
                    + "welcome|share|affirm|reaffirm|commit|come|came|issued|held|who|have|are|recognize|emphasize|"
                    + "express)\\b|$)");

    private static final Pattern THEY_MET = Pattern.compile(
            "\\b[Tt]he\\s+((?:\\S+\\s+){0,3}?" + PERSONS
                    + "\\b[^,;.]*?)\\s+(?:met|gathered|convened|held|assembled)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BODY = Pattern.compile(
            "(?:^|\\s)(?:The|THE)\\s+((?:\\p{Lu}[\\p{L}-]*\\s+)*(?:Assembly|ASSEMBLY|Council|COUNCIL|Conference|CONFERENCE|Committee|"
                    + "COMMITTEE|Commission|COMMISSION|Congress|Parliament|Board))\\s*,(?=\\s*(?:$|\\p{Lu}))");

    private static final Set<String> NO_NAMES = Set.of(
            "the",
            "this",
            "these",
            "that",
            "we",
            "our",
            "it",
            "in",
            "on",
            "at",
            "as",
            "to",
            "for",
            "of",
            "and",
            "they",
            "today",
            "here",
            "building",
            "there",
            "their",
            "its",
            "a",
            "an",
            "all",
            "each");

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
        String all = opening + " " + they + " " + body;
        return new Adopters(they, body, words(all), words(names(all)));
    }

    private static String first(Pattern pattern, List<String> places) {
        return places.stream()
                .map(pattern::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1).replaceAll("\\s+", " ").replaceFirst("[\\s,]+$", ""))
                .findFirst()
                .orElse("");
    }

    private static String names(String text) {
        return Arrays.stream(text.split("\\s+"))
                .filter(word -> word.matches("\\P{L}*\\p{Lu}.*"))
                .filter(word -> !NO_NAMES.contains(word.toLowerCase(Locale.ROOT).replaceAll("\\P{L}", "")))
                .collect(Collectors.joining(" "));
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

    boolean isNamed(String word) {
        return names.contains(word);
    }

    boolean knows(String word) {
        return words.contains(word);
    }
}
