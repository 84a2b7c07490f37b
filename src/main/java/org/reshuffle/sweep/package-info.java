/** Experiments to runs: every arm and seed of a scenario, spread over threads, with the same result for any number. */
@NullMarked
package org.reshuffle.sweep;

import org.jspecify.annotations.NullMarked;
