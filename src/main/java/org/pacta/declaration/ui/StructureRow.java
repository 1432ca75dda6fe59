package org.pacta.declaration.ui;

import java.util.List;
import org.pacta.declaration.Piece;
import org.pacta.uikit.MarkedSpan;

/**
 * A piece of a document as a row of the editor.
 *
 * @param index place among the pieces, from 0
 * @param marks of the findings in its text
 */
record StructureRow(int index, Piece piece, List<MarkedSpan> marks) {}
