package org.reshuffle.judge.claim;

import com.google.common.collect.ImmutableMap;
import org.reshuffle.observe.Measure;
import org.reshuffle.observe.Observations;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Family;
import org.reshuffle.world.Quarter;

/**
 * Jobs per unit of final demand, with those in everything that goes into it and its energy, at the world's mean labour
 * productivity of a quarter [thousand persons per billion USD a year].
 *
 * <pre>x_k = f_k + sum_s x_s a_sk,   jobs = sum_k x_k employment_k / output_k</pre>
 *
 * x output needed, f final demand, a what a unit of s takes of k. Source: Leontief (1936); Miller, Blair (2009),
 * Input-Output Analysis, chapter 6.
 *
 * @param demand parts of a unit of final demand, by family; scaled to add up to one
 */
public record Jobs(ImmutableMap<String, Double> demand, ClaimRun run, Quarter at) implements Quantity {
    /** Rounds of suppliers' suppliers: each round is smaller than the one before by what stays as income. */
    private static final int ROUNDS = 200;

    @Override
    public double value(Case from) {
        Observations observed = from.observed(run);
        BaseWorld world = observed.world();
        int families = world.families().size();
        double[] basket = new double[families];
        double whole = demand.values().stream().mapToDouble(Double::doubleValue).sum();
        demand.forEach((code, part) -> basket[world.family(code)] = part / whole);
        double[] needed = needed(world, basket);
        int quarter = at.since(observed.start());
        double jobs = 0;
        for (int k = 0; k < families; k++) {
            double output = observed.value(Measure.OUTPUT, Observations.WORLD, k, quarter);
            double workers = observed.value(Measure.EMPLOYMENT, Observations.WORLD, k, quarter);
            jobs += needed[k] == 0 ? 0 : needed[k] * workers / output;
        }
        // Million persons per billion USD; a family that makes nothing leaves no answer, 0 / 0.
        return 1000 * jobs;
    }

    private static double[] needed(BaseWorld world, double[] demand) {
        double[] needed = demand.clone();
        double[] round = demand;
        for (int k = 0; k < ROUNDS; k++) {
            round = suppliers(world, round);
            for (int s = 0; s < needed.length; s++) {
                needed[s] += round[s];
            }
        }
        return needed;
    }

    private static double[] suppliers(BaseWorld world, double[] output) {
        double[] supplied = new double[output.length];
        for (int s = 0; s < output.length; s++) {
            Family family = world.families().get(s);
            for (int k = 0; k < output.length; k++) {
                supplied[k] += output[s] * world.inputs().get(s, k);
            }
            double energy = output[s] * family.energyShare();
            supplied[world.fuelFamily()] += energy * world.fuelShare();
            supplied[world.powerFamily()] += energy * (1 - world.fuelShare());
        }
        return supplied;
    }

    @Override
    public Quarter last() {
        return at;
    }
}
