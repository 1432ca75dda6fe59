package org.pacta.declaration.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pacta.declaration.LeftOut;

/** The account of lines that are no part of the declaration, so that none vanishes silently. */
final class Asides {
    private final Map<Integer, Aside> byLine = new TreeMap<>();

    void note(Line line, Aside aside) {
        byLine.put(line.number(), aside);
    }

    void note(Collection<Block> blocks, Aside aside) {
        blocks.forEach(block -> note(block, aside));
    }

    void note(Block block, Aside aside) {
        block.lines().forEach(line -> note(line, aside));
    }

    /** What looks like a running title above the first paragraph is the masthead that later pages repeat. */
    void takeAsMastheadBefore(int lineNumber) {
        byLine.replaceAll((line, aside) -> line < lineNumber && isPageHead(aside) ? Aside.MASTHEAD : aside);
    }

    private static boolean isPageHead(Aside aside) {
        return aside == Aside.RUNNING_TITLE || aside == Aside.PAGE_NUMBER;
    }

    /** Neighbouring lines left out for one reason are one passage; blank lines between them do not part them. */
    List<LeftOut> leftOut(List<Line> source) {
        List<LeftOut> passages = new ArrayList<>();
        List<Line> passage = new ArrayList<>();
        for (Line line : source) {
            if (line.isBlank()) {
                continue;
            }
            Aside aside = byLine.get(line.number());
            if (!passage.isEmpty() && byLine.get(passage.get(0).number()) != aside) {
                passages.add(leftOutOf(passage));
                passage.clear();
            }
            if (aside != null) {
                passage.add(line);
            }
        }
        if (!passage.isEmpty()) {
            passages.add(leftOutOf(passage));
        }
        return passages;
    }

    private LeftOut leftOutOf(List<Line> passage) {
        int first = passage.get(0).number();
        int last = passage.get(passage.size() - 1).number();
        String text = passage.stream().map(line -> line.source().strip()).collect(Collectors.joining("\n"));
        return new LeftOut(byLine.get(first).word(), text, first, last);
    }
}
