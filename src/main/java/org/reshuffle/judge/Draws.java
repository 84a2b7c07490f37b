package org.reshuffle.judge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reshuffle.experiment.Scenario.Uncertainty;
import org.reshuffle.experiment.design.LatinHypercube;

/**
 * Points in the space of uncertainties: Latin hypercubes of {@code size} points, one after the other. What a path is
 * drawn as does not depend on what else is drawn, so that claims about the same scenario have runs in common. Two seeds
 * have no hypercube in common, so that a second sample says something that the first does not.
 *
 * @param size points of a hypercube
 * @param seed of them all, within 32 bits
 */
public record Draws(int size, long seed) {
    /** More than the number of any hypercube: those of a seed and of the next never meet. */
    private static final long APART = 1L << Integer.SIZE;

    /** Points of one hypercube, in the units of the uncertainties, a row each. */
    public double[][] points(List<Uncertainty> uncertainties, int hypercube) {
        LatinHypercube sampler = new LatinHypercube(size, seedOf(hypercube));
        double[][] points = new double[size][uncertainties.size()];
        Map<Integer, String> keys = new HashMap<>();
        for (int k = 0; k < uncertainties.size(); k++) {
            Uncertainty uncertainty = uncertainties.get(k);
            double[] column = sampler.column(key(uncertainty.path(), keys));
            for (int row = 0; row < size; row++) {
                points[row][k] = uncertainty.low() + column[row] * (uncertainty.high() - uncertainty.low());
            }
        }
        return points;
    }

    /** Seed of one hypercube; those of seed 1, which committed verdicts rest on, are numbered from 1. */
    private long seedOf(int hypercube) {
        return 1 + (seed - 1) * APART + hypercube;
    }

    /** A key of a path, the next free one where two paths happen to have the same. */
    private static int key(String path, Map<Integer, String> taken) {
        int key = path.hashCode();
        while (taken.putIfAbsent(key, path) != null) {
            key++;
        }
        return key;
    }
}
