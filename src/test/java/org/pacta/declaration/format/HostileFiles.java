package org.pacta.declaration.format;

import static org.pacta.declaration.UnreadableDeclaration.Reason.BINARY;
import static org.pacta.declaration.UnreadableDeclaration.Reason.BOMB;
import static org.pacta.declaration.UnreadableDeclaration.Reason.BROKEN;
import static org.pacta.declaration.UnreadableDeclaration.Reason.EMPTY;
import static org.pacta.declaration.UnreadableDeclaration.Reason.ENCRYPTED;
import static org.pacta.declaration.UnreadableDeclaration.Reason.NOT_UTF8;
import static org.pacta.declaration.UnreadableDeclaration.Reason.NO_PARAGRAPH;
import static org.pacta.declaration.UnreadableDeclaration.Reason.OTHER_FORMAT;
import static org.pacta.declaration.UnreadableDeclaration.Reason.REORDERED;
import static org.pacta.declaration.UnreadableDeclaration.Reason.SCANNED;
import static org.pacta.declaration.UnreadableDeclaration.Reason.TOO_LARGE;
import static org.pacta.declaration.UnreadableDeclaration.Reason.TOO_MANY_PAGES;
import static org.pacta.declaration.UnreadableDeclaration.Reason.TOO_MANY_PARAGRAPHS;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.pacta.declaration.UnreadableDeclaration.Reason;

/** Files that are made to mislead, exhaust or break a reader, and how each is to be refused. */
final class HostileFiles {
    private static final int MILLION = 1_000_000;

    /** @param name says what is wrong with it */
    record HostileFile(String name, Reason reason, Supplier<byte[]> content) {
        @Override
        public String toString() {
            return name;
        }
    }

    private final List<HostileFile> files = new ArrayList<>();
    private final String beacon;

    /** @param beacon address that nobody may connect to; it is written wherever a format can name one */
    private HostileFiles(String beacon) {
        this.beacon = beacon;
    }

    static List<HostileFile> calling(String beacon) {
        HostileFiles made = new HostileFiles(beacon);
        made.addTexts();
        made.addOtherFormats();
        made.addPackages();
        made.addWordDocuments();
        made.addPages();
        made.addPdfs();
        return made.files;
    }

    private void addTexts() {
        add("an empty file", EMPTY, () -> new byte[0]);
        add("blanks and line breaks", EMPTY, () -> utf8(" \n\t\r\n\u00A0"));
        add("characters that nobody sees", EMPTY, () -> utf8("\uFEFF\u200B\u2060\u200E"));
        add("a NUL in a text", BINARY, () -> utf8("1. We will act.\u0000 Never."));
        add("NULs only", BINARY, () -> new byte[100_000]);
        add("control characters", BINARY, () -> utf8("\u0001\u0002\u0003\u0004 We will act."));
        add("terminal escapes", BINARY, () -> utf8("\u001B[2J\u001B]0;x\u0007 We will act."));
        add("right-to-left override", REORDERED, () -> utf8("1. We will \u202Eton\u202C act."));
        add("left-to-right override", REORDERED, () -> utf8("1. We will \u202Dnot\u202C act."));
        add("right-to-left isolate", REORDERED, () -> utf8("1. We \u2067will\u2069 not act."));
        add("right-to-left embedding", REORDERED, () -> utf8("1. We \u202Bwill\u202C not act."));
        add("Latin-1 without a word of it", NOT_UTF8, () -> "Côte d'Ivoire".getBytes(StandardCharsets.ISO_8859_1));
        add("UTF-8 longer than need be", NOT_UTF8, () -> raw("1. We will act..\u00C0\u00AF.\u00C0\u00AFpasswd"));
        add("half a pair of surrogates in UTF-8", NOT_UTF8, () -> raw("1. We will act.\u00ED\u00A0\u0080"));
        add("UTF-16 without a mark", BINARY, () -> "1. We will act.".getBytes(StandardCharsets.UTF_16LE));
        add("UTF-16 that ends in half a letter", NOT_UTF8, () -> raw("\u00FF\u00FEW\0e\0 "));
        add("UTF-16 with a NUL", BINARY, () -> "We will\u0000act.".getBytes(StandardCharsets.UTF_16));
        add("UTF-7 that hides a script", NO_PARAGRAPH, () -> utf8("+ADw-script+AD4-alert(1)+ADw-/script+AD4-"));
        add("random bytes", NOT_UTF8, () -> raw("\u0080\u0091\u00FA\u00B3\u0099".repeat(1000)));
        add("two megabytes and a byte of text", TOO_LARGE, () -> filled(Limits.TEXT_SIZE + 1, 'a'));
        add("twenty megabytes and a byte", TOO_LARGE, () -> filled(Limits.FILE_BYTES + 1, ' '));
        add("a million lines", TOO_MANY_PARAGRAPHS, () -> utf8("a\n".repeat(MILLION)));
    }

