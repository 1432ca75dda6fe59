package org.pacta.declaration.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts blocks in which extraction ran two things together: a heading and the number of its first paragraph, or the end of
 * one paragraph and the number of the next. Only the number that comes next in the series is looked for; behind a
 * sentence it counts only if the series misses it.
 */
final class StuckNumbers {
    private static final String QUOTES = "\u201C\"";
    private static final int MOST_HEADING_WORDS = 20;
    private static final int LONGEST_HEADING = 200;

    /** Enough to see how a sentence ends. */
    private static final int CHARACTERS_OF_AN_END = 40;

    private final List<Block> cut = new ArrayList<>();
    private int lastNumber;

    private StuckNumbers() {}

    static List<Block> cutFree(List<Block> blocks) {
        StuckNumbers stuck = new StuckNumbers();
        int[] nextNumbers = nextNumbers(blocks);
        for (int i = 0; i < blocks.size(); i++) {
            stuck.cut(blocks.get(i), nextNumbers[i]);
        }
        return stuck.cut;
    }

    /** For each block the number of the next numbered one; 0 if there is none before an annex. */
    private static int[] nextNumbers(List<Block> blocks) {
        int[] numbers = new int[blocks.size()];
        int next = 0;
        for (int i = blocks.size() - 1; i >= 0; i--) {
            numbers[i] = next;
            Block block = blocks.get(i);
            next = block.is(Marker.Kind.NUMBER) ? block.marker().orElseThrow().number() : isAnnex(block) ? 0 : next;
        }
        return numbers;
    }

    private static boolean isAnnex(Block block) {
        return block.marker().isEmpty() && Wording.isAnnex(block.text());
    }

    private void cut(Block block, int nextNumber) {
        Block rest = block;
        Optional<Cut> next = Optional.of(new Cut(0, 0));
        while (next.isPresent()) {
            if (rest.is(Marker.Kind.NUMBER)) {
                lastNumber = rest.marker().orElseThrow().number();
            } else if (isAnnex(rest)) {
                lastNumber = 0;
            }
            next = lastNumber + 1 == nextNumber ? Optional.empty() : nextCut(rest, nextNumber);
            if (next.isPresent()) {
                cut.add(rest.upTo(next.get().line(), next.get().offset()));
                rest = rest.from(next.get().line(), next.get().offset());
            }
        }
        cut.add(rest);
    }

    /** @param offset in the words of the line, where the number stands */
    private record Cut(int line, int offset) {}

    private Optional<Cut> nextCut(Block block, int nextNumber) {
        String number = " " + (lastNumber + 1) + ". ";
        int charactersBefore = 0;
        for (int i = 0; i < block.lines().size(); i++) {
            String words = block.lines().get(i).words();
            int at = words.indexOf(number);
            while (at >= 0) {
                Cut here = new Cut(i, at + 1);
                if (opensText(words, at + number.length())
                        && endsBefore(block, here, charactersBefore + at, nextNumber)) {
                    return Optional.of(here);
                }
                at = words.indexOf(number, at + 1);
            }
            charactersBefore += words.length();
        }
        return Optional.empty();
    }

    private static boolean opensText(String words, int at) {
        return at < words.length()
                && (Character.isUpperCase(words.codePointAt(at)) || QUOTES.indexOf(words.charAt(at)) >= 0);
    }

    private boolean endsBefore(Block block, Cut here, int charactersBefore, int nextNumber) {
        if (block.is(Marker.Kind.NUMBER)) {
            String words = block.lines().get(here.line()).words();
            String end = words.substring(Math.max(0, here.offset() - CHARACTERS_OF_AN_END), here.offset());
            return (nextNumber == 0 || nextNumber > lastNumber + 1) && Wording.endsSentence(end.strip());
        }
        boolean canBeHeading = block.marker().isEmpty() || block.is(Marker.Kind.SECTION);
        return canBeHeading
                && charactersBefore <= LONGEST_HEADING
                && isHeading(block.upTo(here.line(), here.offset()).text());
    }

    private static boolean isHeading(String text) {
        return Wording.isHeading(text) && !Wording.counts(text) && text.split(" ").length <= MOST_HEADING_WORDS;
    }
}
