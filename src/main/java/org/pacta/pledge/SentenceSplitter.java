package org.pacta.pledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a folded text into sentences. A semicolon or a colon does not end one: what follows still hangs on it. */
final class SentenceSplitter {
    private static final Pattern END =
            Pattern.compile("[.!?][\"')\\]]*(?:\\[?\\d{1,2}\\]?)?\\s+(?=[\"'(\\[\u2022\u2013-]*\\s*[\\p{Lu}\\d])");

    private static final Set<String> SHORTENED = Set.of(
            "no", "nos", "para", "paras", "art", "arts", "dr", "mr", "mrs", "ms", "st", "vol", "cf", "e.g", "i.e",
            "res", "doc", "dec", "decl", "h.e", "h.m", "h.r.h", "rev", "add", "corr");

    private static final Set<String> BEGINS_ANEW =
            Set.of("We", "The", "In", "This", "These", "They", "To", "Our", "As");

    private static final Pattern WORD_BEFORE = Pattern.compile("([\\p{L}.]+)$");
    private static final Pattern WORD = Pattern.compile(
            "[\\p{L}-]*(?:\\p{L}\\.){2,}|[\\p{L}\\d$]+(?:(?:['./&+-](?=[\\p{L}\\d])|(?<=\\d)[,:](?=\\d))[\\p{L}\\d]+)*(?:'(?=\\s))?"
                    + "|[^\\s\\p{L}\\d]");

    private SentenceSplitter() {}

    static List<Sentence> sentencesOf(String text) {
        String folded = Folding.of(text);
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        Matcher end = END.matcher(folded);
        while (end.find()) {
            if (endsSentence(folded, end.start(), end.end())) {
                sentences.add(sentence(text, folded, start, end.end()));
                start = end.end();
            }
        }
        sentences.add(sentence(text, folded, start, folded.length()));
        sentences.removeIf(sentence -> sentence.size() == 0);
        return sentences;
    }

    private static boolean endsSentence(String text, int stop, int next) {
        Matcher before = WORD_BEFORE.matcher(text.substring(Math.max(0, stop - 20), stop));
        if (text.charAt(stop) != '.' || !before.find()) {
            return true;
        }
        String word = before.group(1);
        boolean initials = word.length() == 1 && !word.equals("I") || word.matches("(\\p{L}\\.)+\\p{L}");
        if (initials) {
            return BEGINS_ANEW.contains(text.substring(next).split("[^\\p{L}]", 2)[0]);
        }
        return !SHORTENED.contains(word.toLowerCase(Locale.ROOT));
    }

    private static Sentence sentence(String text, String folded, int start, int end) {
        List<Token> tokens = new ArrayList<>();
        int depth = 0;
        Matcher word = WORD.matcher(folded).region(start, end);
        while (word.find()) {
            String found = word.group();
            if (found.equals("(") || found.equals("[")) {
                depth += isClosed(folded, word.end(), end) ? 1 : 0;
            } else if (found.equals(")") || found.equals("]")) {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0) {
                tokens.add(token(found, word.start()));
            }
        }
        return new Sentence(text, tokens);
    }

    private static boolean isClosed(String text, int from, int end) {
        String rest = text.substring(from, end);
        return rest.contains(")") || rest.contains("]");
    }

    private static Token token(String found, int start) {
        String word = found.toLowerCase(Locale.ROOT);
        return new Token(word, start, start + found.length(), Character.isUpperCase(found.charAt(0)));
    }
}
