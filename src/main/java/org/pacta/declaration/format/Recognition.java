package org.pacta.declaration.format;

import static org.pacta.declaration.UnreadableDeclaration.Reason.BINARY;
import static org.pacta.declaration.UnreadableDeclaration.Reason.BROKEN;
import static org.pacta.declaration.UnreadableDeclaration.Reason.EMPTY;
import static org.pacta.declaration.UnreadableDeclaration.Reason.ENCRYPTED;
import static org.pacta.declaration.UnreadableDeclaration.Reason.NOT_UTF8;
import static org.pacta.declaration.UnreadableDeclaration.Reason.OTHER_FORMAT;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.pacta.declaration.SourceFormat;
import org.pacta.declaration.UnreadableDeclaration;

/** Tells a file's format by how it begins. The file's name is never asked: people rename files. */
final class Recognition {
    /** Within so many bytes a PDF must say that it is one; programs that send files put lines in front. */
    private static final int PDF_HEADER_WITHIN = 1024;

    private static final int BEGINNING = 4096;

    private static final Pattern BEFORE_MARKUP =
            Pattern.compile("(?:\\s|\\uFEFF|<\\?xml[^>]*>|<!--.*?-->)*+", Pattern.DOTALL);
    private static final Pattern HTML = Pattern.compile(
            "<(?:!doctype\\s+html|(?:html|head|body|meta|title|div|p|h[1-6]|table|article|section|main|span|ol|ul|center|font)[\\s>]).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern XML =
            Pattern.compile("<(?:\\?xml|!DOCTYPE|[a-zA-Z][\\w.-]*:[a-zA-Z]).*", Pattern.DOTALL);
    private static final Pattern WEB_ARCHIVE =
            Pattern.compile("(?:[\\w-]+:[^\\n]*\\n\\s*)*?MIME-Version:.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Formats that say what they are in their first bytes, and are no declaration. */
    private record Signature(String name, String bytes) {
        boolean begins(String beginning) {
            return beginning.startsWith(bytes);
        }
    }

    private static final List<Signature> OTHERS = List.of(
            new Signature("RTF", "{\\rtf"),
            new Signature("JPEG", "\u00FF\u00D8\u00FF"),
            new Signature("PNG", "\u0089PNG\r\n"),
            new Signature("GIF", "GIF8"),
            new Signature("TIFF", "II*\0"),
            new Signature("TIFF", "MM\0*"),
            new Signature("WordPerfect", "\u00FFWPC"),
            new Signature("PostScript", "%!PS"),
            new Signature("DjVu", "AT&TFORM"),
            new Signature("GZIP", "\u001F\u008B"),
            new Signature("7-Zip", "7z\u00BC\u00AF"),
            new Signature("RAR", "Rar!\u001A"));

    private Recognition() {}

    /** @throws UnreadableDeclaration if it is a format that is not read */
    static SourceFormat of(byte[] content) throws UnreadableDeclaration {
        if (content.length == 0) {
            throw new UnreadableDeclaration(EMPTY, "");
        }
        String beginning = new String(content, 0, Math.min(content.length, BEGINNING), StandardCharsets.ISO_8859_1);
        refuseOthers(beginning);
        if (isWrapped(content)) {
            throw oldOfficeFile(content);
        }
        if (beginning.startsWith("PK\u0003\u0004") || beginning.startsWith("PK\u0005\u0006")) {
            return SourceFormat.DOCX;
        }
        if (isPdf(beginning)) {
            return SourceFormat.PDF;
        }
        return markup(content, beginning);
    }

    /** True for what needs no library to be read; asks nothing but the first bytes. */
    static boolean isPlainText(byte[] content) {
        try {
            return !isWrapped(content) && of(content) == SourceFormat.TEXT;
        } catch (UnreadableDeclaration refused) {
            return false;
        }
    }

    private static boolean isWrapped(byte[] content) {
        return Encoding.startsWith(content, 0xD0, 0xCF, 0x11, 0xE0);
    }

    private static boolean isPdf(String beginning) {
        int header = beginning.indexOf("%PDF-");
        return header == 0 || header > 0 && header <= PDF_HEADER_WITHIN && beginning.charAt(header - 1) < ' ';
    }

    private static void refuseOthers(String beginning) throws UnreadableDeclaration {
        for (Signature other : OTHERS) {
            if (other.begins(beginning)) {
                throw new UnreadableDeclaration(OTHER_FORMAT, other.name());
            }
        }
    }

    private static SourceFormat markup(byte[] content, String beginning) throws UnreadableDeclaration {
        String text = Encoding.marked(content)
                .map(it -> it.substring(0, Math.min(it.length(), BEGINNING)))
                .orElse(beginning);
        if (Encoding.isMarkedAsUtf16(content) && Encoding.marked(content).isEmpty()) {
            throw new UnreadableDeclaration(NOT_UTF8, "");
        }
        if (text.indexOf('\0') >= 0) {
            throw new UnreadableDeclaration(BINARY, "");
        }
        String markup = BEFORE_MARKUP
                .matcher(text.startsWith("\u00EF\u00BB\u00BF") ? text.substring(3) : text)
                .replaceFirst("");
        if (HTML.matcher(markup).matches()) {
            return SourceFormat.HTML;
        }
        if (XML.matcher(markup).matches() || text.stripLeading().startsWith("<?xml")) {
            throw new UnreadableDeclaration(OTHER_FORMAT, "XML");
        }
        if (WEB_ARCHIVE.matcher(text).matches()) {
            throw new UnreadableDeclaration(OTHER_FORMAT, "MHTML");
        }
        return SourceFormat.TEXT;
    }

    /** What came before DOCX, and an encrypted DOCX, are both wrapped like this. */
    private static UnreadableDeclaration oldOfficeFile(byte[] content) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                return new UnreadableDeclaration(ENCRYPTED, "");
            }
            return new UnreadableDeclaration(
                    OTHER_FORMAT,
                    root.hasEntryCaseInsensitive("WordDocument") ? "Word 97–2003 (.doc)" : "Office 97–2003");
        } catch (IOException | RuntimeException unreadable) {
            return new UnreadableDeclaration(BROKEN, "");
        }
    }
}
