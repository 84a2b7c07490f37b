package org.reshuffle.result;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Which files of a result are not what another writing of it holds. */
final class FolderComparison {
    private final Path folder;
    private final List<String> changed = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();

    FolderComparison(Path folder) {
        this.folder = folder;
    }

    /** Compares a file byte for byte. */
    void compare(String name, Path again) throws IOException {
        if (!Files.isRegularFile(folder.resolve(name))) {
            missing.add(name);
        } else if (Files.mismatch(again.resolve(name), folder.resolve(name)) >= 0) {
            changed.add(name);
        }
    }

    void require(String name) {
        if (!Files.isRegularFile(folder.resolve(name))) {
            missing.add(name);
        }
    }

    void markChanged(String name) {
        changed.add(name);
    }

    ImmutableList<String> changed() {
        return ImmutableList.copyOf(changed);
    }

    ImmutableList<String> missing() {
        return ImmutableList.copyOf(missing);
    }

    /** Visible files that are none of these; folders are left to others. */
    ImmutableList<String> others(ImmutableSet<String> known) throws IOException {
        List<String> others = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, Files::isRegularFile)) {
            for (Path entry : entries) {
                String name = entry.getFileName().toString();
                if (!known.contains(name) && !name.startsWith(".")) {
                    others.add(name);
                }
            }
        }
        return ImmutableList.sortedCopyOf(others);
    }
}
