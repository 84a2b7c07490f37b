package org.reshuffle.judge;

/**
 * A change of one assumption, all others at their central values, that turns the answer around.
 *
 * @param path the assumption
 * @param from its central value
 * @param to where the answer turns; of a switch, the option
 * @param part how far that is, as a part of the assumption's range; 1 of a switch
 */
public record Flip(String path, String from, String to, double part) {}