    private void addOtherFormats() {
        add("a PNG under another name", OTHER_FORMAT, () -> raw("\u0089PNG\r\n\u001A\n\0\0\0\rIHDR"));
        add("a JPEG under another name", OTHER_FORMAT, () -> raw("\u00FF\u00D8\u00FF\u00E0\0\u0010JFIF\0"));
        add("a TIFF of a fax", OTHER_FORMAT, () -> raw("II*\0\b\0\0\0"));
        add("a GIF that goes on as a PDF", OTHER_FORMAT, () -> raw("GIF89a\n%PDF-1.7\n1 0 obj <<>> endobj"));
        add("a Linux program", BINARY, () -> raw("\u007FELF\u0002\u0001\u0001\0\0\0\0\0"));
        add("a Windows program", BINARY, () -> raw("MZ\u0090\0\u0003\0\0\0\u0004\0PE\0\0"));
        add("a Java class", BINARY, () -> raw("\u00CA\u00FE\u00BA\u00BE\0\0\0=\0"));
        add("a gzip bomb", OTHER_FORMAT, () -> raw("\u001F\u008B\b\0\0\0\0\0\0\u0003"));
        add("RTF with an object to run", OTHER_FORMAT, () -> utf8("{\\rtf1{\\object\\objdata 0105}}"));
        add("a Word 97 document", OTHER_FORMAT, () -> ole("WordDocument"));
        add("an Excel 97 workbook", OTHER_FORMAT, () -> ole("Workbook"));
        add("an encrypted Word document", ENCRYPTED, () -> ole("EncryptedPackage"));
        add("an OLE2 file cut off", BROKEN, () -> Arrays.copyOf(ole("WordDocument"), 600));
        add("a web archive", OTHER_FORMAT, () -> utf8("From: x\nMIME-Version: 1.0\nContent-Type: multipart/related"));
        add("XML with a billion laughs", OTHER_FORMAT, () -> utf8("<?xml version='1.0'?>" + laughs() + "<x>&l9;</x>"));
        add(
                "XML with an external entity",
                OTHER_FORMAT,
                () -> utf8("<?xml version='1.0'?>" + outside() + "<x>&o;</x>"));
    }

