package org.pacta.pledge;

/**
 * A word or a mark of punctuation.
 *
 * @param word folded and in lower case
 * @param start first unit in the text
 * @param end one past the last unit
 * @param capital true if it is written with a capital first letter
 */
record Token(String word, int start, int end, boolean capital) {
    boolean isMark() {
        return !Character.isLetterOrDigit(word.charAt(0)) && word.charAt(0) != '$';
    }
}
