package org.pacta.declaration;

import java.util.List;
import org.pacta.pledge.Kind;

/** What became of reading a document, before anything is stored. */
public sealed interface Preview {

    /** It can be loaded. */
    record Readable(Metadata metadata, List<PreviewedParagraph> paragraphs, List<LeftOut> leftOut) implements Preview {
        public Readable {
            paragraphs = List.copyOf(paragraphs);
            leftOut = List.copyOf(leftOut);
        }

        /** How many paragraphs there are, opening and closing not counted. */
        public int countOfParagraphs() {
            return (int) paragraphs.stream()
                    .filter(it -> !it.paragraph().label().isEmpty())
                    .count();
        }

        /** How many findings of this kind there are, at most one to a paragraph. */
        public int countOf(Kind kind) {
            return (int) paragraphs.stream()
                    .flatMap(it -> it.findings().stream())
                    .filter(it -> it.kind() == kind)
                    .count();
        }
    }

    /** The very same content was loaded before. */
    record SameContent(ExistingDeclaration existing) implements Preview {}

    /**
     * Another document with this symbol was loaded before. If this is not the same document, its symbol has to be corrected
     * before it can be loaded.
     */
    record SameSymbol(ExistingDeclaration existing, Readable document) implements Preview {}

    /** A paragraph with what the finder proposes for it. */
    record PreviewedParagraph(ReadParagraph paragraph, List<ProposedFinding> findings) {
        public PreviewedParagraph {
            findings = List.copyOf(findings);
        }
    }
}
