package org.reshuffle.web;

import com.google.common.collect.ImmutableMap;

/** What a file is, by the end of its name; browsers are told not to guess. */
final class MediaType {
    private static final ImmutableMap<String, String> BY_ENDING = ImmutableMap.<String, String>builder()
            .put("html", "text/html; charset=utf-8")
            .put("css", "text/css; charset=utf-8")
            .put("js", "text/javascript; charset=utf-8")
            .put("mjs", "text/javascript; charset=utf-8")
            .put("json", "application/json; charset=utf-8")
            .put("webmanifest", "application/manifest+json; charset=utf-8")
            .put("wasm", "application/wasm")
            .put("svg", "image/svg+xml; charset=utf-8")
            .put("png", "image/png")
            .put("ico", "image/x-icon")
            .put("woff2", "font/woff2")
            .put("txt", "text/plain; charset=utf-8")
            .put("md", "text/plain; charset=utf-8")
            .put("yaml", "text/plain; charset=utf-8")
            .build();

    private MediaType() {}

    /** The type of a file; licences have no ending and are text. */
    static String of(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot < 0
                ? "text/plain; charset=utf-8"
                : BY_ENDING.getOrDefault(name.substring(dot + 1), "application/octet-stream");
    }
}
