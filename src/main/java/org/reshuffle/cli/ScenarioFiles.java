package org.reshuffle.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reshuffle.experiment.Nearest;

/** The scenario files that a user means by files and folders. */
final class ScenarioFiles {
    private final Language language;

    ScenarioFiles(Language language) {
        this.language = language;
    }

    /**
     * The files themselves, and every {@code *.yaml} that lies directly in a folder, by name.
     *
     * @throws UsageError naming every path that is neither
     */
    List<Path> find(List<String> paths) throws IOException {
        List<Path> files = new ArrayList<>();
        List<String> complaints = new ArrayList<>();
        for (String text : paths) {
            Path path = path(text);
            if (path == null || !Files.exists(path)) {
                complaints.add(language.text("error.no-such-path", text) + language.didYouMean(nearest(path)));
            } else if (Files.isDirectory(path)) {
                List<Path> inside = scenarios(path);
                if (inside.isEmpty()) {
                    complaints.add(language.text("error.no-scenarios", text));
                }
                files.addAll(inside);
            } else {
                files.add(path);
            }
        }
        complaints.addAll(repeated(files));
        if (!complaints.isEmpty()) {
            throw new UsageError(complaints);
        }
        return files;
    }

    /** Files that were named before, by whichever way. */
    private List<String> repeated(List<Path> files) throws IOException {
        List<String> complaints = new ArrayList<>();
        Set<Path> seen = new HashSet<>();
        for (Path file : files) {
            // A link that leads nowhere is told of by who reads it.
            if (!seen.add(Files.exists(file) ? file.toRealPath() : file)) {
                complaints.add(language.text("error.file-twice", file.toString()));
            }
        }
        return complaints;
    }

    private static @Nullable Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private static List<Path> scenarios(Path folder) throws IOException {
        List<Path> files = list(folder, "*.{yaml,yml}");
        files.removeIf(Files::isDirectory);
        files.sort(Comparator.comparing(file -> file.getFileName().toString()));
        return files;
    }

    private static @Nullable String nearest(@Nullable Path path) throws IOException {
        if (path == null || path.getFileName() == null) {
            return null;
        }
        Path folder = path.getParent();
        Path where = folder == null ? Path.of("") : folder;
        if (!Files.isDirectory(where)) {
            return null;
        }
        // A link that leads nowhere is listed, but cannot be meant.
        List<String> names = list(where, "*").stream()
                .filter(Files::exists)
                .map(file -> file.getFileName().toString())
                .sorted()
                .toList();
        String name = Nearest.to(path.getFileName().toString(), names);
        return name == null ? null : where.resolve(name).toString();
    }

    private static List<Path> list(Path folder, String pattern) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, pattern)) {
            entries.forEach(files::add);
        }
        return files;
    }
}
