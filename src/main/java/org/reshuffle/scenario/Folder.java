package org.reshuffle.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reshuffle.experiment.Nearest;
import org.reshuffle.world.Text;

/**
 * The folder of a scenario, which no file that it names may lie outside of, not even by a symbolic link.
 *
 * @param shown its name as the user knows it, empty for the working folder
 * @param real where it is, links followed
 */
record Folder(Path shown, Path real) {

    /** The folder that a scenario file lies in. */
    static Folder of(Path file, Findings findings) {
        Path parent = file.toAbsolutePath().normalize().getParent();
        Path shown = file.getParent();
        try {
            if (parent != null) {
                return new Folder(shown == null ? Path.of("") : shown, parent.toRealPath());
            }
        } catch (IOException e) {
            // Answered below, like a file that has no folder.
        }
        throw findings.fatal(Position.startOf(file.toString()), "file", new Text("there is no such file", "文件不存在"));
    }

    /** The folder above the one that a file lies in, or that one itself where there is none above. */
    static Folder above(Path file, Findings findings) {
        Path parent = file.toAbsolutePath().normalize().getParent();
        Path above = parent == null ? null : parent.getParent();
        return parent == null || above == null ? of(file, findings) : of(parent, findings);
    }

    /**
     * A file that a scenario names.
     *
     * @param reference the name, relative to the file that it stands in
     * @param value the value it stands in
     * @return the file by the name that the user would give it, null after saying what is wrong
     */
    @Nullable
    Path file(String reference, Value value) {
        // A file without a folder lies in the working folder, which need not be this one.
        Path origin = Objects.requireNonNullElse(Path.of(value.at().file()).getParent(), Path.of(""));
        Path base = value.at().file().startsWith("--") ? shown : origin;
        try {
            Path given = Path.of(reference);
            Path file = base.resolve(given).normalize();
            if (given.isAbsolute() || !inside(file.toAbsolutePath().normalize())) {
                value.refuse(leaves(reference));
                return null;
            }
            if (!Files.exists(file)) {
                value.refuse(absent(reference, file));
                return null;
            }
            if (!file.toRealPath().startsWith(real)) {
                value.refuse(leaves(reference));
                return null;
            }
            if (!Files.isRegularFile(file)) {
                value.refuse(new Text(
                        "'" + Messages.shortened(reference) + "' is a folder, expected a file",
                        "'" + Messages.shortened(reference) + "' 是文件夹，应为文件"));
                return null;
            }
            return file;
        } catch (InvalidPathException | IOException e) {
            value.refuse(new Text(
                    "'" + Messages.shortened(reference)
                            + "' is no file name that can be followed, expected a relative path",
                    "'" + Messages.shortened(reference) + "' 不是可用的文件名，应为相对路径"));
            return null;
        }
    }

    /** Whether a name stays inside before any link is followed. */
    private boolean inside(Path absolute) {
        return absolute.startsWith(shown.toAbsolutePath().normalize()) || absolute.startsWith(real);
    }

    private static Text leaves(String reference) {
        String name = Messages.shortened(reference);
        return new Text(
                "'" + name + "' leaves the scenario folder, expected a file inside it",
                "'" + name + "' 超出情景文件夹，应为其中的文件");
    }

    private static Text absent(String reference, Path file) {
        String name = Messages.shortened(reference);
        Text message = new Text(
                "there is no file '" + name + "', expected a path relative to this file",
                "找不到文件 '" + name + "'，应为相对于本文件的路径");
        Path parent = file.getParent();
        Path wanted = file.getFileName();
        if (parent == null || wanted == null || !Files.isDirectory(parent)) {
            return message;
        }
        try (Stream<Path> list = Files.list(parent)) {
            String nearest = Nearest.to(
                    wanted.toString(),
                    list.map(other -> String.valueOf(other.getFileName()))
                            .sorted()
                            .toList());
            return nearest == null
                    ? message
                    : Messages.with(message, new Text("did you mean '" + nearest + "'?", "是否想写 '" + nearest + "'？"));
        } catch (IOException e) {
            return message;
        }
    }
}
