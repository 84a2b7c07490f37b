package org.reshuffle.web;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.reshuffle.result.Json;

/**
 * {@code sw.js}: keeps every file of the page in the browser, so that it works without a network after it has loaded.
 * Its cache is named by the contents of all files: one changed byte makes another worker, which loads all anew.
 */
final class ServiceWorker {
    static final String PATH = "sw.js";

    private static final String FILES = "/*FILES*/";
    private static final String VERSION = "/*VERSION*/";
    private static final int DIGITS = 16;

    private ServiceWorker() {}

    /** The worker for these files; what is never asked for by the page is left out. */
    static PageFile of(Iterable<PageFile> files, Set<String> leftOut) throws IOException {
        List<String> paths = new ArrayList<>();
        Hasher version = Hashing.sha256().newHasher();
        for (PageFile file : files) {
            // Licences and notices have no ending, and are for people.
            if (file.path().substring(file.path().lastIndexOf('/') + 1).contains(".")
                    && !leftOut.contains(file.path())) {
                paths.add(file.path());
                version.putString(file.path() + " " + file.hash() + "\n", StandardCharsets.UTF_8);
            }
        }
        StringWriter list = new StringWriter();
        Json.writeLine(list, json -> {
            json.writeStartArray();
            for (String path : paths) {
                json.writeString(path);
            }
            json.writeEndArray();
        });
        String text = Resources.toString(
                Resources.getResource(ServiceWorker.class, "service-worker.js"), StandardCharsets.UTF_8);
        return new PageFile(
                PATH,
                text.replace(FILES, list.toString())
                        .replace(VERSION, version.hash().toString().substring(0, DIGITS)));
    }
}
