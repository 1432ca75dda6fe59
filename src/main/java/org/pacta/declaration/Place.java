package org.pacta.declaration;

/**
 * Where in the source something stands.
 *
 * @param firstLine line it starts on, from 1
 * @param lastLine line it ends on
 * @param firstPage page it starts on, from 1; 0 where the format has no pages
 * @param lastPage page it ends on; 0 where the format has no pages
 */
public record Place(int firstLine, int lastLine, int firstPage, int lastPage) {

    public boolean hasPages() {
        return firstPage > 0;
    }

    /** True if the line, counted from 1, is one of these. */
    public boolean covers(int line) {
        return firstLine <= line && line <= lastLine;
    }

    /** From the start of this place to the end of the other. */
    public Place to(Place end) {
        return new Place(firstLine, end.lastLine, firstPage, end.lastPage);
    }
}
