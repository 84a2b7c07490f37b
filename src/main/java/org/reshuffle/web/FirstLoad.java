package org.reshuffle.web;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The files that a browser asks for before the page and its engine are there: those named here and every module that
 * they import. Without the engine for browsers that have no garbage collection in WebAssembly, which only they load.
 */
public final class FirstLoad {
    /** What no import names: the page asks for these by itself. */
    private static final List<String> ROOTS = List.of(
            "index.html",
            "style.css",
            "icon.svg",
            "app/main.js",
            "app/engine/worker.js",
            "engine/reshuffle.wasm",
            "data/catalog.json",
            "data/lessons.json",
            "data/library.json",
            ServiceWorker.PATH);

    private static final Pattern IMPORT = Pattern.compile("\\b(?:import|from)\\s*[\"']([^\"']+)[\"']");
    private static final Pattern MAPPED = Pattern.compile("\"([^\"]+)\":\\s*\"\\./([^\"]+)\"");

    private FirstLoad() {}

    /** Those of a page's files that are loaded first. */
    public static PageFiles of(PageFiles page) {
        Map<String, String> mapped = new LinkedHashMap<>();
        PageFile first = page.find("index.html");
        Matcher entries = MAPPED.matcher(first == null ? "" : first.text());
        while (entries.find()) {
            mapped.put(entries.group(1), entries.group(2));
        }
        Set<String> paths = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(ROOTS);
        while (!open.isEmpty()) {
            String path = open.remove();
            PageFile file = page.find(path);
            if (file == null || !paths.add(path) || !path.matches(".*\\.m?js")) {
                continue;
            }
            Matcher imports = IMPORT.matcher(file.text());
            while (imports.find()) {
                String asked = resolved(imports.group(1), path, mapped);
                if (asked != null) {
                    open.add(asked);
                }
            }
        }
        List<PageFile> files = new ArrayList<>();
        paths.forEach(path -> files.add(page.find(path)));
        return new PageFiles(files);
    }

    /** The path of a module as another one names it: next to it, or by the page's import map. */
    private static @Nullable String resolved(String name, String importer, Map<String, String> mapped) {
        if (name.startsWith(".")) {
            return URI.create(importer).resolve(name).toString();
        }
        String whole = mapped.get(name);
        if (whole != null) {
            return whole;
        }
        return mapped.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith("/") && name.startsWith(entry.getKey()))
                .map(entry -> entry.getValue() + name.substring(entry.getKey().length()))
                .findFirst()
                .orElse(null);
    }
}
