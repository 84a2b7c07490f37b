package org.reshuffle.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;
import org.reshuffle.observe.Measure;
import org.reshuffle.observe.Observations;
import org.reshuffle.shock.Event;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Economy;
import org.reshuffle.world.Nation;
import org.reshuffle.world.Polity;
import org.reshuffle.world.Settings;
import org.reshuffle.world.Switch;

/** Leaders, affinity, voice and power in the whole model. */
class SocietyStepTest {
    private static final int QUARTERS = 40;
    private static final Calibration BASE = new Calibration(SyntheticWorld.varied(4, 6, 3), Runs.STILL);

    private static Settings off() {
        Settings settings = Settings.standard();
        for (Switch choice : ImmutableList.of(Switch.FISCAL, Switch.LEADERS, Switch.AFFINITY, Switch.DEFAULT)) {
            settings = settings.with(choice, "off");
        }
        return settings;
    }

    /** The same world with governments deep in debt and leaders who hardly last. */
    private static BaseWorld troubled(BaseWorld world) {
        ImmutableList.Builder<Nation> nations = ImmutableList.builder();
        for (Nation nation : world.nations()) {
            nations.add(new Nation(
                    nation.code(),
                    nation.name(),
                    nation.population(),
                    nation.workingAgeShare(),
                    nation.labourForce(),
                    nation.unemploymentRate(),
                    nation.labourCost(),
                    nation.powerPrice(),
                    nation.energyMix(),
                    nation.tileColumn(),
                    nation.tileRow(),
                    new Polity(2, 0.6, 0, 0.3, 0.004)));
        }
        return SyntheticWorld.with(world, nations.build(), world.groups());
    }

    @Test
    void switchedOffNothingOfItReachesTheEconomy() {
        BaseWorld world = SyntheticWorld.varied(4, 6, 3);
        Event[] events = {
            Runs.event("tariff", Runs.from(2, 0.6), "exporters=AAB", "importers=ALL"),
            Runs.event("energy-price", Runs.from(3, 3), "nations=AAC", "sources=domestic")
        };
        Observations sound = Runs.meanField(world, off(), QUARTERS, events);
        Observations broken = Runs.meanField(troubled(world), off(), QUARTERS, events);
        Observations moved = Runs.meanField(troubled(world), Settings.standard(), QUARTERS, events);
        for (Measure measure : new Measure[] {Measure.OUTPUT, Measure.CAPACITY, Measure.REAL_INCOME, Measure.UNREST}) {
            assertThat(broken.series(measure)).isEqualTo(sound.series(measure));
            assertThat(moved.series(measure)).isNotEqualTo(sound.series(measure));
        }
    }

    @Test
    void unrestShortensTenure() {
        Event shock = Runs.event("energy-price", Runs.from(2, 5), "nations=AAC", "sources=domestic");
        Observations calm = Runs.meanField(BASE, QUARTERS);
        Observations stirred = Runs.meanField(BASE, QUARTERS, shock);
        assertThat(calm.value(Measure.TENURE, 2, 0, QUARTERS - 1)).isCloseTo(0.94 / 0.06, within(1e-9));
        assertThat(stirred.value(Measure.UNREST, 2, 0, 8)).isPositive();
        assertThat(stirred.value(Measure.TENURE, 2, 0, 12)).isLessThan(calm.value(Measure.TENURE, 2, 0, 12));
        assertThat(stirred.value(Measure.LEADERSHIP, 2, 0, 8)).isLessThan(calm.value(Measure.LEADERSHIP, 2, 0, 8));
    }

    /** By chance, over seeds, leaders change as often as the mean-field mode expects. */
    @Test
    void leadersChangeAsOftenAsExpected() {
        int changes = 0;
        int runs = 50;
        for (long seed = 0; seed < runs; seed++) {
            double[] tenure = Runs.stochastic(BASE, QUARTERS, seed).series(Measure.TENURE);
            for (double quarters : tenure) {
                changes += quarters == 0 ? 1 : 0;
            }
        }
        double chances = runs * QUARTERS * 4.0;
        assertThat(changes / chances).isCloseTo(0.06, within(3 * Math.sqrt(0.06 * 0.94 / chances)));
    }

