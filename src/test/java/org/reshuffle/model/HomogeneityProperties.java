package org.reshuffle.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import org.reshuffle.observe.Measure;
import org.reshuffle.observe.Observations;
import org.reshuffle.shock.Event;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Settings;

/** Money is a veil: counted in other units, every price and amount of money changes in proportion and nothing else. */
class HomogeneityProperties {
    private static final int QUARTERS = 40;
    private static final Set<Measure> MONEY = EnumSet.of(
            Measure.SALES,
            Measure.EXPORTS,
            Measure.IMPORTS,
            Measure.TARIFF_REVENUE,
            Measure.SUBSIDIES,
            Measure.PRICE,
            Measure.WAGE,
            Measure.CONSUMER_PRICE,
            Measure.ENERGY_PRICE);
    private static final Event[] EVENTS = {
        Runs.event("tariff", Runs.from(2, 0.3), "exporters=AAA", "importers=AAB"),
        Runs.event("energy-supply", Runs.from(3, 0.7), "nations=AAC", "sources=pipeline"),
        Runs.event("labour", Runs.from(5, 0.2), "nations=AAB", "measure=wage"),
        Runs.event("subsidy", Runs.from(6, 0.1), "nations=AAC", "families=NEV")
    };

    @Property(tries = 20, seed = "2018")
    void unitsOfMoneyChangeNoQuantity(
            @ForAll @DoubleRange(min = -3, max = 3) double logUnits, @ForAll @LongRange(min = 0, max = 99) long seed) {
        double units = Math.exp(logUnits);
        Calibration base = new Calibration(SyntheticWorld.varied(4, 6, seed), Settings.standard());
        OpenModel plain = OpenModel.meanField(Runs.setup(base, QUARTERS, EVENTS));
        OpenModel scaled = OpenModel.meanField(Runs.setup(base, QUARTERS, EVENTS));
        scaled.scaleMoney(units);
        compare(scaled.run(QUARTERS).observations, plain.run(QUARTERS).observations, units);
    }

    private static void compare(Observations scaled, Observations plain, double units) {
        for (Measure measure : Measure.values()) {
            if (!measure.derived()) {
                double factor = MONEY.contains(measure) ? units : 1;
                double[] found = scaled.series(measure);
                double[] expected = plain.series(measure);
                for (int k = 0; k < found.length; k++) {
                    double gap = Gap.of(found[k] / factor, expected[k]);
                    if (!(gap < 1e-8)) {
                        assertThat(found[k] / factor)
                                .as("%s, entry %d", measure.key(), k)
                                .isEqualTo(expected[k]);
                    }
                }
            }
        }
    }
}
