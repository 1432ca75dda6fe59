package org.pacta.declaration.format;

import java.util.List;
import org.pacta.declaration.reading.Line.Setting;

/**
 * A paragraph of a Word document, its number in front.
 *
 * @param page from 1; 0 while no page has ended
 * @param depth of a heading, from 1 to 9; 0 where no outline level tells it, and for everything else
 * @param lines more than one where the author broke them
 */
record WordParagraph(int page, Setting setting, int depth, List<String> lines) {}
