package org.reshuffle.result;

import org.reshuffle.world.Quarter;

/**
 * One line of {@code flows.csv}.
 *
 * @param capacity gross capacity gone from one nation to another since the start [bn USD a year of base-year output]
 */
public record StoredFlow(String arm, Quarter quarter, String from, String to, double capacity) {}
