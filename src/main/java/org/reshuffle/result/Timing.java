package org.reshuffle.result;

/**
 * What a scenario took.
 *
 * @param runs how many runs
 * @param wallMillis time on the wall [ms]
 * @param cpuMillis processor time of the whole process meanwhile [ms]
 */
public record Timing(int runs, long wallMillis, long cpuMillis) {}
