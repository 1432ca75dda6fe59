package org.pacta.declaration.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;
import org.pacta.declaration.UnreadableDeclaration;
import org.pacta.declaration.reading.Line.Setting;
import org.pacta.declaration.reading.NoteMarks;

/** Walks a web page from top to bottom and notes its lines. Walks without recursion: pages are nested as deep as they like. */
final class HtmlWalk implements NodeFilter {
    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "template",
            "noscript",
            "svg",
            "iframe",
            "object",
            "embed",
            "canvas",
            "audio",
            "video",
            "del",
            "button",
            "select",
            "option",
            "textarea",
            "input",
            "datalist",
            "head");
    private static final Set<String> OF_THE_SITE = Set.of("nav", "aside", "header", "footer");
    private static final Set<String> ROLES_OF_THE_SITE =
            Set.of("navigation", "banner", "contentinfo", "search", "complementary");
    private static final Pattern HIDDEN =
            Pattern.compile("(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BACK_LINK = Pattern.compile("[\u21A9\u2191\u23CE^\uFE0E\\s]+");
    private static final Pattern WHITE_SPACE = Pattern.compile("[ \\t\\r\\n\\f]+");
    private static final Pattern LINE_BREAK = Pattern.compile("\n");
    private static final Pattern HAS_MARKER =
            Pattern.compile("(?:\\d{1,3}[.)]|\\([a-z]{1,4}\\)|[\u2022\u2013\u2014])\\s.*", Pattern.DOTALL);

    private final HtmlNotes notes;
    private final Lines lines = new Lines();
    private final StringBuilder current = new StringBuilder();
    private final Deque<HtmlList> lists = new ArrayDeque<>();

    private String marker = "";
    private @Nullable UnreadableDeclaration refused;
    /** Depth of the heading that is walked over; 0 outside headings. */
    private int heading;

    private int site;
    private int footnotes;
    private int plainRows;
    private int preformatted;

    HtmlWalk(HtmlNotes notes) {
        this.notes = notes;
    }

    /** What was found, once the walk has ended. */
    Lines lines() throws UnreadableDeclaration {
        end();
        if (refused != null) {
            throw refused;
        }
        return lines;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (refused != null) {
            return FilterResult.STOP;
        }
        if (node instanceof TextNode text) {
            append(text);
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (isUnseen(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (notes.calls().contains(element) || isRaisedMark(element)) {
            appendMark(element.text().strip());
            return FilterResult.SKIP_ENTIRELY;
        }
        enter(element);
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (refused == null && node instanceof Element element) {
            leave(element);
        }
        return FilterResult.CONTINUE;
    }

    private void enter(Element element) {
        String name = element.normalName();
        if (name.equals("br")) {
            current.append(plainRows > 0 ? ' ' : '\n');
        } else if (breaksLine(element)) {
            begin(element);
        }
        heading = isHeading(name) ? name.charAt(1) - '0' : heading;
        site += isOfTheSite(element) ? 1 : 0;
        footnotes += notes.notes().contains(element) ? 1 : 0;
        preformatted += name.equals("pre") ? 1 : 0;
        plainRows += isPlainRow(element) ? 1 : 0;
        if (name.equals("ol") || name.equals("ul")) {
            lists.push(HtmlList.of(element));
        } else if (name.equals("li")) {
            marker = lists.isEmpty() ? HtmlList.BULLET : lists.peek().next(element);
        }
    }

    private void leave(Element element) {
        String name = element.normalName();
        plainRows -= isPlainRow(element) ? 1 : 0;
        if (breaksLine(element)) {
            begin(element);
        }
        heading = isHeading(name) ? 0 : heading;
        site -= isOfTheSite(element) ? 1 : 0;
        footnotes -= notes.notes().contains(element) ? 1 : 0;
        preformatted -= name.equals("pre") ? 1 : 0;
        if (name.equals("ol") || name.equals("ul")) {
            lists.pop();
        } else if (name.equals("li")) {
            marker = "";
        }
    }

    /** Whatever stands in one row of a table reads as one line: a number in one cell, its paragraph in the next. */
    private void begin(Element element) {
        if (plainRows > 0) {
            current.append(isCell(element.normalName()) ? '\t' : ' ');
        } else {
            end();
        }
    }

    private void append(TextNode text) {
        String words = text.getWholeText();
        current.append(
                preformatted > 0
                        ? words.replace("\r", "")
                        : WHITE_SPACE.matcher(words).replaceAll(" "));
    }

    private void appendMark(String printed) {
        String sign = Raised.sign(printed);
        if (footnotes > 0 && current.chars().allMatch(Character::isWhitespace)) {
            marker = "";
            current.append(sign).append(' ');
        } else {
            current.append(NoteMarks.of(sign));
        }
    }

    /** A raised sign calls a note even where it is no link. */
    private boolean isRaisedMark(Element element) {
        if (!element.nameIs("sup")) {
            return false;
        }
        return Raised.callsNote(element.text(), current);
    }

    private void end() {
        if (refused == null) {
            try {
                endBlock();
            } catch (UnreadableDeclaration reason) {
                refused = reason;
            }
        }
        current.setLength(0);
    }

    /** A break inside a block may part two lines of one sentence or two paragraphs; two breaks part paragraphs. */
    private void endBlock() throws UnreadableDeclaration {
        List<String> together = new ArrayList<>();
        for (String text : LINE_BREAK.split(current)) {
            if (text.isBlank()) {
                emit(together);
                together.clear();
            } else {
                together.add(marked(WHITE_SPACE.matcher(text).replaceAll(" ").strip()));
            }
        }
        emit(together);
    }

    private String marked(String text) {
        String front = footnotes > 0 ? marker.replace(".", "") : marker;
        String printed = front.isEmpty() || HAS_MARKER.matcher(text).matches() ? text : front + " " + text;
        marker = "";
        return printed;
    }

    private void emit(List<String> together) throws UnreadableDeclaration {
        if (!together.isEmpty()) {
            Setting setting = setting(together.size());
            if (setting == Setting.HEADING) {
                lines.addHeading(0, heading, together);
            } else {
                lines.addApart(0, setting, together);
            }
        }
    }

    private Setting setting(int linesTogether) {
        if (footnotes > 0) {
            return Setting.FOOTNOTE;
        }
        if (site > 0) {
            return Setting.RUNNING;
        }
        if (heading > 0) {
            return Setting.HEADING;
        }
        return linesTogether > 1 ? Setting.WRAPPED : Setting.WHOLE;
    }

    private static boolean isUnseen(Element element) {
        return UNSEEN.contains(element.normalName())
                || element.hasAttr("hidden")
                || HIDDEN.matcher(element.attr("style")).find()
                || element.nameIs("a") && isBackLink(element);
    }

    private static boolean isBackLink(Element link) {
        return link.attr("role").equals("doc-backlink")
                || link.hasText() && BACK_LINK.matcher(link.text()).matches();
    }

    private static boolean breaksLine(Element element) {
        return element.isBlock() && !element.nameIs("ins") && !element.nameIs("math") || isCell(element.normalName());
    }

    private static boolean isCell(String name) {
        return name.equals("td") || name.equals("th");
    }

    private static boolean isHeading(String name) {
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
    }

    /** The head of an article is part of it, and so is the head of a page where it holds the title. */
    private static boolean isOfTheSite(Element element) {
        String name = element.normalName();
        if (ROLES_OF_THE_SITE.contains(element.attr("role").toLowerCase(Locale.ROOT))) {
            return true;
        }
        if (!OF_THE_SITE.contains(name)) {
            return false;
        }
        return name.equals("nav")
                || name.equals("aside")
                || element.closest("article, main, section") == null
                        && (name.equals("footer") || element.selectFirst("h1") == null);
    }

    private static boolean isPlainRow(Element element) {
        return element.nameIs("tr") && element.children().stream().allMatch(HtmlWalk::holdsOneBlock);
    }

    private static boolean holdsOneBlock(Element cell) {
        List<Element> blocks =
                cell.children().stream().filter(HtmlWalk::breaksLine).toList();
        return blocks.isEmpty()
                || blocks.size() == 1
                        && blocks.get(0).nameIs("p")
                        && blocks.get(0).children().stream().noneMatch(HtmlWalk::breaksLine);
    }
}
