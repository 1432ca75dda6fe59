package org.pacta.declaration.format;

import static org.pacta.declaration.UnreadableDeclaration.Reason.BOMB;
import static org.pacta.declaration.UnreadableDeclaration.Reason.BROKEN;
import static org.pacta.declaration.UnreadableDeclaration.Reason.ENCRYPTED;
import static org.pacta.declaration.UnreadableDeclaration.Reason.OTHER_FORMAT;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.pacta.declaration.UnreadableDeclaration;

/** Looks into a packed file before anything of it is kept: what it holds and how large it becomes. */
final class PackedFile {
    private static final int FLAGS = 6;
    private static final int ENCRYPTED_FLAG = 1;

    /** Names of formats that are packed in the same way, by what they write into their entry {@code mimetype}. */
    private static final int LONGEST_MEDIA_TYPE = 100;

    private boolean isOfficePackage;
    private String mediaType = "";
    private int entries;
    private long unpacked;

    private PackedFile() {}

    /** @throws UnreadableDeclaration if it is no Office package, encrypted, broken, or a bomb */
    static void check(byte[] content) throws UnreadableDeclaration {
        if (content.length > FLAGS && (content[FLAGS] & ENCRYPTED_FLAG) != 0) {
            throw new UnreadableDeclaration(ENCRYPTED, "");
        }
        PackedFile packed = new PackedFile();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            packed.look(zip);
        } catch (IOException | IllegalArgumentException broken) {
            throw new UnreadableDeclaration(BROKEN, "");
        }
        packed.refuseOthers();
    }

    private void look(ZipInputStream zip) throws IOException, UnreadableDeclaration {
        byte[] buffer = new byte[1 << 16];
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            isOfficePackage |= entry.getName().equals("[Content_Types].xml");
            if (entry.getName().equals("mimetype")) {
                mediaType = new String(zip.readNBytes(LONGEST_MEDIA_TYPE), StandardCharsets.US_ASCII);
            }
            entries++;
            for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                unpacked += read;
                refuseBomb();
            }
            refuseBomb();
        }
    }

    private void refuseBomb() throws UnreadableDeclaration {
        if (entries > Limits.ENTRIES || unpacked > Limits.UNPACKED_BYTES) {
            throw new UnreadableDeclaration(BOMB, "");
        }
    }

    private void refuseOthers() throws UnreadableDeclaration {
        if (mediaType.startsWith("application/vnd.oasis.opendocument")) {
            throw new UnreadableDeclaration(OTHER_FORMAT, "OpenDocument (.odt)");
        }
        if (mediaType.startsWith("application/epub")) {
            throw new UnreadableDeclaration(OTHER_FORMAT, "EPUB");
        }
        if (entries == 0) {
            throw new UnreadableDeclaration(BROKEN, "");
        }
        if (!isOfficePackage) {
            throw new UnreadableDeclaration(OTHER_FORMAT, "ZIP");
        }
    }
}
