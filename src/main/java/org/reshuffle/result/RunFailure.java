package org.reshuffle.result;

/**
 * A run that stopped.
 *
 * @param arm its arm
 * @param seed its seed, {@link org.reshuffle.observe.RunRecord#MEAN_FIELD} in the mean-field mode
 * @param reason what stopped it
 */
public record RunFailure(String arm, long seed, String reason) {}
