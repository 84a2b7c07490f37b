package org.reshuffle.result;

import org.reshuffle.observe.Measure;
import org.reshuffle.observe.Observations;
import org.reshuffle.world.BaseWorld;

/**
 * What an outcome's id {@code NATION.FAMILY.measure} names: {@code WLD} is the world, {@code ALL} the manufacturing
 * families.
 *
 * @param nation index of the nation, or {@link Observations#WORLD}
 * @param family index of the family, or {@link Observations#ALL}
 * @param measure what is measured
 */
public record Figure(int nation, int family, Measure measure) {
    /** Code of the world where a nation's could stand. */
    public static final String WORLD = "WLD";

    /** Code of all manufacturing families. */
    public static final String ALL = "ALL";

    /** @throws IllegalArgumentException if the id names nothing in this world */
    public static Figure of(String id, BaseWorld world) {
        String[] parts = id.split("\\.", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("expected NATION.FAMILY.measure, got '" + id + "'");
        }
        Measure measure = Measure.of(parts[2]);
        if (measure == null) {
            throw new IllegalArgumentException("there is no measure '" + parts[2] + "' in '" + id + "'");
        }
        return new Figure(
                index(parts[0], WORLD, world.nation(parts[0]), id),
                index(parts[1], ALL, world.family(parts[1]), id),
                measure);
    }

    private static int index(String code, String all, int found, String id) {
        if (found < 0 && !code.equals(all)) {
            throw new IllegalArgumentException("there is no '" + code + "' in '" + id + "'");
        }
        // The world and all families are -1, as nothing found is.
        return found;
    }

    /** The figure in a quarter. */
    public double value(Observations from, int quarter) {
        return from.value(measure, nation, family, quarter);
    }
}