    @Test
    void whoHoldsOnStaysAndWhoFallsStartsAnew() {
        Observations held =
                Runs.stochastic(BASE, QUARTERS, 5, Runs.event("leadership", Runs.from(0, 1), "nations=AAB"));
        assertThat(held.value(Measure.TENURE, 1, 0, QUARTERS - 1)).isCloseTo(0.94 / 0.06 + QUARTERS, within(1e-9));
        assertThat(held.value(Measure.LEADERSHIP, 1, 0, 3)).isEqualTo(100);
        Observations fallen = Runs.meanField(
                BASE, QUARTERS, Runs.event("leadership", Runs.from(6, 1), "nations=AAB", "measure=change"));
        assertThat(fallen.value(Measure.TENURE, 1, 0, 6)).isZero();
    }

    @Test
    void sanctionsCutTradeAndAffinityBothWays() {
        OpenModel plain = OpenModel.meanField(Runs.setup(BASE, QUARTERS)).run(QUARTERS);
        OpenModel hit = OpenModel.meanField(Runs.setup(
                        BASE, QUARTERS, Runs.event("sanction", Runs.from(2, 0.3), "senders=AAA", "targets=AAC")))
                .run(QUARTERS);
        assertThat(hit.tradeShare(1, 0, 2)).isLessThan(plain.tradeShare(1, 0, 2));
        assertThat(hit.tradeShare(1, 2, 0)).isLessThan(plain.tradeShare(1, 2, 0));
        for (int[] pair : new int[][] {{0, 2}, {2, 0}}) {
            Economy economy = hit.economy;
            assertThat(economy.exposure[pair[0]][pair[1]]).isLessThan(plain.economy.exposure[pair[0]][pair[1]]);
            assertThat(economy.affinity[pair[0]][pair[1]]).isLessThan(economy.exposure[pair[0]][pair[1]]);
        }
    }

    @Test
    void affinityFollowsExposureUnlessSwitchedOff() {
        Event tariff = Runs.event("tariff", Runs.from(2, 1), "exporters=AAA", "importers=ALL");
        Economy moving = OpenModel.meanField(Runs.setup(BASE, QUARTERS, tariff)).run(QUARTERS).economy;
        Economy start = OpenModel.meanField(Runs.setup(BASE, QUARTERS)).run(1).economy;
        assertThat(moving.exposure[1][0]).isLessThan(start.exposure[1][0]);
        assertThat(moving.affinity[1][0]).isLessThan(start.affinity[1][0]);
        Calibration still = new Calibration(BASE.world, Runs.STILL.with(Switch.AFFINITY, "off"));
        Economy fixed = OpenModel.meanField(Runs.setup(still, QUARTERS, tariff)).run(QUARTERS).economy;
        assertThat(fixed.affinity).isEqualTo(start.affinity);
    }

    @Test
    void voicesOfABlocAddToAHundredAndAlikeNationsHaveTheSame() {
        BaseWorld world = SyntheticWorld.symmetric(5, 4);
        BaseWorld bloc = SyntheticWorld.with(
                world, world.nations(), ImmutableMap.of("BLOC", ImmutableList.of("AAB", "AAC", "AAE")));
        Observations run = Runs.meanField(bloc, Runs.STILL, 8);
        for (int member : new int[] {1, 2, 4}) {
            assertThat(run.value(Measure.VOICE, member, 0, 7)).isCloseTo(100.0 / 3, within(1e-9));
        }
        assertThat(run.value(Measure.VOICE, 0, 0, 7)).isZero();
        assertThat(run.value(Measure.POWER, 3, 0, 7)).isCloseTo(20, within(1e-9));
    }

    @Test
    void whoGainsClustersGainsPower() {
        OpenModel open = OpenModel.meanField(Runs.setup(BASE, QUARTERS)).run(4);
        double before = open.economy.power[1];
        open.divert(2, 1, 1.5);
        open.run(4);
        assertThat(open.economy.power[1]).isGreaterThan(before);
    }
}
