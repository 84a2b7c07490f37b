package org.reshuffle.sweep;

import com.google.common.collect.ImmutableList;
import org.reshuffle.experiment.design.Points;
import org.reshuffle.experiment.design.Sampler;

/**
 * Which points a sweep runs.
 *
 * @param kind its name on the command line
 * @param factors what is moved, a column each
 * @param count how many points
 * @param source gives the points
 * @param identity tells it from other designs of the kind
 */
public record Design(String kind, ImmutableList<Factor> factors, long count, Source source, String identity) {

    /** Gives values of the factors by number. */
    @FunctionalInterface
    public interface Source {
        /** For one thread. */
        Points open();
    }

    /**
     * The points that a sampler chooses.
     *
     * @throws ArithmeticException if there are too many to count
     */
    public static Design of(String kind, ImmutableList<Factor> factors, Sampler sampler) {
        Source source = () -> {
            Points cube = sampler.open(factors.size());
            return number -> {
                double[] place = cube.at(number);
                double[] values = new double[place.length];
                for (int k = 0; k < values.length; k++) {
                    values[k] = factors.get(k).at(place[k]);
                }
                return values;
            };
        };
        StringBuilder identity = new StringBuilder(sampler.toString());
        factors.forEach(factor ->
                identity.append("; ").append(factor.path()).append('=').append(factor.range()));
        return new Design(kind, factors, sampler.count(factors.size()), source, identity.toString());
    }

    /** How many points belong together in an analysis: a block of a Saltelli design, a trajectory of Morris's. */
    public int block() {
        return switch (kind) {
            case "saltelli" -> factors.size() + 2;
            case "morris" -> factors.size() + 1;
            default -> 1;
        };
    }
}
