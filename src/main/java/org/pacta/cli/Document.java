package org.pacta.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.pacta.declaration.DeclarationReader;
import org.pacta.declaration.PageNumbers;
import org.pacta.declaration.ReadDeclaration;
import org.pacta.declaration.UnreadableDeclaration;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What both commands are given: a file and how to print it. */
final class Document {
    @Parameters(
            paramLabel = "FILE",
            description =
                    "The declaration: PDF, DOCX, HTML, or plain text in UTF-8. Its content tells which, not its name.")
    private Path file;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "tsv",
            description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
    private Format format;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    Format format() {
        return format;
    }

    /** @throws ParameterException as {@link #read}, or if pledges are not found in the declaration's language */
    ReadDeclaration readForPledges() {
        ReadDeclaration declaration = read();
        try {
            declaration.requireLanguageOfPledges();
            return declaration;
        } catch (UnreadableDeclaration unreadable) {
            throw complaint(reason(unreadable));
        }
    }

    /** @throws ParameterException with the line to print, if the file cannot be read as a declaration */
    ReadDeclaration read() {
        try {
            ReadDeclaration declaration = new DeclarationReader().read(content());
            tellWordlessPages(declaration.wordlessPages());
            return declaration;
        } catch (UnreadableDeclaration unreadable) {
            throw complaint(reason(unreadable));
        } catch (AccessDeniedException denied) {
            throw complaint("may not be read");
        } catch (IOException failure) {
            throw complaint("cannot be read: " + failure.getMessage());
        }
    }

    private void tellWordlessPages(List<Integer> pages) {
        if (!pages.isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .print("pacta: " + file + ": only pictures, no words, on page " + PageNumbers.printed(pages)
                            + "\n");
        }
    }

    private byte[] content() throws IOException, UnreadableDeclaration {
        if (!Files.exists(file)) {
            throw complaint("no such file");
        }
        if (Files.isDirectory(file)) {
            throw complaint("is a folder, not a file");
        }
        // asked before reading, so that a huge file is not taken into memory only to be refused
        if (Files.size(file) > DeclarationReader.MOST_BYTES) {
            throw complaint(tooLarge(DeclarationReader.MOST_BYTES / (1024 * 1024) + " MB"));
        }
        return Files.readAllBytes(file);
    }

    private static String reason(UnreadableDeclaration unreadable) {
        return switch (unreadable.reason()) {
            case EMPTY -> "is empty";
            case TOO_LARGE -> tooLarge(unreadable.detail());
            case BINARY -> "is neither text nor a document";
            case NOT_UTF8 -> "is not encoded in UTF-8";
            case OTHER_FORMAT -> "is " + unreadable.detail() + "; save the document as DOCX or PDF first";
            case SCANNED -> "has pictures of pages only, no text; run text recognition first";
            case ENCRYPTED -> "is locked with a password; save a copy without one first";
            case BROKEN -> "is broken";
            case TOO_MANY_PAGES -> "has more than " + unreadable.detail() + " pages";
            case TOO_MANY_PARAGRAPHS -> "has more than " + unreadable.detail() + " paragraphs";
            case BOMB -> "becomes far too large when it is unpacked";
            case TOO_LONG -> "takes longer to read than " + unreadable.detail() + " seconds";
            case REORDERED -> "holds signs that show its words in another order than they are written";
            case NO_PARAGRAPH -> "has no paragraph";
            case UNREADABLE_LANGUAGE ->
                "is in a language that cannot be read (" + unreadable.detail() + "); only English can";
        };
    }

    private static String tooLarge(String limit) {
        return "is larger than " + limit;
    }

    private ParameterException complaint(String reason) {
        return new ParameterException(spec.commandLine(), file + ": " + reason);
    }
}
