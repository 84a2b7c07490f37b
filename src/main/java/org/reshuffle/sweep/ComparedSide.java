package org.reshuffle.sweep;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import org.reshuffle.observe.RunRecord;
import org.reshuffle.world.Text;

/** Results that are held against others: those of a run, or those of a sweep. */
public interface ComparedSide {

    /** What the user calls it. */
    String name();

    Path folder();

    /** Version of the program that made it. */
    String code();

    /** What went in, a value a path. */
    ImmutableMap<String, String> inputs();

    /** Names of nations and families by code, as far as they are known. */
    ImmutableMap<String, Text> names();

    ImmutableList<String> arms();

    /** The outcomes that it was asked for. */
    ImmutableList<OutcomeAt> outcomes();

    /** Whether it can tell a figure, asked for or not. */
    boolean has(OutcomeAt outcome);

    /** Paths of what its design moves; empty of a run. */
    ImmutableList<String> factors();

    /** The seeds of which it has figures one by one, {@link RunRecord#MEAN_FIELD} for the run of expected flows. */
    ImmutableSet<Long> seeds();

    /** Whether it is one point, without a design. */
    default boolean isRun() {
        return factors().isEmpty();
    }

    /** Whether it has figures of stochastic runs one by one. */
    default boolean hasSeeds() {
        return seeds().stream().anyMatch(seed -> seed != RunRecord.MEAN_FIELD);
    }

    /** Whether two runs came to the same figures in every bit. */
    boolean sameFigures(ComparedSide other);

    /** Reads what can be read at once. */
    void prepare(Collection<OutcomeAt> outcomes) throws IOException;

    /**
     * SQL that gives the figures of an outcome as columns {@code point, arm, seed, value}; the seed is null of the run of
     * expected flows, and of means where seeds are not known one by one.
     */
    String rows(OutcomeAt outcome);
}
