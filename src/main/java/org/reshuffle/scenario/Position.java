package org.reshuffle.scenario;

/**
 * A place in what a user wrote.
 *
 * @param file the file as the user named it, or the option such as {@code --set}
 * @param line counted from 1; of an option, which of its uses
 * @param column counted from 1
 */
public record Position(String file, int line, int column) {

    /** The beginning of a file. */
    static Position startOf(String file) {
        return new Position(file, 1, 1);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
