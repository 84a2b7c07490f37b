package org.reshuffle.scenario;

import org.reshuffle.world.Text;

/**
 * One thing that is wrong with what a user wrote.
 *
 * @param at where
 * @param path the key, such as {@code shocks[0].nations}; {@code file} when the file as a whole is wrong
 * @param message what is wrong, what was expected, the closest valid name
 */
public record Finding(Position at, String path, Text message) {

    /** The line that a user reads: {@code file:line:column: path.to.key: what is wrong}. */
    public String line(String language) {
        return at + ": " + path + ": " + message.in(language);
    }
}
