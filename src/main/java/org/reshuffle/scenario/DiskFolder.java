package org.reshuffle.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reshuffle.world.Text;

/**
 * A folder of this machine, which no file may lie outside of, not even by a symbolic link.
 *
 * @param shown its name as the user knows it, empty for the working folder
 * @param real where it is, links followed
 */
record DiskFolder(Path shown, Path real) implements Folder {
    private static final int MOST_LISTED = 1000;

    /** The folder that a scenario file lies in. */
    static DiskFolder of(Path file, Findings findings) {
        Path parent = file.toAbsolutePath().normalize().getParent();
        Path shown = file.getParent();
        try {
            if (parent != null) {
                return new DiskFolder(shown == null ? Path.of("") : shown, parent.toRealPath());
            }
        } catch (IOException e) {
            // Answered below, like a file that has no folder.
        }
        throw findings.fatal(Position.startOf(file.toString()), "file", new Text("there is no such file", "文件不存在"));
    }

    /** The folder above the one that a file lies in, or that one itself where there is none above. */
    static DiskFolder above(Path file, Findings findings) {
        Path parent = file.toAbsolutePath().normalize().getParent();
        Path above = parent == null ? null : parent.getParent();
        return parent == null || above == null ? of(file, findings) : of(parent, findings);
    }

    @Override
    public @Nullable String file(String reference, Value value) {
        // A file without a folder lies in the working folder, which need not be this one.
        Path origin = Objects.requireNonNullElse(Path.of(value.at().file()).getParent(), Path.of(""));
        Path base = value.at().file().startsWith("--") ? shown : origin;
        try {
            Path given = Path.of(reference);
            Path file = base.resolve(given).normalize();
            if (given.isAbsolute() || !inside(file.toAbsolutePath().normalize())) {
                value.refuse(Folder.leaves(reference));
                return null;
            }
            if (!Files.exists(file)) {
                value.refuse(Folder.absent(reference, others(base, reference, file)));
                return null;
            }
            if (!file.toRealPath().startsWith(real)) {
                value.refuse(Folder.leaves(reference));
                return null;
            }
            if (!Files.isRegularFile(file)) {
                value.refuse(Folder.noFile(reference));
                return null;
            }
            return file.toString();
        } catch (InvalidPathException | IOException e) {
            value.refuse(Folder.noName(reference));
            return null;
        }
    }

    @Override
    public String text(String file, int most, Findings findings) {
        return SourceFile.read(Path.of(file), file, most, findings);
    }

    @Override
    public String real(String file) {
        Path path = Path.of(file);
        try {
            return path.toRealPath().toString();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize().toString();
        }
    }

    /** Whether a name stays inside before any link is followed. */
    private boolean inside(Path absolute) {
        return absolute.startsWith(shown.toAbsolutePath().normalize()) || absolute.startsWith(real);
    }

    /** Files where one was looked for, then those beside the file that names it and in the folders there. */
    private static List<String> others(Path origin, String reference, Path wanted) {
        Set<String> others = new LinkedHashSet<>();
        add(others, reference.substring(0, reference.lastIndexOf('/') + 1), wanted.getParent());
        add(others, "", origin);
        for (Path folder : list(origin, Files::isDirectory)) {
            add(others, folder.getFileName() + "/", folder);
        }
        return List.copyOf(others);
    }

    private static void add(Set<String> others, String written, @Nullable Path folder) {
        for (Path file : list(folder == null ? Path.of("") : folder, Files::isRegularFile)) {
            others.add(written + file.getFileName());
        }
    }

    /** Some of what lies in a folder, in order: whoever keeps a scenario among thousands of files gets no long search. */
    private static List<Path> list(Path folder, Predicate<Path> kind) {
        try (Stream<Path> list = Files.list(folder)) {
            return list.limit(MOST_LISTED).filter(kind).sorted().toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
