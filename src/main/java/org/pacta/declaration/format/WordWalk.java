package org.pacta.declaration.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;
import org.pacta.declaration.UnreadableDeclaration;
import org.pacta.declaration.reading.Line.Setting;
import org.pacta.declaration.reading.NoteMarks;

/**
 * Walks over a part of a Word document and gives its paragraphs as they are printed: deleted text out, inserted text in,
 * automatic numbers in front, marks of notes where the notes are called.
 */
final class WordWalk {

    /** Receives the paragraphs in the order of the document. */
    interface Receiver {
        void take(WordParagraph paragraph) throws UnreadableDeclaration;
    }

    /** A heading is shorter; some documents use heading styles to number whole paragraphs. */
    private static final int LONGEST_HEADING = 250;

    private static final Pattern LINE_BREAK = Pattern.compile("\n");
    private static final Pattern ENDS_A_SENTENCE = Pattern.compile(".*[.;:,]\\s*", Pattern.DOTALL);

    /** A paragraph while it is read; a text box puts another one inside it. */
    private static final class Draft {
        final StringBuilder text = new StringBuilder();

        @Nullable
        String style;

        @Nullable
        String list;

        @Nullable
        Integer listLevel;

        int outlineLevel = WordStyles.BODY_TEXT;
        boolean inProperties;
        boolean isMarkDeleted;
        boolean endsSection;
        boolean hidden;
        boolean raised;

        @Nullable
        WordNote ownMark;

        int page;
    }

    private final WordStyles styles;
    private final WordLists lists;
    private final Receiver receiver;
    private final Deque<Draft> drafts = new ArrayDeque<>();
    private final Deque<List<List<WordParagraph>>> rows = new ArrayDeque<>();
    private final List<WordNote> footnotes = new ArrayList<>();
    private final List<WordNote> endnotes = new ArrayList<>();
    private final Map<String, List<String>> notes = new LinkedHashMap<>();

    private @Nullable List<String> note;
    private String carriedOver = "";
    private int page;
    private boolean wordsSinceBreak = true;

    WordWalk(WordStyles styles, WordLists lists, Receiver receiver) {
        this.styles = styles;
        this.lists = lists;
        this.receiver = receiver;
    }

    List<WordNote> footnotes() {
        return footnotes;
    }

    List<WordNote> endnotes() {
        return endnotes;
    }

    /** Texts of notes by their ids, where the part holds notes. */
    Map<String, List<String>> notes() {
        return notes;
    }

    /** True if a page has ended somewhere. */
    boolean hasPages() {
        return page > 0;
    }

