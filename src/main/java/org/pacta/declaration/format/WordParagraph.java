package org.pacta.declaration.format;

import java.util.List;
import org.pacta.declaration.reading.Line.Setting;

/**
 * A paragraph of a Word document, its number in front.
 *
 * @param page from 1; 0 while no page has ended
 * @param lines more than one where the author broke them
 */
record WordParagraph(int page, Setting setting, List<String> lines) {}
