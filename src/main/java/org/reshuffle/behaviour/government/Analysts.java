package org.reshuffle.behaviour.government;

import org.jspecify.annotations.Nullable;

/**
 * Works out for the governments of one run what follows from figures of the whole world. Those who are told the same come
 * to the same conclusion, and so it is worked out only once for them, as in {@link Council}. Kept for one run.
 */
public final class Analysts {
    private final boolean[] helped;
    private final double mostSubsidy;
    private double @Nullable [] outputTold;
    private double @Nullable [] subsidiesTold;
    private double @Nullable [] incomeTold;
    private @Nullable WorldOutlook world;
    private @Nullable RoleModel model;

    /**
     * @param helped whether a family may be helped
     * @param mostSubsidy what a subsidy may reach [fraction of sales]
     */
    public Analysts(boolean[] helped, double mostSubsidy) {
        this.helped = helped;
        this.mostSubsidy = mostSubsidy;
    }

    /** Whether a family may be helped. */
    boolean[] helped() {
        return helped;
    }

    WorldOutlook world(Briefing briefing) {
        if (world == null || outputTold != briefing.output() || subsidiesTold != briefing.subsidy()) {
            outputTold = briefing.output();
            subsidiesTold = briefing.subsidy();
            world = WorldOutlook.of(briefing, helped);
        }
        return world;
    }

    RoleModel model(Briefing briefing) {
        if (model == null || incomeTold != briefing.realIncome()) {
            incomeTold = briefing.realIncome();
            model = RoleModel.of(briefing, helped, mostSubsidy);
        }
        return model;
    }
}
