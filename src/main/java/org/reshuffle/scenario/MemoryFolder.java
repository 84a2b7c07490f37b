package org.reshuffle.scenario;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reshuffle.world.Text;

/**
 * A folder of texts in memory: what has its name and a slash before its own.
 *
 * @param texts all texts by name
 * @param name the folder's name, empty for the one that holds everything
 */
record MemoryFolder(TreeMap<String, String> texts, String name) implements Folder {

    @Override
    public @Nullable String file(String reference, Value value) {
        // What an option names is looked for where the scenario lies.
        String origin =
                value.at().file().startsWith("--") ? name : parent(value.at().file());
        String file = reference.startsWith("/") ? null : resolve(origin, reference);
        if (file == null || !inside(file)) {
            value.refuse(Folder.leaves(reference));
            return null;
        }
        if (texts.containsKey(file)) {
            return file;
        }
        String within = file.isEmpty() ? "" : file + "/";
        value.refuse(
                below(within).isEmpty()
                        ? Folder.absent(reference, others(origin, reference, parent(file)))
                        : Folder.noFile(reference));
        return null;
    }

    @Override
    public String text(String file, int most, Findings findings) {
        String text = texts.get(file);
        if (text == null) {
            throw findings.fatal(Position.startOf(file), "file", new Text("there is no such file", "文件不存在"));
        }
        if (text.length() > most) {
            throw findings.fatal(Position.startOf(file), "file", SourceFile.tooLarge(most));
        }
        return text;
    }

    @Override
    public String real(String file) {
        return file;
    }

    /** The name of the folder that a file lies in. */
    static String parent(String file) {
        return file.substring(0, Math.max(0, file.lastIndexOf('/')));
    }

    private boolean inside(String file) {
        return name.isEmpty() || file.equals(name) || file.startsWith(name + "/");
    }

    /** Follows a relative name from a folder; null where it leads above everything. */
    private static @Nullable String resolve(String folder, String reference) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : (folder + "/" + reference).split("/", -1)) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return null;
                }
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }

    private SortedMap<String, String> below(String prefix) {
        return texts.subMap(prefix, prefix + Character.MAX_VALUE);
    }

    /** Files where one was looked for, then those below the file that names it. */
    private List<String> others(String origin, String reference, String folder) {
        Set<String> others = new LinkedHashSet<>();
        String written = reference.substring(0, reference.lastIndexOf('/') + 1);
        namesBelow(folder).filter(name -> name.indexOf('/') < 0).forEach(name -> others.add(written + name));
        namesBelow(origin).forEach(others::add);
        return List.copyOf(others);
    }

    private Stream<String> namesBelow(String folder) {
        String prefix = folder.isEmpty() ? "" : folder + "/";
        return below(prefix).keySet().stream().map(file -> file.substring(prefix.length()));
    }
}
