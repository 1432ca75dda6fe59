package org.pacta.declaration.format;

import static org.pacta.declaration.UnreadableDeclaration.Reason.BINARY;
import static org.pacta.declaration.UnreadableDeclaration.Reason.NOT_UTF8;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.NodeTraversor;
import org.pacta.declaration.SourceFormat;
import org.pacta.declaration.UnreadableDeclaration;
import org.pacta.declaration.reading.NoteMarks;
import org.pacta.declaration.reading.Source;

/** A web page. Nothing that it links to is fetched. */
final class HtmlText {
    private static final int BEGINNING = 4096;
    private static final Pattern DECLARED_CHARSET =
            Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})", Pattern.CASE_INSENSITIVE);

    private HtmlText() {}

    static Source read(byte[] content) throws UnreadableDeclaration {
        String markup = decoded(content);
        if (markup.indexOf('\0') >= 0) {
            throw new UnreadableDeclaration(BINARY, "");
        }
        Document page = Jsoup.parse(NoteMarks.cleaned(markup));
        HtmlWalk walk = new HtmlWalk(HtmlNotes.of(page));
        NodeTraversor.filter(walk, page.body());
        return walk.lines().toSource(SourceFormat.HTML);
    }

    /** A byte order mark first, then what the page says of itself, then UTF-8: the order that browsers go by. */
    private static String decoded(byte[] content) throws UnreadableDeclaration {
        Optional<String> marked = Encoding.marked(content);
        if (marked.isPresent()) {
            return marked.get();
        }
        String beginning = new String(content, 0, Math.min(content.length, BEGINNING), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED_CHARSET.matcher(beginning);
        Optional<String> text =
                declared.find() ? Encoding.named(content, asBrowsersRead(declared.group(1))) : Optional.empty();
        return text.or(() -> Encoding.utf8(content)).orElseThrow(() -> new UnreadableDeclaration(NOT_UTF8, ""));
    }

    /** Pages that say Latin-1 mean Windows: every browser reads them so, and the curly quotes are only there. */
    private static String asBrowsersRead(String charset) {
        return charset.equalsIgnoreCase("iso-8859-1") || charset.equalsIgnoreCase("us-ascii")
                ? "windows-1252"
                : charset;
    }
}
