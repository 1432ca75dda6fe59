package org.pacta.declaration.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word document made of its parts, as a test needs it. */
final class BuiltDocx {
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder types = new StringBuilder();
    private final StringBuilder relationships = new StringBuilder();
    private int related;

    BuiltDocx(String body) {
        with("word/document.xml", "<w:document xmlns:w='" + WORD + "'><w:body>" + body + "</w:body></w:document>");
        type("word/document.xml", "document.main");
    }

    /** Many paragraphs that do not repeat, since what packs too well is taken for a bomb. */
    static BuiltDocx ofParagraphs(int count) {
        Random random = new Random(1);
        StringBuilder body = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            body.append(paragraph(i + ". We will act on matter " + Long.toString(random.nextLong(), Character.MAX_RADIX)
                    + " and on " + Long.toString(random.nextLong(), Character.MAX_RADIX) + "."));
        }
        return new BuiltDocx(body.toString());
    }

    /** A paragraph of one run. */
    static String paragraph(String text) {
        return "<w:p><w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r></w:p>";
    }

    /** A part that the document refers to. @param kind such as {@code styles} or {@code header} */
    BuiltDocx related(String kind, String xml) {
        String name = kind + ++related + ".xml";
        relationships.append(
                "<Relationship Id='r" + related + "' Type='" + OFFICE + kind + "' Target='" + name + "'/>");
        type("word/" + name, kind);
        return with("word/" + name, xml);
    }

    /** A part as it is, in place of one of the same name. */
    BuiltDocx with(String name, String content) {
        parts.put(name, content);
        return this;
    }

    private void type(String name, String kind) {
        types.append("<Override PartName='/" + name + "' ContentType='" + TYPE + kind + "+xml'/>");
    }

    byte[] bytes() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("[Content_Types].xml", contentTypes(types.toString()));
        all.put("_rels/.rels", mainIs("officeDocument", "word/document.xml", ""));
        all.put(
                "word/_rels/document.xml.rels",
                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>" + relationships
                        + "</Relationships>");
        all.putAll(parts);
        return zip(all);
    }

    static String contentTypes(String overrides) {
        return "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                + "<Default Extension='xml' ContentType='application/xml'/>" + overrides + "</Types>";
    }

    static String mainIs(String kind, String target, String mode) {
        return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                + "<Relationship Id='r1' Type='" + OFFICE + kind + "' Target='" + target + "' " + mode
                + "/></Relationships>";
    }

    static byte[] zip(Map<String, String> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
