package org.pacta.declaration;

/**
 * One correction of how a document was read, made by a person. Pieces are counted from 0 in the document as the corrections
 * before this one left it.
 */
public sealed interface StructureCorrection {

    /** Which piece is corrected. */
    int piece();

    /** The piece goes on with the one before it: one piece of both. What belongs to the page between them stays. */
    record Merge(int piece) implements StructureCorrection {}

    /**
     * The piece is two. If the second begins with a number or letter as printed, that becomes its label.
     *
     * @param offset place in the text where the second begins, in UTF-16 units
     */
    record Split(int piece, int offset) implements StructureCorrection {}

    /** The paragraph is cited by another label. */
    record Relabel(int piece, String label) implements StructureCorrection {}

    /** The paragraph or heading is nested so deep. @param level from 0 to {@link Piece#DEEPEST_LEVEL} */
    record Relevel(int piece, int level) implements StructureCorrection {}

    /** The piece is something else: a heading, a preambular paragraph, no part of the declaration. */
    record Retype(int piece, Piece.Kind kind) implements StructureCorrection {}
}
