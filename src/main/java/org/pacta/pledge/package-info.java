/**
 * From text to speech acts to pledges. Plain Java: no Spring, no input or output beyond its own
 * lexicon, usable as a library. Start at {@link org.pacta.pledge.PledgeFinder}.
 */
@NullMarked
package org.pacta.pledge;

import org.jspecify.annotations.NullMarked;
