package org.pacta.pledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The words that govern, and the words that tell what follows them. The data lie beside this class as text files. */
final class Lexicon {
    /** A governing verb as it stands in a sentence, from its first word to the one after its last. */
    record Verb(Entry entry, Form form, int start, int end) {}

    private static final Set<String> REFLEXIVES = Set.of("ourselves", "themselves", "itself");
    private static final Set<String> DETERMINERS = Set.of(
            "the", "a", "an", "our", "their", "its", "his", "her", "this", "these", "that", "those", "all", "any",
            "each", "such", "every", "both", "no", "some", "other");

    private record Lead(Entry entry, Form form) {}

    private final Map<String, List<Lead>> verbs = new HashMap<>();
    private final Map<String, Entry> adjectives;
    private final Map<String, Entry> nouns;
    private final Set<String> acts = WordLists.words("acts.txt");
    private final Set<String> actionNouns = WordLists.words("action-nouns.txt");
    private final Set<String> goalNouns = WordLists.words("goal-nouns.txt");
    private final Set<String> states = WordLists.words("states.txt");
    private final Set<String> adverbs = WordLists.words("adverbs.txt");
    private final List<String> fillers = WordLists.phrases("fillers.txt");
    private final Set<String> lyWords = WordLists.words("ly-words.txt");
    private final Set<String> addressees = WordLists.words("addressees.txt");
    final Set<String> agents = WordLists.words("agents.txt");
    final Set<String> collectives = WordLists.words("collectives.txt");

    private Lexicon() {
        adjectives = WordLists.entries("adjectives.tsv");
        nouns = WordLists.entries("nouns.tsv");
        WordLists.entries("verbs.tsv").values().forEach(this::addForms);
        // "call for" before "call": of two entries that begin alike, the longer one counts
        verbs.values()
                .forEach(leads -> leads.sort(
                        (a, b) -> b.entry().words().length - a.entry().words().length));
    }

    static Lexicon english() {
        return new Lexicon();
    }

    private void addForms(Entry entry) {
        Conjugation.of(entry.words()[0])
                .forEach((form, word) ->
                        verbs.computeIfAbsent(word, none -> new ArrayList<>()).add(new Lead(entry, form)));
    }

    /** The governing verb that starts at a place, if one does. */
    Optional<Verb> verbAt(Sentence sentence, int i) {
        return leads(sentence.word(i)).stream()
                .filter(lead -> continues(sentence, i, lead.entry().words()))
                .findFirst()
                .map(lead -> new Verb(lead.entry(), lead.form(), i, afterReflexive(sentence, i, lead.entry())));
    }

    private List<Lead> leads(String word) {
        return verbs.getOrDefault(word, verbs.getOrDefault(american(word), List.of()));
    }

    private boolean continues(Sentence sentence, int i, String[] words) {
        return IntStream.range(1, words.length)
                .allMatch(k -> sentence.word(i + k).equals(words[k])
                        || words[k].equals("ourselves") && REFLEXIVES.contains(sentence.word(i + k)));
    }

    private int afterReflexive(Sentence sentence, int i, Entry entry) {
        int end = i + entry.words().length;
        return REFLEXIVES.contains(sentence.word(end)) ? end + 1 : end;
    }

    Optional<Entry> adjectiveAt(Sentence sentence, int i) {
        return Optional.ofNullable(adjectives.get(sentence.word(i)));
    }

    Optional<Entry> nounAt(Sentence sentence, int i) {
        return Optional.ofNullable(nouns.get(sentence.word(i)));
    }

    boolean isAct(String word) {
        return acts.contains(word) || acts.contains(american(word));
    }

    boolean isActionNoun(String word) {
        return actionNouns.contains(word);
    }

    boolean isGoalNoun(String word) {
        return goalNouns.contains(word);
    }

    boolean isState(String word) {
        return states.contains(word);
    }

    boolean isAddressee(String word) {
        return addressees.contains(word) || agents.contains(word) || agents.contains(word.replaceFirst("s$", ""));
    }

    boolean isDeterminer(String word) {
        return DETERMINERS.contains(word);
    }

    boolean isAdverb(String word) {
        return adverbs.contains(word) || word.length() > 4 && word.endsWith("ly") && !lyWords.contains(word);
    }

    /** The first place from {@code i} on that holds neither an adverb nor a filler. */
    int skipAdverbs(Sentence sentence, int i) {
        int k = i;
        while (k < sentence.size()) {
            int length = fillerAt(sentence, k);
            if (length == 0) {
                return k;
            }
            k += length;
        }
        return k;
    }

    private int fillerAt(Sentence sentence, int i) {
        return fillers.stream()
                .filter(phrase -> sentence.has(i, phrase))
                .mapToInt(phrase -> phrase.split(" ").length)
                .max()
                .orElse(isAdverb(sentence.word(i)) ? 1 : 0);
    }

    private static String american(String word) {
        return word.replaceFirst("(?<=.{3})is(e|es|ed|ing)$", "iz$1");
    }
}
