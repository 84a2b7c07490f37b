package org.reshuffle.result;

import java.io.IOException;
import org.reshuffle.observe.Observations;

/** Takes the figures of each seed's run as it ends; called by several threads at once, in no order. */
@FunctionalInterface
public interface SeedSink {
    /** Lets them go. */
    SeedSink NONE = (arm, seed, observations) -> {};

    void accept(String arm, long seed, Observations observations) throws IOException;
}
