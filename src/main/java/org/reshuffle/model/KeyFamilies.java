package org.reshuffle.model;

/**
 * Codes of the families to which a mechanism of its own is tied. Where a world has no such family the mechanism rests.
 */
final class KeyFamilies {
    /** Combustion vehicles. */
    static final String COMBUSTION = "ICE";
    /** Electric vehicles. */
    static final String ELECTRIC = "NEV";
    /** Equipment for renewable power, whose experience makes that power cheaper. */
    static final String RENEWABLES = "REN";
    /** Robots and autonomy, whose experience makes a machine hour cheaper. */
    static final String MACHINES = "UNM";
    /** Internet and software, whose rents build the digital stock. */
    static final String DIGITAL = "DIG";
    /** Machinery, which AI makes cheaper, beside robots and electric vehicles. */
    static final String MACHINERY = "MCH";
    /** Aircraft, whose trade costs a latent family takes over. */
    static final String KINDRED = "AIR";

    private KeyFamilies() {}
}
