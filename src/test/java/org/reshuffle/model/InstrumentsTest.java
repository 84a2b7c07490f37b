package org.reshuffle.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reshuffle.behaviour.government.Act;
import org.reshuffle.behaviour.government.Motive;
import org.reshuffle.behaviour.government.Policy;
import org.reshuffle.behaviour.government.StanceKind;
import org.reshuffle.observe.Decision;
import org.reshuffle.shock.Drivers;
import org.reshuffle.shock.Event;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Economy;
import org.reshuffle.world.EnergySource;
import org.reshuffle.world.Parameter;
import org.reshuffle.world.Settings;

/** Each instrument of a government that decides is used for its reason, does what it is for, and can be turned off. */
class InstrumentsTest {
    private static final BaseWorld WORLD = ShippedWorlds.of("world-2018");
    private static final Settings STANDARD = Settings.standard();

    private static List<Decision> decisions(StanceKind kind, Settings settings, Event... events) {
        RunSetup setup = Runs.setup(new Calibration(WORLD, settings), 24, events);
        RunSetup governed = new RunSetup(
                setup.calibration(),
                setup.start(),
                24,
                setup.events(),
                1,
                ImmutableList.copyOf(Collections.nCopies(WORLD.nations().size(), kind)));
        return Simulation.meanField(governed, "test", true).observations().decisions();
    }

    private static List<Decision> of(Act act, Settings settings, Event... events) {
        return decisions(StanceKind.RULE, settings, events).stream()
                .filter(decision -> decision.act() == act)
                .toList();
    }

    @Test
    void hostsOfARivalsPactAreSanctioned() {
        Event pact = Runs.event("investment-pact", Runs.from(2, 2), "hosts=HUN", "partners=CHN", "years=15");
        List<Decision> sanctions = of(Act.SANCTION, STANDARD, pact);
        assertThat(sanctions).isNotEmpty().allSatisfy(decision -> {
            assertThat(decision.partner()).isEqualTo(WORLD.nation("HUN"));
            assertThat(decision.nation()).isNotEqualTo(WORLD.nation("CHN"));
            assertThat(decision.motive()).isEqualTo(Motive.RIVAL_PACT);
        });
        assertThat(of(Act.SANCTION, STANDARD.with(Parameter.GOVERNMENT_SANCTION, 0), pact))
                .isEmpty();
    }

    @Test
    void unemploymentOpensANationAndItsWantCloses() {
        Event idle = Runs.event("labour", Runs.from(0, 0.1), "nations=ESP", "measure=force");
        Event busy = Runs.event("labour", Runs.from(0, -0.03), "nations=ESP", "measure=force");
        int spain = WORLD.nation("ESP");
        assertThat(of(Act.OPENNESS, STANDARD, idle)).anyMatch(decision -> decision.nation() == spain);
        assertThat(of(Act.CLOSURE, STANDARD, idle)).noneMatch(decision -> decision.nation() == spain);
        assertThat(of(Act.CLOSURE, STANDARD, busy)).anyMatch(decision -> decision.nation() == spain);
        assertThat(of(Act.OPENNESS, STANDARD.with(Parameter.GOVERNMENT_OPENNESS, 0), idle))
                .isEmpty();
    }

    @Test
    void whoFallsBehindInDigitalStockSpendsOnIt() {
        Event lead = Runs.event("digital", Runs.from(0, 0.03), "nations=USA", "measure=spending");
        List<Decision> spent = of(Act.DIGITAL, STANDARD, lead);
        assertThat(spent).anyMatch(decision -> decision.nation() == WORLD.nation("DEU"));
        assertThat(spent).noneMatch(decision -> decision.nation() == WORLD.nation("USA"));
        assertThat(spent).allSatisfy(decision -> assertThat(decision.motive()).isEqualTo(Motive.LAG));
        assertThat(of(Act.DIGITAL, STANDARD.with(Parameter.GOVERNMENT_DIGITAL_EFFORT, 0), lead))
                .isEmpty();
    }

    @Test
    void dearSeaBorneFuelIsAnsweredBySecurity() {
        Event blockade = Runs.event("shipping", Runs.from(0, 0.3), "importers=JPN");
        List<Decision> spent = of(Act.SECURITY, STANDARD, blockade);
        assertThat(spent).isNotEmpty().allSatisfy(decision -> {
            assertThat(decision.nation()).isEqualTo(WORLD.nation("JPN"));
            assertThat(decision.motive()).isEqualTo(Motive.SUPPLY);
            // The shock is in the figures of the second quarter, on which the fourth decides, and no earlier.
            assertThat(decision.quarter()).isGreaterThanOrEqualTo(3);
            assertThat(decision.cost()).isPositive();
        });
    }

