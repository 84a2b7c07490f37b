package org.reshuffle.web;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a request asks for, decoded once. Files are looked up by name, not on a disk, so that nothing outside the page
 * could be found; what tries to leave it is refused all the same rather than looked up.
 */
final class RequestPath {
    private static final String INDEX = "index.html";

    private RequestPath() {}

    /** The path below the page's root, or null for one that no browser asks for. */
    static @Nullable String of(URI asked) {
        String raw = asked.getRawPath();
        // A whole address or none is for proxies.
        if (asked.isAbsolute() || asked.getRawAuthority() != null || raw == null || !raw.startsWith("/")) {
            return null;
        }
        String path = decoded(raw.substring(1));
        if (path == null) {
            return null;
        }
        for (int k = 0; k < path.length(); k++) {
            if (Character.isISOControl(path.charAt(k)) || path.charAt(k) == '\\') {
                return null;
            }
        }
        List<String> parts = List.of(path.split("/", -1));
        boolean leaves = parts.stream().anyMatch(part -> part.equals("..") || part.equals("."));
        boolean empty = parts.subList(0, parts.size() - 1).contains("");
        if (leaves || empty) {
            return null;
        }
        return path.isEmpty() || path.endsWith("/") ? path + INDEX : path;
    }

    private static @Nullable String decoded(String raw) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int k = 0; k < raw.length(); k++) {
            char at = raw.charAt(k);
            if (at == '%') {
                if (k + 2 >= raw.length()) {
                    return null;
                }
                int high = Character.digit(raw.charAt(k + 1), 16);
                int low = Character.digit(raw.charAt(k + 2), 16);
                if (high < 0 || low < 0) {
                    return null;
                }
                bytes.write(16 * high + low);
                k += 2;
            } else if (at > 0x7f) {
                return null;
            } else {
                bytes.write(at);
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
