package org.reshuffle.web;

import com.google.common.hash.Hashing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** A file of the page, kept with its compressed form, so that no request waits for compression. */
public final class PageFile {
    /** Below this many bytes a response costs more in headers than compression saves. */
    private static final int SMALL = 256;

    private final String path;
    private final byte[] bytes;
    private final byte @Nullable [] compressed;
    private final String hash;

    /** @param path its place below the page's root, with {@code /} */
    PageFile(String path, byte[] bytes) {
        this.path = path;
        this.bytes = bytes.clone();
        byte[] smaller = gzip(bytes);
        compressed = bytes.length >= SMALL && smaller.length < 0.95 * bytes.length ? smaller : null;
        hash = Hashing.sha256().hashBytes(bytes).toString();
    }

    PageFile(String path, String text) {
        this(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3 + 64);
        try (GZIPOutputStream gzip = new SmallestGzip(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public String path() {
        return path;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** SHA-256 of the content, in hexadecimal digits. */
    String hash() {
        return hash;
    }

    String type() {
        return MediaType.of(path);
    }

    /** Bytes as they are. */
    public int size() {
        return bytes.length;
    }

    /** Bytes as they are sent to a browser that takes gzip. */
    public int compressedSize() {
        return compressed == null ? bytes.length : compressed.length;
    }

    /** What is sent: not to be changed. */
    byte[] sent(boolean gzip) {
        return gzip && compressed != null ? compressed : bytes;
    }

    /** Whether it is compressed for those who take gzip. */
    boolean shrinks() {
        return compressed != null;
    }

    private static final class SmallestGzip extends GZIPOutputStream {
        SmallestGzip(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
