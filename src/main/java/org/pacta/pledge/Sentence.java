package org.pacta.pledge;

import java.util.List;
import java.util.Set;

/**
 * A sentence as a row of tokens. What stands in brackets is left out: it governs nothing.
 *
 * @param text the whole text as written, in which the tokens lie
 * @param tokens in order
 */
record Sentence(String text, List<Token> tokens) {
    Sentence {
        tokens = List.copyOf(tokens);
    }

    int size() {
        return tokens.size();
    }

    Token token(int i) {
        return tokens.get(i);
    }

    /** The word at a place, or an empty one outside the sentence. */
    String word(int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).word();
    }

    boolean is(int i, String... words) {
        return List.of(words).contains(word(i));
    }

    boolean isIn(int i, Set<String> words) {
        return words.contains(word(i));
    }

    boolean isMark(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).isMark();
    }

    boolean isCapital(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).capital();
    }

    /** The words from one token up to, not including, another as they are written. */
    String written(int from, int to) {
        return text.substring(tokens.get(from).start(), tokens.get(to - 1).end())
                .replaceAll("\\s+", " ");
    }

    /** Whether the words of a phrase stand in a row from a place on. */
    boolean has(int i, String phrase) {
        String[] words = phrase.split(" ");
        for (int k = 0; k < words.length; k++) {
            if (!word(i + k).equals(words[k])) {
                return false;
            }
        }
        return true;
    }
}
