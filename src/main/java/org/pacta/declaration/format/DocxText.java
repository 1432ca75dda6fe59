package org.pacta.declaration.format;

import static org.pacta.declaration.UnreadableDeclaration.Reason.BOMB;
import static org.pacta.declaration.UnreadableDeclaration.Reason.BROKEN;
import static org.pacta.declaration.UnreadableDeclaration.Reason.OTHER_FORMAT;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.jspecify.annotations.Nullable;
import org.pacta.declaration.SourceFormat;
import org.pacta.declaration.UnreadableDeclaration;
import org.pacta.declaration.reading.Line.Setting;
import org.pacta.declaration.reading.Source;

/**
 * A Word document. POI opens the package and finds its parts; the parts themselves are streamed, which takes a fraction of
 * the memory and time that a tree of the whole document takes.
 */
final class DocxText {
    private static final String WORD = "wordprocessingml";

    static {
        ZipSecureFile.setMaxEntrySize(Limits.PART_BYTES);
        ZipSecureFile.setMaxFileCount(Limits.ENTRIES);
    }

    private final PackagePart main;
    private final Lines lines = new Lines();

    private DocxText(PackagePart main) {
        this.main = main;
    }

    static Source read(byte[] content, Progress progress) throws UnreadableDeclaration {
        PackedFile.check(content);
        try (OPCPackage opened = OPCPackage.open(new ByteArrayInputStream(content))) {
            PackagePart main = main(opened);
            Source source = new DocxText(main).read(progress);
            opened.revert();
            return source;
        } catch (OpenXML4JException | OpenXML4JRuntimeException | IOException unreadable) {
            throw new UnreadableDeclaration(isBomb(unreadable) ? BOMB : BROKEN, "");
        }
    }

    /** POI tells a bomb by its message only. */
    private static boolean isBomb(@Nullable Throwable failure) {
        return failure != null
                && (String.valueOf(failure.getMessage()).contains("Zip bomb") || isBomb(failure.getCause()));
    }

    private static PackagePart main(OPCPackage opened) throws UnreadableDeclaration {
        for (PackageRelationship relationship : opened.getRelationships()) {
            if (relationship.getRelationshipType().endsWith("/officeDocument")) {
                PackagePart part = opened.getPart(relationship);
                if (part != null) {
                    return word(part);
                }
            }
        }
        throw new UnreadableDeclaration(BROKEN, "");
    }

    private static PackagePart word(PackagePart part) throws UnreadableDeclaration {
        String type = part.getContentType();
        if (type.contains(WORD) || type.contains("ms-word.")) {
            return part;
        }
        String name = type.contains("spreadsheetml")
                ? "Excel (.xlsx)"
                : type.contains("presentationml") ? "PowerPoint (.pptx)" : "Office";
        throw new UnreadableDeclaration(OTHER_FORMAT, name);
    }

    private Source read(Progress progress) throws OpenXML4JException, IOException, UnreadableDeclaration {
        WordStyles styles = WordStyles.of(one("styles"));
        WordLists lists = WordLists.of(one("numbering"));
        addRunning("header", styles);
        WordWalk walk = new WordWalk(styles, lists, this::add);
        try (XmlPart xml = XmlPart.open(main, progress)) {
            walk.over(xml);
        }
        addNotes(walk.footnotes(), one("footnotes"), styles);
        addNotes(walk.endnotes(), one("endnotes"), styles);
        addRunning("footer", styles);
        Source source = lines.toSource(SourceFormat.DOCX);
        return walk.hasPages() ? withFirstPage(source) : source;
    }

    private void add(WordParagraph paragraph) throws UnreadableDeclaration {
        if (paragraph.setting() == Setting.HEADING) {
            lines.addHeading(paragraph.page(), paragraph.depth(), paragraph.lines());
        } else {
            lines.addApart(paragraph.page(), paragraph.setting(), paragraph.lines());
        }
    }

    /** Until a page ends, nobody knows that there are pages. */
    private static Source withFirstPage(Source source) {
        return new Source(
                source.format(),
                source.lines().stream()
                        .map(line -> line.page() > 0 ? line : line.onPage(1))
                        .toList());
    }

    private static void walk(PackagePart part, WordWalk walk) throws IOException, UnreadableDeclaration {
        try (XmlPart xml = XmlPart.open(part)) {
            walk.over(xml);
        }
    }

    /** Headers differ by section and by left and right; each wording is given once. */
    private void addRunning(String kind, WordStyles styles)
            throws OpenXML4JException, IOException, UnreadableDeclaration {
        Set<String> wordings = new LinkedHashSet<>();
        for (PackagePart part : all(kind)) {
            walk(part, new WordWalk(styles, WordLists.of(null), it -> wordings.addAll(it.lines())));
        }
        for (String wording : wordings) {
            lines.add(0, Setting.RUNNING, wording);
        }
    }

    private void addNotes(List<WordNote> called, @Nullable PackagePart part, WordStyles styles)
            throws IOException, UnreadableDeclaration {
        if (part == null || called.isEmpty()) {
            return;
        }
        WordWalk walk = new WordWalk(styles, WordLists.of(null), outside -> {});
        walk(part, walk);
        Map<String, List<String>> texts = walk.notes();
        for (WordNote note : called) {
            lines.addApart(note.page(), Setting.FOOTNOTE, note.printed(texts.getOrDefault(note.id(), List.of())));
        }
    }

    private @Nullable PackagePart one(String kind) throws OpenXML4JException {
        List<PackagePart> parts = all(kind);
        return parts.isEmpty() ? null : parts.get(0);
    }

    private List<PackagePart> all(String kind) throws OpenXML4JException {
        List<PackagePart> parts = new ArrayList<>();
        for (PackageRelationship relationship : main.getRelationships()) {
            if (relationship.getTargetMode() == TargetMode.INTERNAL
                    && relationship.getRelationshipType().endsWith("/" + kind)) {
                PackagePart part = main.getRelatedPart(relationship);
                if (part != null) {
                    parts.add(part);
                }
            }
        }
        return parts;
    }
}
