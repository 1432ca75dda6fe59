/**
 * From a document's lines to its paragraphs and metadata. Plain Java.
 *
 * <p>The way of a text: {@link org.pacta.declaration.format.Extraction} (bytes to lines), {@link
 * org.pacta.declaration.reading.PageFurniture} (running titles, page numbers and footnotes out), {@link
 * org.pacta.declaration.reading.BrokenWords} (words whole again), {@link
 * org.pacta.declaration.reading.Blocks} (lines to blocks), {@link org.pacta.declaration.reading.Outline} (blocks to
 * paragraphs), {@link org.pacta.declaration.reading.MetadataReader}. Another source format has to supply lines only.
 */
@NullMarked
package org.pacta.declaration.reading;

import org.jspecify.annotations.NullMarked;
