package org.pacta.uikit;

import java.io.Serializable;

/**
 * A sign above the line, as the mark that calls a footnote.
 *
 * @param offset character of the text before which it stands, counted in UTF-16 units from 0
 * @param text of the sign
 * @param title what it means
 */
public record RaisedSign(int offset, String text, String title) implements Serializable {}
