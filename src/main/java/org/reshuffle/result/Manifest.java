package org.reshuffle.result;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.world.Provenance;
import org.reshuffle.world.Quarter;
import org.reshuffle.world.Text;

/**
 * What a result is a result of: enough to read the other files without the scenario, and to run it again.
 *
 * @param name short name
 * @param title title of the scenario
 * @param description what it asks
 * @param scenarioHash SHA-256 of {@code scenario.resolved.yaml}
 * @param start first quarter
 * @param quarters how many
 * @param mode what was run
 * @param seeds the seeds, rising; empty in the mean-field mode
 * @param multiplier clusters per per cent of a family's world capacity
 * @param world the base year
 * @param arms what was run, the baseline first
 * @param events what happened, in any arm
 * @param parameters every parameter
 * @param switches every switch
 * @param governments key of the stance of each nation whose government decides for itself, by code
 * @param levers what a reader may move
 * @param uncertainties what a sweep may sample
 * @param outcomes what was to be reported
 * @param claims ids of the claims it serves
 * @param sources where its figures come from
 * @param failures runs that stopped
 * @param codeVersion version of the program
 * @param javaVersion version of Java
 * @param durationMillis how long the runs took [ms]
 * @param fingerprint stands for every figure
 */
public record Manifest(
        String name,
        Text title,
        Text description,
        String scenarioHash,
        Quarter start,
        int quarters,
        Scenario.Mode mode,
        ImmutableList<Long> seeds,
        int multiplier,
        WorldInfo world,
        ImmutableList<ArmInfo> arms,
        ImmutableList<EventInfo> events,
        ImmutableList<ParameterInfo> parameters,
        ImmutableList<SwitchInfo> switches,
        ImmutableMap<String, String> governments,
        ImmutableList<Scenario.Lever> levers,
        ImmutableList<Scenario.Uncertainty> uncertainties,
        ImmutableList<Scenario.Outcome> outcomes,
        ImmutableList<String> claims,
        ImmutableList<Scenario.Source> sources,
        ImmutableList<RunFailure> failures,
        String codeVersion,
        String javaVersion,
        long durationMillis,
        String fingerprint) {

    /**
     * The world that was run.
     *
     * @param hash SHA-256 of its figures, see {@link WorldHash}
     * @param mechanisms code of the family that each mechanism is tied to, by the mechanism's key
     */
    public record WorldInfo(
            String id,
            Text title,
            int year,
            String hash,
            ImmutableList<NationInfo> nations,
            ImmutableList<FamilyInfo> families,
            ImmutableMap<String, String> mechanisms,
            ImmutableMap<String, ImmutableList<String>> groups,
            ImmutableList<Provenance> provenance) {}

    /** A nation; its tile is where it stands in maps. */
    public record NationInfo(String code, Text name, int tileColumn, int tileRow) {}

    /** A family; its role is the key that world files write. */
    public record FamilyInfo(String code, Text name, String role, boolean manufacturing) {}

    /** An arm and the ids of what happens in it. */
    public record ArmInfo(String name, Text title, ImmutableList<String> events) {}

    /**
     * Something that happened.
     *
     * @param meaning what its kind does, and what a level of 1 means
     * @param values what the scenario file says of it
     * @param levels its strength in every quarter
     */
    public record EventInfo(
            String id,
            String kind,
            Text title,
            Text meaning,
            String unit,
            Text source,
            ImmutableMap<String, ImmutableList<String>> values,
            ImmutableList<Double> levels) {

        /** Index of the first quarter in which it is felt, -1 for never. */
        public int first() {
            for (int q = 0; q < levels.size(); q++) {
                if (levels.get(q) != 0) {
                    return q;
                }
            }
            return -1;
        }

        /** Index of the last quarter in which it is felt, -1 for never. */
        public int last() {
            for (int q = levels.size() - 1; q >= 0; q--) {
                if (levels.get(q) != 0) {
                    return q;
                }
            }
            return -1;
        }

        /** The level farthest from zero. */
        public double peak() {
            double peak = 0;
            for (double level : levels) {
                if (Math.abs(level) > Math.abs(peak)) {
                    peak = level;
                }
            }
            return peak;
        }
    }

    /** A parameter: its value, and what the catalogue says of it. */
    public record ParameterInfo(
            String path,
            double value,
            double standard,
            double low,
            double high,
            String unit,
            boolean assumed,
            Text meaning,
            Text source) {

        public boolean moved() {
            return value != standard;
        }
    }

    /** A switch: where it stands, and what the catalogue says of it. */
    public record SwitchInfo(String path, String value, String standard, Text meaning, String argument) {

        public boolean moved() {
            return !value.equals(standard);
        }
    }

    /** Whether there were enough seeds to tell the spread of figures. */
    public boolean hasIntervals() {
        return seeds.size() >= Bands.FEWEST_SEEDS;
    }

    /** The quarter of an index counted from the first. */
    public Quarter quarter(int index) {
        return start.plus(index);
    }
}
