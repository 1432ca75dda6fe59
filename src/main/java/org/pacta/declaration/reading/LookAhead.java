package org.pacta.declaration.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the blocks below say about the one that is being read. */
final class LookAhead {
    private final List<Block> blocks;
    private final int lastWithText;
    private final Set<String> namesOfHeadings;
    private int nextNumberAt;

    LookAhead(List<Block> blocks) {
        this.blocks = blocks;
        this.lastWithText = lastWithText(blocks);
        this.namesOfHeadings = blocks.stream()
                .filter(block -> block.is(Marker.Kind.NAMED) && isNamedHeading(block))
                .map(block -> block.marker().orElseThrow().name())
                .collect(Collectors.toSet());
    }

    private static int lastWithText(List<Block> blocks) {
        int last = blocks.size() - 1;
        while (last >= 0 && !hasText(blocks.get(last))) {
            last--;
        }
        return last;
    }

    private static boolean hasText(Block block) {
        String text = block.text();
        return !Wording.isOnlyLinks(text) && (block.marker().isPresent() || Wording.endsSentence(text));
    }

    private Optional<Block> below(int index) {
        return index + 1 < blocks.size() ? Optional.of(blocks.get(index + 1)) : Optional.empty();
    }

    /** Empty below the last block. */
    String textBelow(int index) {
        return below(index).map(Block::text).orElse("");
    }

    boolean isAbovePreamble(int index) {
        return Wording.isPreambular(textBelow(index));
    }

    boolean isAboveItem(int index) {
        return below(index)
                .filter(block -> block.is(Marker.Kind.ITEM) || block.is(Marker.Kind.BULLET))
                .isPresent();
    }

    /** Behind the last block with text a short line is no heading: nothing is left to stand under it. */
    boolean isAboveText(int index) {
        return index < lastWithText;
    }

    /** "2. Finance" above 2.1. */
    boolean isTitleOfDecimals(int index) {
        Block block = blocks.get(index);
        int number = block.marker().orElseThrow().number();
        return Wording.isHeading(block.text())
                && below(index)
                        .filter(next -> next.is(Marker.Kind.DECIMAL))
                        .flatMap(Block::marker)
                        .filter(next -> next.parts().get(0) == number)
                        .isPresent();
    }

    static boolean isNamedHeading(Block block) {
        return block.text().isEmpty() || Wording.isHeading(block.text());
    }

    /** Where some articles have titles, "Article 4" alone on its line is a heading too. @param name {@code article} */
    boolean areHeadings(String name) {
        return namesOfHeadings.contains(name);
    }

    /** The number of the next numbered block of this series; 0 if there is none. Asked in the order of the blocks. */
    int nextNumber(int index) {
        if (nextNumberAt <= index) {
            nextNumberAt = index + 1;
            while (nextNumberAt < blocks.size() && !endsSearch(blocks.get(nextNumberAt))) {
                nextNumberAt++;
            }
        }
        boolean isFound =
                nextNumberAt < blocks.size() && blocks.get(nextNumberAt).is(Marker.Kind.NUMBER);
        return isFound ? blocks.get(nextNumberAt).marker().orElseThrow().number() : 0;
    }

    private static boolean endsSearch(Block block) {
        return block.is(Marker.Kind.NUMBER) || block.is(Marker.Kind.NAMED) || Wording.isAnnex(block.text());
    }

    /** True if numbers begin again in several numbered sections, and only there, before the next annex begins. */
    boolean isCountedBySection(int from) {
        List<String> sections = new ArrayList<>();
        String section = "";
        for (Block block : blocks.subList(from, blocks.size())) {
            if (Wording.isAnnex(block.text())) {
                break;
            }
            if (block.is(Marker.Kind.SECTION) || block.is(Marker.Kind.NAMED)) {
                section = block.printed();
            } else if (block.isNumber(1)) {
                sections.add(section);
            }
        }
        long different = sections.stream().distinct().count();
        return different > 1 && different == sections.size() && !sections.contains("");
    }
}
