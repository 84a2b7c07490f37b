package org.reshuffle.scenario;

/**
 * A change to a scenario that was asked for on the command line, made before the scenario is checked.
 *
 * @param option the option that asked, such as {@code --set} or {@code --seeds}
 * @param number which of its uses, counted from 1
 * @param path what is changed, empty when the option gave none
 * @param value what it becomes, as YAML
 */
public record Setting(String option, int number, String path, String value) {

    /** A use of {@code --set path=value}. */
    public static Setting set(int number, String text) {
        int equals = text.indexOf('=');
        return equals < 0
                ? new Setting("--set", number, "", text)
                : new Setting(
                        "--set",
                        number,
                        text.substring(0, equals).trim(),
                        text.substring(equals + 1).trim());
    }

    /** An option that stands for one path: {@code --seeds 5} is {@code seeds=5}. */
    public static Setting option(String option, String path, String value) {
        return new Setting(option, 1, path, value);
    }

    /** Where the value was written. */
    Position valueAt() {
        return new Position(option, number, option.equals("--set") ? path.length() + 2 : 1);
    }

    /** Where the setting begins. */
    Position at() {
        return new Position(option, number, 1);
    }
}
