package org.reshuffle.behaviour.government;

/**
 * What a government adds to what the scenario's events already do in its name.
 *
 * @param subsidy subsidy per unit of sales, by family [fraction]; empty for none
 * @param incentive log weight added to the nation as a place for clusters, by family; empty for none
 */
public record Policy(double[] subsidy, double[] incentive) {
    /** Nothing beyond the dated events. */
    public static final Policy NONE = new Policy(new double[0], new double[0]);
}
