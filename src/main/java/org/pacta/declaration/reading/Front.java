package org.pacta.declaration.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.pacta.declaration.Piece;

/**
 * What stands before a declaration's first words.
 *
 * @param masthead of the document that carries it
 * @param letter that transmits it; empty where there is none
 * @param titles of the declaration and what is printed between them and the text
 * @param body index of the first block of the text
 */
record Front(List<Block> masthead, List<Block> letter, List<Block> titles, int body) {

    static Front of(List<Block> blocks, Asides asides) {
        return of(blocks, asides, Front::isBody);
    }

    /** Where the language is not known, nothing that looks like running text is taken for a masthead's. */
    static Front inAnyLanguage(List<Block> blocks, Asides asides) {
        return of(blocks, asides, (all, index) -> isRunning(all.get(index)));
    }

    private static Front of(List<Block> blocks, Asides asides, BiPredicate<List<Block>, Integer> isBody) {
        int letter = first(blocks, 0, block -> Wording.isLetter(block.text()));
        int annex = first(blocks, letter, block -> Wording.isAnnex(block.text()));
        boolean isTransmitted = letter < blocks.size() && annex < blocks.size();
        int titles = isTransmitted ? annex + 1 : 0;
        int body = IntStream.range(titles, blocks.size())
                .filter(i -> isBody.test(blocks, i))
                .findFirst()
                .orElse(blocks.size());
        body = withFirstHeadings(blocks, titles, body);
        Front front = isTransmitted
                ? new Front(
                        masthead(blocks, letter, annex),
                        blocks.subList(letter, annex),
                        blocks.subList(titles, body),
                        body)
                : new Front(List.of(), List.of(), blocks.subList(0, body), body);
        front.noteIn(asides);
        return front;
    }

    /** "Preamble", "Chapter I" or a heading like those of later sections, below the title, belongs to the text. */
    private static int withFirstHeadings(List<Block> blocks, int titles, int body) {
        int first = body;
        for (int i = body - 1; i > titles && Wording.isHeading(blocks.get(i).text()); i--) {
            String text = blocks.get(i).text();
            boolean isOfText =
                    Wording.isBeginning(text) || Wording.isPart(text) || isLikeLaterHeadings(blocks, titles, body, i);
            first = isOfText ? i : first;
        }
        return first;
    }

    /** True if the format sets it below a title, and sections of the text as deep as it. A day tells when, not what. */
    private static boolean isLikeLaterHeadings(List<Block> blocks, int titles, int body, int index) {
        int depth = blocks.get(index).depth();
        return depth > 0
                && blocks.subList(titles, index).stream().anyMatch(it -> it.isSetAsHeading() && it.depth() < depth)
                && blocks.subList(body, blocks.size()).stream().anyMatch(it -> it.depth() == depth)
                && PrintedDays.firstIn(blocks.get(index).text()).isEmpty();
    }

    private void noteIn(Asides asides) {
        asides.note(masthead, Piece.Kind.MASTHEAD);
        asides.note(titles, Piece.Kind.MASTHEAD);
        boolean signed = false;
        for (Block block : letter) {
            signed = signed || Wording.isSignature(block.text());
            asides.note(block, signed ? Piece.Kind.SIGNATURE : Piece.Kind.LETTER);
        }
    }

    /** The line "Annex to the letter …" belongs to the frame, not to the letter. */
    private static List<Block> masthead(List<Block> blocks, int letter, int annex) {
        List<Block> masthead = new ArrayList<>(blocks.subList(0, letter));
        masthead.add(blocks.get(annex));
        return masthead;
    }

    /** Few words with a comma behind them name the organ whose acts follow: "L’Assemblée générale,". */
    private static boolean isRunning(Block block) {
        String text = block.text();
        return block.marker().isPresent()
                || !block.isSetAsHeading() && (Wording.isClause(text) || Wording.endsClause(text));
    }

    private static boolean isBody(List<Block> blocks, int index) {
        Block block = blocks.get(index);
        String text = block.text();
        if (block.isSetAsHeading()) {
            return block.marker().isPresent();
        }
        return block.marker().isPresent()
                || Wording.isOpening(text)
                || index + 1 < blocks.size()
                        && Wording.isOrganAbove(text, blocks.get(index + 1).text())
                || Wording.isPreambular(text)
                || Wording.isSentence(text) && !isIntroduction(blocks, index);
    }

    /** A press office's sentence above a numbered declaration: it does not speak for the adopters. */
    private static boolean isIntroduction(List<Block> blocks, int index) {
        int next = first(
                blocks,
                index + 1,
                block -> block.marker().isPresent()
                        || Wording.isAnnex(block.text())
                        || !Wording.isHeading(block.text()));
        return next < blocks.size()
                && blocks.get(next).isNumber(1)
                && !Wording.namesAdopters(blocks.get(index).text());
    }

    private static int first(List<Block> blocks, int from, Predicate<Block> wanted) {
        return IntStream.range(from, blocks.size())
                .filter(i -> wanted.test(blocks.get(i)))
                .findFirst()
                .orElse(blocks.size());
    }
}
