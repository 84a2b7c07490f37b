package org.reshuffle.web;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.reshuffle.result.Json;

/** {@code data/library.json}: the text of every scenario, world, claim, lesson and record file, by its path. */
final class LibraryFile {
    private static final ImmutableSet<String> ENDINGS = ImmutableSet.of("yaml", "csv");

    private LibraryFile() {}

    static PageFile of(Path folder) throws IOException {
        StringWriter out = new StringWriter();
        try (Stream<Path> entries = Files.walk(folder)) {
            List<Path> files = entries.filter(Files::isRegularFile)
                    .filter(file -> ENDINGS.contains(ending(file)))
                    .sorted()
                    .toList();
            Json.writeLine(out, json -> {
                json.writeStartObject();
                for (Path file : files) {
                    json.writeStringField(
                            folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
                }
                json.writeEndObject();
            });
        }
        return new PageFile("data/library.json", out.toString());
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
