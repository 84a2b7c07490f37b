package org.reshuffle.scenario;

import org.jspecify.annotations.Nullable;
import org.reshuffle.world.Text;

/** A file's name without its ending, which the name inside it must repeat. */
final class FileName {
    /** What a run writes for itself, whatever the scenario is called. */
    static final String RESOLVED = "scenario.resolved.yaml";

    private FileName() {}

    /** The name that a file must give, null where any will do. */
    static @Nullable String of(String file) {
        // Names of files have slashes, but for those of one system, which has no other use for the other one.
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        if (name.equals(RESOLVED)) {
            return null;
        }
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    static void check(Value value, String given, String name) {
        if (!given.isEmpty() && !given.equals(name)) {
            value.refuse(new Text(
                    "the name '" + Messages.shortened(given) + "' is not the file's, expected '" + name + "'",
                    "名称 '" + Messages.shortened(given) + "' 与文件名不符，应为 '" + name + "'"));
        }
    }
}