    @Test
    void dearEnergyLaysPipelinesOnlyWhereSomeDeliver() {
        Event dear = Runs.event("energy-price", Runs.from(0, 1), "nations=POL,ESP", "sources=domestic");
        Event cut = Runs.event("energy-supply", Runs.from(0, 1), "nations=POL", "sources=pipeline:RUS");
        assertThat(of(Act.PIPELINES, STANDARD, dear, cut))
                .isNotEmpty()
                .allSatisfy(decision -> assertThat(decision.nation()).isNotEqualTo(WORLD.nation("POL")));
    }

    @Test
    void tariffsAndLostJobsEndInAPactOfTheGovernmentsOwn() {
        Event[] events = {
            Runs.event("tariff", Runs.from(0, 0.3), "exporters=CHN", "importers=MEX", "families=MANUFACTURING"),
            Runs.event("labour", Runs.from(0, 0.05), "nations=MEX", "measure=force")
        };
        Settings bold = STANDARD.with(Parameter.GOVERNMENT_RETALIATION, 0);
        assertThat(of(Act.PACT, bold, events)).anySatisfy(decision -> {
            assertThat(decision.nation()).isEqualTo(WORLD.nation("MEX"));
            assertThat(decision.partner()).isEqualTo(WORLD.nation("CHN"));
        });
        assertThat(of(Act.PACT, bold.with(Parameter.GOVERNMENT_PACT_BENEFIT, 0), events))
                .isEmpty();
    }

    @Test
    void learnersTryDigitalMoneyAndOpenness() {
        assertThat(decisions(StanceKind.LEARN, STANDARD))
                .anyMatch(decision -> decision.act() == Act.DIGITAL)
                .anyMatch(decision -> decision.act() == Act.OPENNESS)
                .anyMatch(decision -> decision.act() == Act.TARIFF);
    }

    /** A year of a tenth of the energy bill's sea-borne part secures a tenth of it; pipelines that are cut stay cut. */
    @Test
    void securityTakesItsPartOfARiseAndPipelinesCarryMore() {
        Calibration base = new Calibration(WORLD, STANDARD);
        Economy economy = new Economy(base);
        Policies policies = new Policies(base, economy);
        int japan = WORLD.nation("JPN");
        int germany = WORLD.nation("DEU");
        Policy[] decided = new Policy[base.nations];
        java.util.Arrays.fill(decided, Policy.NONE);
        decided[japan] = Policy.NONE.withSecurity(bill(base, japan, 0.81 * 0.1) / economy.income[japan], Motive.SUPPLY);
        decided[germany] =
                Policy.NONE.withPipelines(bill(base, germany, 0.17 * 8 * 0.5) / economy.income[germany], Motive.ENERGY);
        policies.decide(ImmutableList.copyOf(decided));
        Drivers drivers = new Drivers(base.nations, base.families);
        int sea = source(japan, "sea-borne");
        drivers.energyPrice[drivers.source(japan, sea)] = 3;
        drivers.energyAvailability[drivers.source(germany, source(germany, "pipeline:RUS"))] = 0;
        policies.apply(drivers);
        assertThat(drivers.energyPrice[drivers.source(japan, sea)]).isCloseTo(1 + 0.9 * 2, within(1e-12));
        assertThat(drivers.energyAvailability[drivers.source(germany, source(germany, "pipeline:ROW"))])
                .isCloseTo(1.5, within(1e-12));
        assertThat(drivers.energyAvailability[drivers.source(germany, source(germany, "pipeline:RUS"))])
                .isZero();
    }

    private static double bill(Calibration base, int nation, double part) {
        double sum = 0;
        for (int s = 0; s < base.families; s++) {
            sum += base.energyShare[s] * base.sales[s * base.nations + nation];
        }
        return part * sum;
    }

    private static int source(int nation, String name) {
        for (int k = 0; k < WORLD.nations().get(nation).energyMix().size(); k++) {
            if (WORLD.nations().get(nation).energyMix().get(k).source().equals(EnergySource.parse(name))) {
                return k;
            }
        }
        throw new AssertionError(name);
    }
}
