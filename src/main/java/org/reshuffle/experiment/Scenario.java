package org.reshuffle.experiment;

import com.google.common.collect.ImmutableList;
import org.reshuffle.behaviour.government.StanceKind;
import org.reshuffle.shock.Event;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Quarter;
import org.reshuffle.world.Settings;
import org.reshuffle.world.Text;

/**
 * Everything a run is asked to do, resolved: nothing in it refers to a file.
 *
 * @param about what a reader is told
 * @param world the base year
 * @param plan what is run, and how long
 * @param settings parameters and switches
 * @param events dated events, all of them
 * @param arms what is run beside the baseline, at least one
 * @param levers what a reader may move
 * @param uncertainties what a sweep may sample
 * @param outcomes what is reported
 * @param governments how each nation's government decides; empty where all do only what the events do in their name
 */
public record Scenario(
        About about,
        BaseWorld world,
        Plan plan,
        Settings settings,
        ImmutableList<Event> events,
        ImmutableList<Arm> arms,
        ImmutableList<Lever> levers,
        ImmutableList<Uncertainty> uncertainties,
        ImmutableList<Outcome> outcomes,
        ImmutableList<StanceKind> governments) {

    /**
     * What a reader is told of a scenario.
     *
     * @param name short name, also of the result folder
     * @param title its title
     * @param description what it asks
     * @param claims ids of the claims it serves
     * @param sources where its figures come from
     */
    public record About(
            String name, Text title, Text description, ImmutableList<String> claims, ImmutableList<Source> sources) {}

    /**
     * What is run, and how long.
     *
     * @param start first quarter
     * @param quarters how many quarters
     * @param mode which of the two modes
     * @param seed first seed
     * @param seeds how many seeds of the stochastic mode
     * @param multiplier clusters per percent of a family's world capacity, 1 by default
     */
    public record Plan(Quarter start, int quarters, Mode mode, long seed, int seeds, int multiplier) {
        public Plan withQuarters(int others) {
            return new Plan(start, others, mode, seed, seeds, multiplier);
        }

        public Plan withMode(Mode other) {
            return new Plan(start, quarters, other, seed, seeds, multiplier);
        }

        /** The same with so many seeds, from a first one on. */
        public Plan withSeeds(long first, int count) {
            return new Plan(start, quarters, mode, first, count, multiplier);
        }

        public Plan withMultiplier(int other) {
            return new Plan(start, quarters, mode, seed, seeds, other);
        }
    }

    public String name() {
        return about.name;
    }

    public Text title() {
        return about.title;
    }

    public Text description() {
        return about.description;
    }

    public ImmutableList<String> claims() {
        return about.claims;
    }

    public ImmutableList<Source> sources() {
        return about.sources;
    }

    public Quarter start() {
        return plan.start;
    }

    public int quarters() {
        return plan.quarters;
    }

    public Mode mode() {
        return plan.mode;
    }

    public long seed() {
        return plan.seed;
    }

    public int seeds() {
        return plan.seeds;
    }

    public int multiplier() {
        return plan.multiplier;
    }

    /** How a nation's government decides. */
    public StanceKind stance(int nation) {
        return governments.isEmpty() ? StanceKind.SCRIPTED : governments.get(nation);
    }

    /** This scenario with governments that decide otherwise: one stance a nation, or none. */
    public Scenario withGovernments(ImmutableList<StanceKind> others) {
        return new Scenario(about, world, plan, settings, events, arms, levers, uncertainties, outcomes, others);
    }

    /** This scenario in another world, with the same nations and families. */
    public Scenario withWorld(BaseWorld other) {
        return new Scenario(about, other, plan, settings, events, arms, levers, uncertainties, outcomes, governments);
    }

    /** This scenario with other parameters and switches. */
    public Scenario withSettings(Settings other) {
        return new Scenario(about, world, plan, other, events, arms, levers, uncertainties, outcomes, governments);
    }

    /** This scenario with other events, of the same ids. */
    public Scenario withEvents(ImmutableList<Event> others) {
        return new Scenario(about, world, plan, settings, others, arms, levers, uncertainties, outcomes, governments);
    }

    /** This scenario with other levers and uncertainties on offer. */
    public Scenario withChoices(ImmutableList<Lever> others, ImmutableList<Uncertainty> ranges) {
        return new Scenario(about, world, plan, settings, events, arms, others, ranges, outcomes, governments);
    }

    /** This scenario run for longer or shorter, in another mode, with other seeds or clusters. */
    public Scenario withPlan(Plan other) {
        return new Scenario(about, world, other, settings, events, arms, levers, uncertainties, outcomes, governments);
    }

    /** This scenario with other figures reported. */
    public Scenario withOutcomes(ImmutableList<Outcome> others) {
        return new Scenario(about, world, plan, settings, events, arms, levers, uncertainties, others, governments);
    }

    /** What is run; the key is what files and the command line write. */
    public enum Mode {
        /** One mean-field run of each arm, and the seeds of the stochastic mode for the intervals. */
        BOTH("both"),
        MEAN_FIELD("mean-field"),
        STOCHASTIC("stochastic");

        private final String key;

        Mode(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    /**
     * One world that is run, beside the baseline.
     *
     * @param name its name, {@code scenario} for the only one
     * @param title what a reader is told
     * @param events ids of the events that happen in it
     */
    public record Arm(String name, Text title, ImmutableList<String> events) {}

    /**
     * A number that a reader may move.
     *
     * @param path what it moves, such as {@code shocks.gas-cut.profile.size} or {@code parameters.scale.elasticity}
     * @param title what a reader is told
     * @param unit its unit
     * @param low lowest value offered
     * @param high highest value offered
     */
    public record Lever(String path, Text title, String unit, double low, double high) {}

    /**
     * A number that nobody knows well.
     *
     * @param path what it is
     * @param low lower end of its uniform range
     * @param high upper end
     */
    public record Uncertainty(String path, double low, double high) {}

    /**
     * A figure that is reported.
     *
     * @param id {@code NATION.FAMILY.measure}
     * @param at quarter in which it is taken, such as 2024Q3
     * @param asked quarter for which it was asked; later than {@code at} where the run ends before it
     */
    public record Outcome(String id, Quarter at, Quarter asked) {
        public Outcome(String id, Quarter at) {
            this(id, at, at);
        }

        /** Whether the run ends before the quarter that was asked for. */
        public boolean early() {
            return !at.equals(asked);
        }
    }

    /**
     * Where figures come from.
     *
     * @param id short name
     * @param text provider, year, what was taken
     */
    public record Source(String id, Text text) {}
}
