package org.reshuffle.world;

/**
 * One source of a nation's industrial energy.
 *
 * @param source where it comes from
 * @param share share of the nation's industrial energy cost in the base year [0, 1]
 */
public record EnergyShare(EnergySource source, double share) {}
