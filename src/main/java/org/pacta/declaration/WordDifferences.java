package org.pacta.declaration;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.pacta.pledge.Span;

/**
 * Where two wordings of a paragraph differ, word by word.
 *
 * @param removed the stretches of the older wording that the newer has not, in order
 * @param added the stretches of the newer wording that the older had not, in order
 */
public record WordDifferences(List<Span> removed, List<Span> added) {

    /** A word or a single sign; blanks between them make no difference. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|[^\\s\\p{L}\\p{M}\\p{N}]");

    public WordDifferences {
        removed = List.copyOf(removed);
        added = List.copyOf(added);
    }

    public static WordDifferences between(String older, String newer) {
        List<MatchResult> olderWords = words(older);
        List<MatchResult> newerWords = words(newer);
        List<Span> removed = new ArrayList<>();
        List<Span> added = new ArrayList<>();
        for (AbstractDelta<String> delta :
                DiffUtils.diff(texts(olderWords), texts(newerWords)).getDeltas()) {
            note(olderWords, delta.getSource().getPosition(), delta.getSource().size(), removed);
            note(newerWords, delta.getTarget().getPosition(), delta.getTarget().size(), added);
        }
        return new WordDifferences(removed, added);
    }

    private static void note(List<MatchResult> words, int from, int count, List<Span> spans) {
        if (count > 0) {
            spans.add(new Span(
                    words.get(from).start(), words.get(from + count - 1).end()));
        }
    }

    private static List<MatchResult> words(String text) {
        return WORD.matcher(PlainWords.folded(text)).results().toList();
    }

    private static List<String> texts(List<MatchResult> words) {
        return words.stream().map(MatchResult::group).toList();
    }

    public boolean isEmpty() {
        return removed.isEmpty() && added.isEmpty();
    }
}
