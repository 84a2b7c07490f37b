package org.reshuffle.backtest;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Nation;

/**
 * The figures that the project carries for the back-test; {@code scenarios/observed/README.md} says where they are from.
 *
 * @param shares what is scored
 * @param past two years before 2011, from older tables, for rivals that go on as before
 * @param series drivers by nation and year
 * @param tariffs duties between nations
 * @param parts how much of an industry each family makes
 */
record ObservedFolder(ShareTable shares, ShareTable past, Series series, Tariffs tariffs, IndustryTable parts) {

    static ObservedFolder read(Path folder, BaseWorld world) {
        ImmutableList<String> nations = nations(world);
        return new ObservedFolder(
                ShareTable.read(folder.resolve("shares.csv"), nations),
                ShareTable.read(folder.resolve("past.csv"), nations),
                Series.read(folder.resolve("drivers.csv"), nations),
                Tariffs.read(folder.resolve("tariffs.csv"), nations),
                IndustryTable.read(folder.resolve("industries.csv"), world));
    }

    static ImmutableList<String> nations(BaseWorld world) {
        return world.nations().stream().map(Nation::code).collect(ImmutableList.toImmutableList());
    }

    ObservedFolder with(ShareTable more) {
        return new ObservedFolder(shares.with(more), past, series, tariffs, parts);
    }
}
