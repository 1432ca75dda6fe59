package org.pacta.declaration;

import java.util.List;
import org.pacta.pledge.Kind;

/** What became of reading a document, before anything is stored. */
public sealed interface Preview {

    /**
     * It can be loaded: as a declaration of its own if it is in the language of pledges, otherwise as the text of a loaded
     * one in another language.
     *
     * @param document with the corrections
     * @param corrections of its structure that were kept for this file, in the order in which they were made
     * @param paragraphs of the document with what the finder proposes for them
     */
    record Readable(
            ReadDeclaration document, List<StructureCorrection> corrections, List<PreviewedParagraph> paragraphs)
            implements Preview {
        public Readable {
            corrections = List.copyOf(corrections);
            paragraphs = List.copyOf(paragraphs);
        }

        public Metadata metadata() {
            return document.metadata();
        }

        /** Its paragraphs as they would be stored, to be compared with stored ones. */
        List<Paragraph> unstored() {
            DeclarationId none = DeclarationId.random();
            return paragraphs.stream()
                    .map(PreviewedParagraph::paragraph)
                    .map(it -> new Paragraph(
                            ParagraphId.random(),
                            none,
                            it.label(),
                            it.part(),
                            it.heading(),
                            it.chapeau(),
                            it.text(),
                            it.place()))
                    .toList();
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
