package org.reshuffle.model;

import java.util.Arrays;
import org.reshuffle.behaviour.government.Policy;
import org.reshuffle.observe.RunRecord;
import org.reshuffle.random.KeyedStream;
import org.reshuffle.random.KeyedStream.Purpose;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Economy;
import org.reshuffle.world.Parameter;
import org.reshuffle.world.Switch;

/**
 * A leadership that came to office within the year may drop what its predecessor would have gone on with: nothing of the
 * government's own is then in force until it decides anew a year later.
 *
 * <pre>
 * new  = 1 - prod_quarters (1 - change)
 * left = 1 - reversal new
 * </pre>
 *
 * change whether, or with what chance, the leadership changes in a quarter; left the part of the policy that is expected
 * to stay where capacity flows; 1 or 0 with that chance where clusters are drawn. Draws: one for each nation and year.
 */
final class Turnover {
    private final Economy economy;
    private final long seed;
    private final double reversal;
    /** Chance that the leadership is still that of the last decision, by nation. */
    private final double[] stays;

    Turnover(Calibration base, Economy economy, long seed) {
        this.economy = economy;
        this.seed = seed;
        reversal =
                base.settings.isDefault(Switch.POLICY_REVERSAL) ? base.settings.get(Parameter.GOVERNMENT_REVERSAL) : 0;
        stays = new double[base.nations];
        Arrays.fill(stays, 1);
    }

    /** Takes note of this quarter's changes. */
    void watch() {
        for (int i = 0; i < stays.length; i++) {
            stays[i] *= 1 - economy.leaderChange[i];
        }
    }

    /** What is left of a nation's policy; the year's changes are forgotten. */
    Policy left(int nation, Policy policy) {
        double dropped = reversal * (1 - stays[nation]);
        stays[nation] = 1;
        if (dropped == 0 || policy == Policy.NONE) {
            return policy;
        }
        if (seed == RunRecord.MEAN_FIELD) {
            return policy.left(1 - dropped);
        }
        boolean drops = KeyedStream.of(seed, Purpose.REVERSAL, economy.quarter).uniform(nation) < dropped;
        return drops ? policy.left(0) : policy;
    }
}
