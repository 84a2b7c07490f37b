package org.reshuffle.model;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.reshuffle.behaviour.government.Policy;
import org.reshuffle.shock.Drivers;

/** Sanctions that governments have put on by their own decision: few nations sanction few others. */
final class OwnSanctions {
    private int[] senders = {};
    private int[] targets = {};
    private double[] sizes = {};
    private int count;

    /** Takes over what governments have decided. */
    void decide(ImmutableList<Policy> policies) {
        count = 0;
        for (int i = 0; i < policies.size(); i++) {
            double[] byTarget = policies.get(i).sanction();
            for (int target = 0; target < byTarget.length; target++) {
                if (byTarget[target] > 0) {
                    add(i, target, byTarget[target]);
                }
            }
        }
    }

    private void add(int sender, int target, double size) {
        if (count == sizes.length) {
            sizes = Arrays.copyOf(sizes, 2 * count + 1);
            senders = Arrays.copyOf(senders, sizes.length);
            targets = Arrays.copyOf(targets, sizes.length);
        }
        senders[count] = sender;
        targets[count] = target;
        sizes[count++] = size;
    }

    /** All trade between the two, both ways, costs more. */
    void apply(Drivers drivers) {
        for (int k = 0; k < count; k++) {
            for (int s = 0; s < drivers.families && !drivers.pairsHeld(); s++) {
                drivers.raiseIcebergCost(drivers.pair(s, senders[k], targets[k]), 1 + sizes[k]);
                drivers.raiseIcebergCost(drivers.pair(s, targets[k], senders[k]), 1 + sizes[k]);
            }
            drivers.sanction[senders[k] * drivers.nations + targets[k]] += sizes[k];
        }
    }
}
