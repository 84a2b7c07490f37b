package org.reshuffle.scenario;

import java.util.List;
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

    /** @param others what lies where the file was looked for, in order */
    static Text absent(String reference, String wanted, List<String> others) {
        String name = Messages.shortened(reference);
        Text message = new Text(
                "there is no file '" + name + "', expected a path relative to this file",
                "找不到文件 '" + name + "'，应为相对于本文件的路径");
        String nearest = Nearest.to(wanted, others);
        return nearest == null
                ? message
                : Messages.with(message, new Text("did you mean '" + nearest + "'?", "是否想写 '" + nearest + "'？"));
    }
}
