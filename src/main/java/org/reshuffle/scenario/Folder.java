package org.reshuffle.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reshuffle.experiment.Nearest;
import org.reshuffle.world.Text;

/** The folder of a scenario, which no file that it names may lie outside of. */
interface Folder {

    /**
     * A file that a scenario names.
     *
     * @param reference the name, relative to the file that it stands in
     * @param value the value it stands in
     * @return the file by the name that the user would give it, null after saying what is wrong
     */
    @Nullable
    String file(String reference, Value value);

    /**
     * The text of a file.
     *
     * @param most bytes it may have
     * @param findings where to say what is wrong, which ends the reading
     */
    String text(String file, int most, Findings findings);

    /** The one name of a file that can be called by several. */
    String real(String file);

    static Text leaves(String reference) {
        String name = Messages.shortened(reference);
        return new Text(
                "'" + name + "' leaves the scenario folder, expected a file inside it",
                "'" + name + "' 超出情景文件夹，应为其中的文件");
    }

    static Text noFile(String reference) {
        String name = Messages.shortened(reference);
        return new Text("'" + name + "' is a folder, expected a file", "'" + name + "' 是文件夹，应为文件");
    }

    static Text noName(String reference) {
        String name = Messages.shortened(reference);
        return new Text(
                "'" + name + "' is no file name that can be followed, expected a relative path",
                "'" + name + "' 不是可用的文件名，应为相对路径");
    }

    /** @param others files that there are, as they would be written in its place, the likelier ones first */
    static Text absent(String reference, List<String> others) {
        String name = Messages.shortened(reference);
        Text message = new Text(
                "there is no file '" + name + "', expected a path relative to this file",
                "找不到文件 '" + name + "'，应为相对于本文件的路径");
        String nearest = nearest(reference, others);
        return nearest == null
                ? message
                : Messages.with(message, new Text("did you mean '" + nearest + "'?", "是否想写 '" + nearest + "'？"));
    }

    /** The file that was meant: by all that was written, else by its own name, because its folder may be what is wrong. */
    private static @Nullable String nearest(String reference, List<String> others) {
        String whole = Nearest.to(reference, others);
        if (whole != null) {
            return whole;
        }
        Map<String, String> byName = new LinkedHashMap<>();
        others.forEach(other -> byName.putIfAbsent(name(other), other));
        String name = Nearest.to(name(reference), byName.keySet());
        return name == null ? null : byName.get(name);
    }

    private static String name(String reference) {
        return reference.substring(reference.lastIndexOf('/') + 1);
    }
}
