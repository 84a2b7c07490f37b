package org.reshuffle.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.reshuffle.world.Text;

/** Reads a file as text, and refuses what is no text. */
final class SourceFile {
    /** Largest scenario or world file. */
    static final int MOST_BYTES = 4 << 20;
    /** Largest table. */
    static final int MOST_TABLE_BYTES = 64 << 20;

    private SourceFile() {}

    /**
     * The text of a file.
     *
     * @param file the file
     * @param shown its name as the user knows it
     * @param most bytes it may have
     * @param findings where to say what is wrong, which ends the reading
     */
    static String read(Path file, String shown, int most, Findings findings) {
        Position start = Position.startOf(shown);
        if (Files.isDirectory(file)) {
            throw findings.fatal(start, "file", new Text("is a folder, expected a file", "是文件夹，应为文件"));
        }
        if (!Files.isRegularFile(file)) {
            throw findings.fatal(
                    start,
                    "file",
                    Files.exists(file)
                            ? new Text("is not a regular file", "不是普通文件")
                            : new Text("there is no such file", "文件不存在"));
        }
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(most + 1);
        } catch (IOException e) {
            throw findings.fatal(start, "file", unreadable(e));
        }
        if (bytes.length > most) {
            throw findings.fatal(start, "file", tooLarge(most));
        }
        return decode(bytes, shown, findings);
    }

    static Text tooLarge(int most) {
        int mebibytes = most >> 20;
        return new Text("is larger than " + mebibytes + " MiB, expected at most that", "大于 " + mebibytes + " MiB，超出上限");
    }

    private static Text unreadable(IOException e) {
        String name = e.getClass().getSimpleName();
        boolean denied = name.equals("AccessDeniedException");
        return new Text("cannot be read: " + (denied ? "permission denied" : name), "无法读取：" + (denied ? "没有权限" : name));
    }

    private static String decode(byte[] bytes, String shown, Findings findings) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        boolean marked =
                bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        ByteBuffer in = ByteBuffer.wrap(bytes, marked ? 3 : 0, bytes.length - (marked ? 3 : 0));
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        if (result.isError()) {
            throw findings.fatal(endOf(out, shown), "file", new Text("is not UTF-8 text here", "此处不是 UTF-8 文本"));
        }
        return out.toString();
    }

    /** The place just behind a text. */
    static Position endOf(CharSequence text, String shown) {
        int line = 1;
        int begin = 0;
        for (int k = 0; k < text.length(); k++) {
            if (text.charAt(k) == '\n') {
                line++;
                begin = k + 1;
            }
        }
        return new Position(shown, line, text.length() - begin + 1);
    }
}
