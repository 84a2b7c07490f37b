package org.reshuffle.backtest;

import com.google.common.collect.ImmutableList;
import org.reshuffle.world.Text;

/**
 * What one back-test found.
 *
 * @param base year of the world that the replay started from
 * @param from origin
 * @param to year that is scored
 * @param setting what the replay knew
 * @param contests measure by measure
 * @param fed what was fed, with the nations for which a rule stood in
 */
public record Card(
        int base, int from, int to, Knowledge setting, ImmutableList<Contest> contests, ImmutableList<Fed> fed) {
    /** A driver, its source, and what had to be filled in. */
    public record Fed(String id, Text source, ImmutableList<Text> filled) {}
}
