package org.pacta.declaration.format;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.pacta.declaration.SourceFormat;
import org.pacta.declaration.UnreadableDeclaration;
import org.pacta.declaration.UnreadableDeclaration.Reason;
import org.pacta.declaration.reading.Line;
import org.pacta.declaration.reading.Line.Setting;
import org.pacta.declaration.reading.Source;

/**
 * What the process that reads a file says to the one that asked: progress as often as it likes, then the source or the
 * refusal. The one that asked believes nothing: whatever is longer than the limits allow ends the conversation.
 */
final class Wire {
    private static final int PROGRESS = 'P';
    private static final int SOURCE = 'S';
    private static final int REFUSAL = 'R';

    /** Blank lines part paragraphs, so there may be as many again. */
    private static final int MOST_LINES = 2 * Limits.LINES + 1;

    private static final Setting[] SETTINGS = Setting.values();

    private Wire() {}

    static void writeProgress(DataOutputStream out, int done, int total) throws IOException {
        out.writeByte(PROGRESS);
        out.writeInt(done);
        out.writeInt(total);
        out.flush();
    }

    static void writeSource(DataOutputStream out, Source source) throws IOException {
        out.writeByte(SOURCE);
        out.writeByte(source.format().ordinal());
        out.writeInt(source.lines().size());
        for (Line line : source.lines()) {
            out.writeInt(line.page());
            out.writeByte(line.setting().ordinal());
            out.writeByte(line.depth());
            writeText(out, line.source());
        }
        out.writeInt(source.wordlessPages().size());
        for (int page : source.wordlessPages()) {
            out.writeInt(page);
        }
        out.flush();
    }

    static void writeRefusal(DataOutputStream out, UnreadableDeclaration refusal) throws IOException {
        out.writeByte(REFUSAL);
        out.writeByte(refusal.reason().ordinal());
        writeText(out, refusal.detail());
        out.flush();
    }

    /**
     * Reads until the other side has given its answer.
     *
     * @throws UnreadableDeclaration as the other side refused
     * @throws IOException if the other side ended without an answer, or gave none that can be
     */
    static Source read(DataInputStream in, Progress progress) throws IOException, UnreadableDeclaration {
        while (true) {
            switch (in.readUnsignedByte()) {
                case PROGRESS -> progress.reached(in.readInt(), Math.max(1, in.readInt()));
                case SOURCE -> {
                    return readSource(in);
                }
                case REFUSAL -> {
                    Reason reason = oneOf(Reason.values(), in.readUnsignedByte());
                    throw new UnreadableDeclaration(reason, readText(in));
                }
                default -> throw new StreamCorruptedException("no such message");
            }
        }
    }

    private static Source readSource(DataInputStream in) throws IOException {
        SourceFormat format = oneOf(SourceFormat.values(), in.readUnsignedByte());
        int count = within(in.readInt(), MOST_LINES);
        List<Line> lines = new ArrayList<>();
        int size = 0;
        while (lines.size() < count) {
            int page = in.readInt();
            Setting setting = oneOf(SETTINGS, in.readUnsignedByte());
            int depth = within(in.readUnsignedByte(), setting == Setting.HEADING ? Line.DEEPEST_HEADING : 0);
            String text = readText(in);
            size = within(size + text.length(), Limits.TEXT_SIZE);
            lines.add(Line.of(lines.size() + 1, page, setting, depth, text));
        }
        return new Source(format, lines, readPages(in));
    }

    private static List<Integer> readPages(DataInputStream in) throws IOException {
        int count = within(in.readInt(), Limits.PAGES);
        List<Integer> pages = new ArrayList<>();
        while (pages.size() < count) {
            pages.add(within(in.readInt(), Limits.PAGES));
        }
        return pages;
    }

    private static void writeText(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String readText(DataInputStream in) throws IOException {
        // a character takes three bytes at most, a pair of surrogates four
        int length = within(in.readInt(), 3 * Limits.TEXT_SIZE);
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new StreamCorruptedException("text ends early");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static int within(int number, int limit) throws IOException {
        if (number < 0 || number > limit) {
            throw new StreamCorruptedException("more than there can be");
        }
        return number;
    }

    private static <T> T oneOf(T[] values, int ordinal) throws IOException {
        if (ordinal >= values.length) {
            throw new StreamCorruptedException("no such value");
        }
        return values[ordinal];
    }
}
