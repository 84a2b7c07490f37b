package org.reshuffle.experiment;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reshuffle.experiment.Scenario.Mode;
import org.reshuffle.experiment.Scenario.Outcome;
import org.reshuffle.world.Quarter;
import org.reshuffle.world.Text;

/** Levers of how a scenario is run: its length, mode, seeds and cluster size. */
public final class RunLevers {
    /** Most quarters that a run may have. */
    public static final int MOST_QUARTERS = 800;
    /** Most seeds that a run may have. */
    public static final int MOST_SEEDS = 1_000_000;
    /** Finest cluster size, in clusters per percent of a family. */
    public static final int MOST_MULTIPLIER = 1000;
    /** Largest first seed: whole numbers up to here are exact everywhere. */
    public static final long MOST_SEED = 1L << 53;

    public static final ImmutableList<String> MODES =
            ImmutableList.of(Mode.BOTH.key(), Mode.MEAN_FIELD.key(), Mode.STOCHASTIC.key());

    private static final Text SOURCE = new Text("a choice, not a figure", "选择而非数据");

    private RunLevers() {}

    static List<LeverHandle> of(Scenario s) {
        LeverInfo quarters = LeverInfo.whole(
                "horizon.quarters",
                "quarters",
                s.quarters(),
                s.quarters(),
                1,
                MOST_QUARTERS,
                new Text("How long the run is; outcomes beyond its end are taken at its end", "运行时长；超出期末的结果取期末值"),
                SOURCE);
        LeverInfo mode = LeverInfo.choice(
                "mode",
                MODES,
                "both",
                s.mode().key(),
                new LeverInfo.Said(new Text("Mean-field, stochastic, or both", "平均场、随机或两者"), SOURCE));
        LeverInfo seed = LeverInfo.whole(
                "seed",
                "",
                1,
                s.seed(),
                0,
                MOST_SEED,
                new Text("First seed of the stochastic mode", "随机模式的首个种子"),
                SOURCE);
        LeverInfo seeds = LeverInfo.whole(
                "seeds",
                "runs",
                20,
                s.seeds(),
                1,
                MOST_SEEDS,
                new Text("Seeds of the stochastic mode", "随机模式的种子数"),
                SOURCE);
        LeverInfo multiplier = LeverInfo.whole(
                "multiplier",
                "clusters per percent",
                1,
                s.multiplier(),
                1,
                MOST_MULTIPLIER,
                new Text("Clusters per per cent of a family's world capacity", "每 1% 世界产能对应的集群数"),
                SOURCE);
        return ImmutableList.of(
                new LeverHandle(quarters, value -> withQuarters(s, value.whole())),
                new LeverHandle(mode, value -> s.withPlan(s.plan().withMode(mode(value.text())))),
                new LeverHandle(seed, value -> s.withPlan(s.plan().withSeeds((long) value.number(), s.seeds()))),
                new LeverHandle(seeds, value -> s.withPlan(s.plan().withSeeds(s.seed(), value.whole()))),
                new LeverHandle(multiplier, value -> s.withPlan(s.plan().withMultiplier(value.whole()))));
    }

    /** The mode of that key. */
    public static Mode mode(String key) {
        return Mode.values()[MODES.indexOf(key)];
    }

    /** A longer or shorter run; outcomes beyond its end are taken in its last quarter. */
    private static Scenario withQuarters(Scenario s, int quarters) {
        Quarter last = s.start().plus(quarters - 1);
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        for (Outcome outcome : s.outcomes()) {
            Quarter at = outcome.asked().compareTo(last) > 0 ? last : outcome.asked();
            // Of dates that fall together the last stands for all.
            outcomes.put(outcome.id() + " " + at, new Outcome(outcome.id(), at, outcome.asked()));
        }
        return s.withPlan(s.plan().withQuarters(quarters)).withOutcomes(ImmutableList.copyOf(outcomes.values()));
    }
}
