package org.reshuffle.backtest;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import com.google.common.primitives.ImmutableIntArray;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.reshuffle.shock.Path;
import org.reshuffle.world.BaseWorld;

/**
 * What a driver needs to know to feed a replay.
 *
 * @param world the world that the replay starts from
 * @param observed carried figures
 * @param from the origin: what happened up to then may be known
 * @param to last year
 * @param setting what may be known after the origin
 */
record Feed(BaseWorld world, ObservedFolder observed, int from, int to, Knowledge setting) {
    /** Quarters from the start of a year to its middle, where a yearly mean is put. */
    private static final int MIDDLE = 2;

    private static final double NOTHING = 1e-9;

    int base() {
        return world.year();
    }

    ImmutableList<String> nations() {
        return ObservedFolder.nations(world);
    }

    /** A path through the middle of every year, 0 in the base year; null where it never leaves 0. */
    @Nullable
    Path path(IntToDoubleFunction level) {
        ImmutableIntArray.Builder quarters = ImmutableIntArray.builder();
        ImmutableDoubleArray.Builder levels = ImmutableDoubleArray.builder();
        boolean moves = false;
        for (int year = base(); year <= to; year++) {
            double value = year == base() ? 0 : level.applyAsDouble(year);
            quarters.add(4 * (year - base()) + MIDDLE);
            levels.add(value);
            moves |= Math.abs(value) > NOTHING;
        }
        return moves ? new Path(quarters.build(), levels.build(), true, true, 1) : null;
    }
}
