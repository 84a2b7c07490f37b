package org.reshuffle.model;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Objects;
import org.reshuffle.observe.Observations;
import org.reshuffle.shock.Event;
import org.reshuffle.shock.FieldValues;
import org.reshuffle.shock.Profile;
import org.reshuffle.shock.ShockKinds;
import org.reshuffle.shock.Step;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Parameter;
import org.reshuffle.world.Quarter;
import org.reshuffle.world.Settings;
import org.reshuffle.world.Text;

/** Short ways to say what a test runs. */
public final class Runs {
    /** Parameters and switches at their defaults, in a world that does not grow. */
    public static final Settings STILL = Settings.standard().with(Parameter.GROWTH, 0);

    /**
     * What the literature or the design had before any fit, for tests of mechanisms whose figures were worked out at these
     * values and have nothing to do with the defaults. In a world that does not grow.
     */
    public static final Settings UNFITTED = STILL.with(Parameter.SCALE_ELASTICITY, 0.5)
            .with(Parameter.TRADE_ELASTICITY_SCALE, 1)
            .with(Parameter.TRADE_ADJUSTMENT, 0.113)
            .with(Parameter.CAPACITY_PRESSURE, 0.2)
            .with(Parameter.PROFIT_SENSITIVITY, 1.33)
            .with(Parameter.HOP_RATE, 0.02)
            .with(Parameter.INCOME_SMOOTHING, 0.1)
            .with(Parameter.WAGE_RESPONSE, 0.15);

    private static final Quarter START = new Quarter(2018, 1);
    private static final Text NONE = new Text("test", "测试");

    private Runs() {}

    /**
     * An event.
     *
     * @param fields its fields as {@code key=word,word}
     */
    public static Event event(String kind, Profile profile, String... fields) {
        ImmutableMap.Builder<String, ImmutableList<String>> words = ImmutableMap.builder();
        for (String field : fields) {
            List<String> parts = Splitter.on('=').splitToList(field);
            words.put(parts.get(0), ImmutableList.copyOf(Splitter.on(',').split(parts.get(1))));
        }
        return new Event(
                kind,
                Objects.requireNonNull(ShockKinds.of(kind)),
                NONE,
                profile,
                new FieldValues(words.buildOrThrow()),
                NONE);
    }

    /** A level from a quarter on, for ever. */
    public static Step from(int quarter, double level) {
        return new Step(level, quarter, Integer.MAX_VALUE);
    }

    /** Value added before a quarter is run, as the nation's government knows it. */
    static double valueAdded(OpenModel model, int nation, int quarter) {
        return quarter == 0
                ? new NationalAccounts(model.base, model.economy).baseValueAdded(nation)
                : model.economy.valueAdded[nation] - model.economy.subsidies[nation];
    }

    public static RunSetup setup(Calibration calibration, int quarters, Event... events) {
        return setup(calibration, quarters, 1, events);
    }

    public static RunSetup setup(Calibration calibration, int quarters, int multiplier, Event... events) {
        return new RunSetup(calibration, START, quarters, ImmutableList.copyOf(events), multiplier);
    }

    public static Observations meanField(BaseWorld world, Settings settings, int quarters, Event... events) {
        return meanField(new Calibration(world, settings), quarters, events);
    }

    public static Observations meanField(Calibration calibration, int quarters, Event... events) {
        return Simulation.meanField(setup(calibration, quarters, events), "test", false)
                .observations();
    }

    public static Observations stochastic(Calibration calibration, int quarters, long seed, Event... events) {
        return Simulation.stochastic(setup(calibration, quarters, events), "test", seed, true)
                .observations();
    }
}
