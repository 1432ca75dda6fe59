package org.pacta.declaration.reading;

import java.util.List;

/** Texts made to keep a reader busy: one thing over and over. */
final class HostileTexts {
    /** With no more lines to a million characters than are read at all. */
    static final List<String> UNITS = List.of(
            "and now the\n\n",
            "The Heading\n\n",
            "The Heading",
            "1. We will act.\n\n",
            "1. We will act.\n\nThe Heading\n\n",
            "(a) to the point:\n\n",
            "We will act:\n\n(a) to x:\n\n(i) to y;\n\n",
            "We will do the:\n\n- to the point\n",
            "Annex\n\n(a) to the point\n\n",
            "The Heading\n\n(a) to act.\n\n",
            "Recalling the,\n",
            "Acting, and ",
            "30 June 2011\n\n",
            "Letter dated \n\n",
            "[the ",
            "[a](",
            "[a](b) ",
            "Also also ",
            "The Aaa ",
            "the\"\"\".",
            "in Aaa Aaa Aaa Aaa Aaa Aaa Aaa ",
            "adopted at ",
            "A/1/",
            "the leaders, ",
            "We, the A, met in B, ",
            "Done at A, B, 1 May ",
            "U.S.A.",
            "first-",
            "12. We act. 13. We ",
            "I. Trade 1. We act.\n\n",
            "Article 1\n\n",
            "1.1 Act.\n\n",
            "1\n\nWe act.\n\n2\n\n",
            "_____\n1 to the point of\n1 to the point of\n",
            "[^1]: to the point\n1 to the point\n",
            "We act, 1 and\n[^1]: to\n\n");

    private HostileTexts() {}

    static String of(String unit, int characters) {
        return unit.repeat(characters / unit.length());
    }
}