    private void addPackages() {
        add("a zip of no office", OTHER_FORMAT, () -> BuiltDocx.zip(Map.of("a.txt", "We will act.")));
        add(
                "an OpenDocument text",
                OTHER_FORMAT,
                () -> BuiltDocx.zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text")));
        add("a workbook called a document", OTHER_FORMAT, HostileFiles::workbook);
        add("a zip cut off", BROKEN, () -> Arrays.copyOf(document("We will act."), 400));
        add("a zip of a header only", BROKEN, () -> raw("PK\u0003\u0004\u0014\0\0\0\b\0"));
        add("a zip without entries", BROKEN, () -> raw("PK\u0005\u0006" + "\0".repeat(18)));
        add("a zip with a password", ENCRYPTED, () -> raw("PK\u0003\u0004\u0014\0\u0001\0\b\0" + "\0".repeat(60)));
        add("a zip that says it is huge", BROKEN, HostileFiles::hugeByItsWord);
        add("a zip that unpacks to 300 MB", BOMB, () -> bomb("word/media/a.bin", 300));
        add("a document that unpacks to 150 MB", BOMB, () -> bomb("word/document.xml", 150));
        add("a zip of 5000 files", BOMB, () -> {
            Map<String, String> entries = new LinkedHashMap<>();
            for (int i = 0; i < 5000; i++) {
                entries.put("word/" + i + ".xml", "");
            }
            return BuiltDocx.zip(entries);
        });
    }

    private void addWordDocuments() {
        add("a document without words", EMPTY, () -> new BuiltDocx("<w:p/>").bytes());
        add(
                "a document without its text",
                BROKEN,
                () -> BuiltDocx.zip(Map.of(
                        "[Content_Types].xml", BuiltDocx.contentTypes(""),
                        "_rels/.rels", BuiltDocx.mainIs("officeDocument", "word/document.xml", ""))));
        add(
                "a document that lies elsewhere",
                BROKEN,
                () -> new BuiltDocx("")
                        .with("_rels/.rels", BuiltDocx.mainIs("officeDocument", beacon, "TargetMode='External'"))
                        .bytes());
        add("a document with an external entity", BROKEN, () -> xml(outside() + "<w>&o;</w>"));
        add("a document with an external DTD", BROKEN, () -> xml("<!DOCTYPE w SYSTEM '" + beacon + "'><w/>"));
        add("a document with a billion laughs", BROKEN, () -> xml(laughs() + "<w>&l9;</w>"));
        add(
                "an external entity in the table of contents",
                BROKEN,
                () -> new BuiltDocx("")
                        .with("[Content_Types].xml", outside() + BuiltDocx.contentTypes("<a>&o;</a>"))
                        .bytes());
        add(
                "a billion laughs in the styles",
                BROKEN,
                () -> new BuiltDocx(BuiltDocx.paragraph("We will act."))
                        .related("styles", laughs() + "<x>&l9;</x>")
                        .bytes());
        add("a document of broken XML", BROKEN, () -> xml("<w:document><w:body>"));
        add("a document with a right-to-left override", REORDERED, () -> document("1. We will \u202Eton act."));
        add(
                "a document of a million paragraphs",
                TOO_MANY_PARAGRAPHS,
                () -> new BuiltDocx(numbered("<w:p><w:r><w:t>", MILLION, "</w:t></w:r></w:p>")).bytes());

        add(
                "a document of one paragraph of 3 MB",
                TOO_LARGE,
                () -> document(numbered("We will act ", 200_000, " times. ")));
        add(
                "a document nested ten thousand deep",
                BOMB,
                () -> new BuiltDocx("<w:sdt>".repeat(10_000) + "</w:sdt>".repeat(10_000)).bytes());
    }

    private void addPages() {
        add("a page without words", EMPTY, () -> utf8("<!doctype html><title>We will act</title><body></body>"));
        add("a page of script", EMPTY, () -> utf8("<html><script>1. We will act.</script><style>p{}</style></html>"));
        add("a page of hidden words", EMPTY, () -> utf8("<html><p style='display: none'>1. We will act.</p></html>"));
        add("a hundred thousand divisions deep", EMPTY, () -> utf8("<html>" + "<div>".repeat(100_000)));
        add("a hundred thousand lists deep", EMPTY, () -> utf8("<html>" + "<ul><li>".repeat(100_000)));
        add("a hundred thousand tables deep", EMPTY, () -> utf8("<html>" + "<table><tr><td>".repeat(100_000)));
        add("a tag with a hundred thousand attributes", EMPTY, () -> {
            StringBuilder page = new StringBuilder("<html><p ");
            for (int i = 0; i < 100_000; i++) {
                page.append("a").append(i).append("=1 ");
            }
            return utf8(page.append("></p>").toString());
        });
        add("a page with a NUL", BINARY, () -> utf8("<html><p>1. We will\u0000act.</p></html>"));
        add(
                "a page with an override as an entity",
                REORDERED,
                () -> utf8("<html><p>1. We &#x202E;ton act.</p></html>"));
        add("a page in an encoding it does not name", NOT_UTF8, () -> raw("<html><p>C\u00F4te d'Ivoire will act.</p>"));
        add(
                "a page that says it is UTF-7",
                NO_PARAGRAPH,
                () -> utf8("<html><meta charset=utf-7><p>+ADw-script+AD4-alert(1)</p></html>"));
        add("a page of a million paragraphs", TOO_MANY_PARAGRAPHS, () -> utf8("<html>" + "<p>a".repeat(MILLION)));
        add(
                "a page that fetches",
                NO_PARAGRAPH,
                () -> utf8("<html><base href='" + beacon + "'><link rel=stylesheet href='"
                        + beacon + "'><img src='" + beacon + "'><iframe src='" + beacon + "'></iframe>"
                        + "<meta http-equiv=refresh content='0;" + beacon + "'><p>Hello</p></html>"));
    }

    private void addPdfs() {
        add("a PDF of a header only", BROKEN, () -> utf8("%PDF-1.7\n"));
        add("a PDF header before noise", BROKEN, () -> raw("%PDF-1.7\n" + "\u00E2\0\u00E3x".repeat(10_000)));
        add("a PDF that goes on as a zip", BROKEN, () -> raw("%PDF-1.7\nPK\u0003\u0004\0\0"));
        add("a PDF with a password", ENCRYPTED, HostileFiles::locked);
        add("a PDF of pictures", SCANNED, HostileFiles::scanned);
        add("a PDF of an empty page", EMPTY, () -> pages(1));
        add("a PDF of 2001 pages", TOO_MANY_PAGES, () -> pages(Limits.PAGES + 1));
        add(
                "a PDF that says it has two thousand million pages",
                TOO_MANY_PAGES,
                () -> pdf("<< /Type /Pages /Count 2147483647 /Kids [3 0 R] >>", "<< /Type /Page /Parent 2 0 R >>"));
        add(
                "a PDF whose pages contain each other",
                EMPTY,
                () -> pdf(
                        "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
                        "<< /Type /Pages /Parent 2 0 R /Count 1 /Kids [2 0 R] >>"));
        add("a PDF whose drawing draws itself", EMPTY, HostileFiles::drawingItself);
        add("a PDF of brackets without end", BROKEN, () -> pdf("<< /Type /Pages /Kids " + "[".repeat(200_000), ""));
        add(
                "a PDF that runs a script",
                EMPTY,
                () -> pdf(
                        "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
                        "<< /Type /Page /Parent 2 0 R /AA << /O << /S /URI /URI (" + beacon + ") >> >> >>"));
        add(
                "a PDF whose words lie elsewhere",
                EMPTY,
                () -> pdf(
                        "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
                        "<< /Type /Page /Parent 2 0 R /Contents 4 0 R >>",
                        "<< /Length 0 /F << /FS /URL /F (" + beacon + ") >> >>\nstream\n\nendstream"));
    }

    private void add(String name, Reason reason, Supplier<byte[]> content) {
        files.add(new HostileFile(name, reason, content));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Bytes, each written as the character of its number. */
    private static byte[] raw(String bytes) {
        return bytes.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] filled(int size, char with) {
        byte[] content = new byte[size];
        Arrays.fill(content, (byte) with);
        return content;
    }

    private static String laughs() {
        StringBuilder entities = new StringBuilder("<!DOCTYPE x [<!ENTITY l0 'ha'>");
        for (int i = 1; i < 10; i++) {
            entities.append("<!ENTITY l" + i + " '" + ("&l" + (i - 1) + ";").repeat(10) + "'>");
        }
        return entities.append("]>").toString();
    }

    private String outside() {
        return "<!DOCTYPE x [<!ENTITY o SYSTEM '" + beacon + "'>]>";
    }

    private static byte[] document(String text) {
        return new BuiltDocx(BuiltDocx.paragraph(text)).bytes();
    }

    private static byte[] xml(String content) {
        return new BuiltDocx("").with("word/document.xml", content).bytes();
    }

    /** Numbers without a pattern: what repeats itself is packed so well that it is taken for a bomb. */
    private static String numbered(String before, int count, String after) {
        Random random = new Random(count);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(before).append(random.nextInt(MILLION)).append(after);
        }
        return text.toString();
    }

    private static byte[] workbook() {
        String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
        return BuiltDocx.zip(Map.of(
                "[Content_Types].xml",
                BuiltDocx.contentTypes("<Override PartName='/xl/workbook.xml' ContentType='" + type + "'/>"),
                "_rels/.rels",
                BuiltDocx.mainIs("officeDocument", "xl/workbook.xml", ""),
                "xl/workbook.xml",
                "<workbook/>"));
    }

    private static byte[] hugeByItsWord() {
        byte[] zip = document("We will act.");
        // sizes in the header of the first entry, packed and unpacked; the flag that says they follow later is taken
        // away
        zip[6] &= ~8;
        Arrays.fill(zip, 18, 26, (byte) 0x7F);
        return zip;
    }

    private static byte[] bomb(String name, int megabytes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(utf8(BuiltDocx.contentTypes("")));
            zip.putNextEntry(new ZipEntry(name));
            byte[] blanks = filled(1 << 20, ' ');
            for (int i = 0; i < megabytes; i++) {
                zip.write(blanks);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] ole(String entry) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(filled(5000, 'x')), entry);
            files.writeFilesystem(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] pages(int count) {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < count; i++) {
                document.addPage(new PDPage());
            }
            return saved(document);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] locked() {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            return saved(document);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] scanned() {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(
                        LosslessFactory.createFromImage(
                                document, new BufferedImage(20, 20, BufferedImage.TYPE_BYTE_GRAY)),
                        0,
                        0);
            }
            return saved(document);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private static byte[] drawingItself() {
        return pdf(
                "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
                "<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /XObject << /F 5 0 R >> >> >>",
                "<< /Length 5 >>\nstream\n/F Do\nendstream",
                "<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /F 5 0 R >> >> /Length 5 >>\n"
                        + "stream\n/F Do\nendstream");
    }

    /** A PDF written by hand: its catalogue, then these objects from the second on. */
    private static byte[] pdf(String... objects) {
        StringBuilder pdf = new StringBuilder("%PDF-1.7\n");
        StringBuilder places = new StringBuilder("xref\n0 " + (objects.length + 2) + "\n0000000000 65535 f \n");
        for (int i = -1; i < objects.length; i++) {
            places.append(String.format("%010d 00000 n \n", pdf.length()));
            String object = i < 0 ? "<< /Type /Catalog /Pages 2 0 R >>" : objects[i];
            pdf.append(i + 2).append(" 0 obj\n").append(object).append("\nendobj\n");
        }
        int table = pdf.length();
        pdf.append(places)
                .append("trailer << /Root 1 0 R /Size " + (objects.length + 2) + " >>\nstartxref\n" + table
                        + "\n%%EOF\n");
        return raw(pdf.toString());
    }
}
