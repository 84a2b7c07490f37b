package org.reshuffle.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reshuffle.model.ShippedWorlds;
import org.reshuffle.model.SyntheticWorld;

/** The accounts of the base year close. */
class CalibrationTest {

    static Stream<Calibration> calibrations() {
        return Stream.concat(
                        ShippedWorlds.all(), Stream.of(SyntheticWorld.gravity(5, 8), SyntheticWorld.varied(6, 4, 2)))
                .map(world -> new Calibration(world, Settings.standard()));
    }

    @ParameterizedTest
    @MethodSource("calibrations")
    void tradeSharesAndBudgetSharesAddToOne(Calibration base) {
        int n = base.nations;
        for (int i = 0; i < n; i++) {
            double budget = 0;
            for (int s = 0; s < base.families; s++) {
                budget += base.budgetShare[s * n + i];
                double trade = 0;
                for (int j = 0; j < n; j++) {
                    trade += base.tradeShare[(s * n + j) * n + i];
                }
                if (trade != 0) {
                    assertThat(trade).isCloseTo(1, within(1e-12));
                }
            }
            assertThat(budget).isCloseTo(1, within(1e-12));
        }
    }

    @ParameterizedTest
    @MethodSource("calibrations")
    void worldSpendingIsWorldIncomeAndDeficitsAddToNothing(Calibration base) {
        double spending = 0;
        double deficits = 0;
        double revenue = 0;
        for (int i = 0; i < base.nations; i++) {
            spending += base.spending[i];
            deficits += base.deficitShare[i];
        }
        for (int s = 0; s < base.families; s++) {
            for (int j = 0; j < base.nations; j++) {
                for (int i = 0; i < base.nations; i++) {
                    revenue += base.world.flows().get(s, j, i)
                            / 1000
                            * base.world.tariffs().get(s, j, i);
                }
            }
        }
        assertThat(spending).isCloseTo(base.worldValueAdded + revenue, within(1e-9 * spending));
        assertThat(deficits).isCloseTo(0, within(1e-12));
    }

    @ParameterizedTest
    @MethodSource("calibrations")
    void everyoneEmployedIsCountedOnce(Calibration base) {
        for (int i = 0; i < base.nations; i++) {
            double workers = 0;
            for (int s = 0; s < base.families; s++) {
                workers += base.workers[s * base.nations + i];
            }
            Nation nation = base.world.nations().get(i);
            double employed = nation.labourForce() * (1 - nation.unemploymentRate());
            assertThat(workers).as(nation.code()).isCloseTo(employed, within(1e-9 * employed));
        }
    }

    @ParameterizedTest
    @MethodSource("calibrations")
    void profitIsWhatTheTradeElasticityLeavesAndNeverMoreThanCapitalGets(Calibration base) {
        for (int s = 0; s < base.families; s++) {
            assertThat(base.margin[s]).isBetween(0.0, 1 / (base.theta[s] + 1));
            for (int i = 0; i < base.nations && base.active[s]; i++) {
                int cell = s * base.nations + i;
                assertThat(base.margin[s])
                        .isLessThanOrEqualTo(
                                1 - base.energyShare[s] - base.labourShare[s] - base.inputShare[cell] + 1e-12);
            }
        }
    }

    /** Section 0.6 of the design: LAB (F 0.6) 8 per cent a quarter, SEM (F 3) 0.7. */
    @Test
    void quarterlyShareThatHopsIsThatOfTheSunkCost() {
        Settings settings = Settings.standard().with(Parameter.HOP_RATE, 0.02);
        Calibration base = new Calibration(ShippedWorlds.of("world-2018"), settings);
        assertThat(base.hopRate[base.world.family("LAB")]).isCloseTo(0.081, within(0.001));
        assertThat(base.hopRate[base.world.family("SEM")]).isCloseTo(0.0074, within(0.0001));
    }

    @Test
    void onlyFamiliesWithClustersHaveScaleEconomies() {
        Calibration base = new Calibration(ShippedWorlds.of("world-2018"), Settings.standard());
        assertThat(base.scale[base.world.family("PRI")]).isZero();
        assertThat(base.scale[base.world.family("NTS")]).isZero();
        assertThat(base.scale[base.world.family("SPC")]).as("latent").isZero();
        assertThat(base.active[base.world.family("SPC")]).isFalse();
        assertThat(base.scale[base.world.family("ICE")]).isEqualTo(Parameter.SCALE_ELASTICITY.standard());
    }

    @Test
    void aNationThatUsesMoreThanItBuysIsRefusedByName() {
        BaseWorld world = SyntheticWorld.symmetric(2, 2);
        double[] factors = world.inputFactors().toArray();
        factors[0] = 50;
        BaseWorld greedy = new BaseWorld(
                world.id(),
                world.title(),
                world.year(),
                world.nations(),
                world.families(),
                world.groups(),
                world.flows(),
                world.tariffs(),
                world.inputs(),
                new Matrix(2, 4, factors),
                world.proximity(),
                world.fuelFamily(),
                world.powerFamily(),
                world.fuelShare(),
                world.mechanisms(),
                world.provenance());
        assertThatThrownBy(() -> new Calibration(greedy, Settings.standard()))
                .hasMessageContaining("final demand of AAA for ICE is negative");
    }
}