    void over(XmlPart xml) throws UnreadableDeclaration {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin(xml);
                case XMLStreamConstants.END_ELEMENT -> end(xml.name());
                default -> {}
            }
        }
    }

    private void begin(XmlPart xml) throws UnreadableDeclaration {
        String name = xml.name();
        switch (name) {
            case "" -> beginForeign(xml);
            case "p" -> {
                Draft draft = new Draft();
                draft.page = page;
                drafts.push(draft);
            }
            case "tr" -> rows.push(new ArrayList<>());
            case "tc" -> {
                if (!rows.isEmpty()) {
                    rows.peek().add(new ArrayList<>());
                }
            }
            case "footnote", "endnote" -> beginNote(xml);
            case "moveFrom", "instrText", "delText", "rt", "pPrChange", "rPrChange", "sectPrChange", "tblPrChange" ->
                xml.skip();
            case "del" -> {
                if (inProperties()) {
                    drafts.element().isMarkDeleted = true;
                } else {
                    xml.skip();
                }
            }
            default -> {
                if (!drafts.isEmpty()) {
                    beginInParagraph(xml, name, drafts.element());
                }
            }
        }
    }

    /** Of two renderings of a thing, the one for newer programs; formulas by their letters. */
    private void beginForeign(XmlPart xml) throws UnreadableDeclaration {
        if (xml.localName().equals("Fallback")) {
            xml.skip();
        }
    }

    private void beginNote(XmlPart xml) throws UnreadableDeclaration {
        String type = xml.attribute("type");
        if (type != null && !type.equals("normal")) {
            xml.skip();
            return;
        }
        note = new ArrayList<>();
        notes.put(String.valueOf(xml.attribute("id")), note);
    }

    private boolean inProperties() {
        return !drafts.isEmpty() && drafts.element().inProperties;
    }

    private void beginInParagraph(XmlPart xml, String name, Draft draft) throws UnreadableDeclaration {
        if (draft.inProperties) {
            readProperty(xml, name, draft);
            return;
        }
        switch (name) {
            case "pPr" -> draft.inProperties = true;
            case "r" -> {
                draft.hidden = false;
                draft.raised = false;
            }
            case "vanish" -> draft.hidden = xml.isOn();
            case "vertAlign" -> draft.raised = "superscript".equals(xml.value());
            case "t" -> addText(textOf(xml), draft);
            case "tab", "ptab" -> draft.text.append('\t');
            case "cr" -> draft.text.append('\n');
            case "br" -> addBreak(xml, draft);
            case "noBreakHyphen" -> draft.text.append('\u2011');
            case "lastRenderedPageBreak" -> turnPage(draft);
            case "footnoteReference" -> addCall(xml, draft, footnotes, String.valueOf(footnotes.size() + 1));
            case "endnoteReference" -> addCall(xml, draft, endnotes, ListNumber.roman(endnotes.size() + 1));
            default -> {}
        }
    }

    private static void readProperty(XmlPart xml, String name, Draft draft) {
        switch (name) {
            case "pStyle" -> draft.style = xml.value();
            case "numId" -> draft.list = xml.value();
            case "ilvl" -> draft.listLevel = xml.number("val", 0);
            case "outlineLvl" -> draft.outlineLevel = xml.number("val", WordStyles.BODY_TEXT);
            case "sectPr" -> draft.endsSection = true;
            case "type" -> draft.endsSection = !"continuous".equals(xml.value());
            default -> {}
        }
    }

    private static String textOf(XmlPart xml) throws UnreadableDeclaration {
        StringBuilder text = new StringBuilder();
        while (xml.hasNext() && xml.next() != XMLStreamConstants.END_ELEMENT) {
            text.append(xml.text());
        }
        return NoteMarks.cleaned(text.toString());
    }

    private void addText(String words, Draft draft) {
        if (draft.hidden) {
            return;
        }
        wordsSinceBreak = true;
        if (draft.ownMark != null && !words.isBlank()) {
            draft.text.append(NoteMarks.of(Raised.sign(words)));
            draft.ownMark = null;
        } else if (draft.raised && note == null && Raised.callsNote(words, draft.text)) {
            draft.text.append(NoteMarks.of(Raised.sign(words)));
        } else {
            draft.text.append(words.replace('\n', ' '));
        }
    }

    private void addBreak(XmlPart xml, Draft draft) {
        String type = xml.attribute("type");
        if (type == null || type.equals("textWrapping")) {
            draft.text.append('\n');
        } else if (type.equals("page")) {
            turnPage(draft);
        }
    }

    /** Word writes a page break twice: once as the author set it and once as it came out when the page was laid out. */
    private void turnPage(Draft draft) {
        if (wordsSinceBreak) {
            page = Math.max(page, 1) + 1;
            wordsSinceBreak = false;
            if (draft.text.toString().isBlank()) {
                draft.page = page;
            }
        }
    }

    private void addCall(XmlPart xml, Draft draft, List<WordNote> called, String number) {
        String id = String.valueOf(xml.attribute("id"));
        String ownMark = xml.attribute("customMarkFollows");
        boolean hasOwnMark = ownMark != null && !ownMark.equals("0") && !ownMark.equals("false");
        WordNote call = new WordNote(id, hasOwnMark ? "" : number, page);
        called.add(call);
        if (hasOwnMark) {
            draft.ownMark = call;
        } else {
            draft.text.append(NoteMarks.of(number));
        }
    }

    private void end(String name) throws UnreadableDeclaration {
        switch (name) {
            case "pPr" -> {
                if (!drafts.isEmpty()) {
                    drafts.element().inProperties = false;
                }
            }
            case "p" -> endParagraph(drafts.pop());
            case "tr" -> endRow(rows.pop());
            case "footnote", "endnote" -> note = null;
            default -> {}
        }
    }

    private void endParagraph(Draft draft) throws UnreadableDeclaration {
        String text = carriedOver + draft.text;
        carriedOver = "";
        if (draft.isMarkDeleted) {
            carriedOver = text;
            return;
        }
        String number = number(draft);
        if (!text.isBlank()) {
            Setting setting = setting(draft, text);
            int depth = setting == Setting.HEADING ? depth(draft) : 0;
            give(new WordParagraph(draft.page, setting, depth, printed(number, text)));
        }
        if (draft.endsSection) {
            turnPage(draft);
        }
    }

    private String number(Draft draft) {
        String list = draft.list == null ? styles.list(draft.style).orElse("0") : draft.list;
        if (list.equals("0")) {
            return "";
        }
        int level = draft.listLevel != null
                ? draft.listLevel
                : lists.levelOfStyle(list, draft.style)
                        .or(() -> styles.listLevel(draft.style))
                        .orElse(0);
        return lists.next(list, level);
    }

    private static List<String> printed(String number, String text) {
        List<String> printed = new ArrayList<>();
        for (String line : LINE_BREAK.split(text)) {
            if (!line.isBlank()) {
                printed.add(printed.isEmpty() && !number.isEmpty() ? number + " " + line.strip() : line);
            }
        }
        return printed;
    }

    private Setting setting(Draft draft, String text) {
        boolean isHeading = draft.outlineLevel < WordStyles.BODY_TEXT || styles.isHeading(draft.style);
        if (isHeading
                && text.length() <= LONGEST_HEADING
                && !ENDS_A_SENTENCE.matcher(text).matches()) {
            return Setting.HEADING;
        }
        return text.strip().indexOf('\n') >= 0 ? Setting.WRAPPED : Setting.WHOLE;
    }

    /** The paragraph's own outline level goes before its style's. */
    private int depth(Draft draft) {
        int level = draft.outlineLevel < WordStyles.BODY_TEXT ? draft.outlineLevel : styles.outlineLevel(draft.style);
        return level >= 0 && level < WordStyles.BODY_TEXT ? level + 1 : 0;
    }

    private void give(WordParagraph paragraph) throws UnreadableDeclaration {
        if (note != null) {
            note.addAll(paragraph.lines());
        } else if (rows.isEmpty() || rows.element().isEmpty()) {
            receiver.take(paragraph);
        } else {
            List<List<WordParagraph>> cells = rows.element();
            cells.get(cells.size() - 1).add(paragraph);
        }
    }

    /** A row reads as one line, unless a cell holds paragraphs of its own. */
    private void endRow(List<List<WordParagraph>> cells) throws UnreadableDeclaration {
        List<WordParagraph> filled = cells.stream().flatMap(List::stream).toList();
        if (filled.size() > 1
                && cells.stream().allMatch(cell -> cell.size() <= 1)
                && filled.stream().allMatch(it -> it.lines().size() == 1)) {
            String row = String.join(
                    "\t", filled.stream().map(it -> it.lines().get(0)).toList());
            give(new WordParagraph(filled.get(0).page(), Setting.WHOLE, 0, List.of(row)));
        } else {
            for (WordParagraph paragraph : filled) {
                give(paragraph);
            }
        }
    }
}
