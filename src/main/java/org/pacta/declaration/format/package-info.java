/**
 * From a file's bytes to its lines: tells the format by the content, takes the words out in reading order, and says of
 * each line what the format knows about it. Plain Java.
 *
 * <p>{@link org.pacta.declaration.format.DirectExtraction} reads in this process, {@link
 * org.pacta.declaration.format.IsolatedExtraction} in one of its own that may be killed. What is refused, and from which
 * size on, stands in {@link org.pacta.declaration.format.Limits}.
 */
@NullMarked
package org.pacta.declaration.format;

import org.jspecify.annotations.NullMarked;
