package org.reshuffle.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reshuffle.behaviour.government.Act;
import org.reshuffle.behaviour.government.Motive;
import org.reshuffle.behaviour.government.StanceKind;
import org.reshuffle.observe.Decision;
import org.reshuffle.observe.Decision.Change;
import org.reshuffle.observe.Measure;
import org.reshuffle.observe.Observations;
import org.reshuffle.shock.Event;
import org.reshuffle.shock.Step;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Parameter;
import org.reshuffle.world.Settings;
import org.reshuffle.world.Switch;

/** What changes is written down, with its reason; what stays is not. */
class ChronicleTest {
    private static final int QUARTERS = 40;
    /** Answers to tariffs are then known beforehand. */
    private static final Settings LASTING =
            Runs.UNFITTED.with(Parameter.GROWTH, Parameter.GROWTH.standard()).with(Switch.POLICY_REVERSAL, "off");

    private final BaseWorld world = SyntheticWorld.varied(6, 8, 1);

    private Observations observed(StanceKind kind, Event... events) {
        RunSetup setup = Runs.setup(new Calibration(world, LASTING), QUARTERS, events);
        return Simulation.meanField(
                        new RunSetup(
                                setup.calibration(),
                                setup.start(),
                                QUARTERS,
                                setup.events(),
                                1,
                                ImmutableList.copyOf(
                                        Collections.nCopies(world.nations().size(), kind))),
                        "test",
                        true)
                .observations();
    }

    private List<Decision> run(StanceKind kind, Event... events) {
        return observed(kind, events).decisions();
    }

    private static Event tariff() {
        return tariff("AAB");
    }

    private static Event tariff(String importers) {
        return Runs.event("tariff", Runs.from(2, 0.3), "exporters=AAA", "importers=" + importers, "families=ALL");
    }

    @Test
    void whereNothingHappensNothingIsWritten() {
        assertThat(run(StanceKind.RULE)).isEmpty();
    }

    @Test
    void whatAScenarioWritesIsNotWrittenAgain() {
        assertThat(run(StanceKind.SCRIPTED, tariff())).isEmpty();
    }

    @Test
    void anAnswerIsWrittenDownWithItsReasonAndWhomItIsMeantFor() {
        List<Decision> decisions = run(StanceKind.RULE, tariff());
        assertThat(decisions)
                .filteredOn(decision -> decision.act() == Act.TARIFF)
                .isNotEmpty()
                .allSatisfy(decision -> {
                    assertThat(decision.motive()).isEqualTo(Motive.RETALIATION);
                    assertThat(decision.nation()).isZero();
                    assertThat(decision.partner()).isOne();
                    assertThat(decision.quarter() % 4).isEqualTo(3);
                    assertThat(decision.cost()).isNaN();
                });
        assertThat(decisions)
                .filteredOn(decision -> decision.act() == Act.TARIFF)
                .first()
                .satisfies(decision -> {
                    assertThat(decision.change()).isEqualTo(Change.BEGUN);
                    assertThat(decision.before()).isZero();
                    assertThat(decision.size()).isCloseTo(21, within(0.01));
                });
    }

    @Test
    void whatASubsidyCostsIsWhatTheStateSpendsInTheNextQuarter() {
        Observations observed = observed(StanceKind.RULE, tariff("ALL"));
        List<Decision> subsidies = observed.decisions().stream()
                .filter(decision -> decision.act() == Act.SUBSIDY && decision.quarter() < QUARTERS - 1)
                .toList();
        assertThat(subsidies).isNotEmpty().allSatisfy(decision -> {
            double spent = observed.row(Measure.POLICY_SPENDING, decision.quarter() + 1)[decision.nation()];
            assertThat(decision.cost()).isCloseTo(spent, within(0.02 * spent + 1e-9));
            double income = observed.row(Measure.REAL_INCOME, decision.quarter())[decision.nation()]
                    * observed.row(Measure.CONSUMER_PRICE, decision.quarter())[decision.nation()];
            assertThat(decision.costShare()).isCloseTo(100 * decision.cost() / income, within(0.01));
        });
    }

    @Test
    void nothingIsWrittenThatChangesLessThanAQuarter() {
        for (Decision decision : run(StanceKind.RULE, tariff())) {
            assertThat(Math.abs(decision.size() - decision.before())).isGreaterThan(0.25 * decision.before());
        }
    }

    @Test
    void aPactAndASanctionBeginAndEndWithTheirEvents() {
        Event pact = Runs.event("investment-pact", Runs.from(4, 1), "hosts=AAB", "partners=AAA", "years=2");
        Event sanction = Runs.event("sanction", new Step(0.1, 8, 16), "senders=AAC", "targets=AAB");
        List<Decision> decisions = run(StanceKind.SCRIPTED, pact, sanction);
        assertThat(decisions).hasSize(4);
        assertThat(decisions)
                .extracting(Decision::quarter, Decision::nation, Decision::act, Decision::change, Decision::motive)
                .containsExactly(
                        tuple(4, 1, Act.PACT, Change.BEGUN, Motive.SCENARIO),
                        tuple(8, 2, Act.SANCTION, Change.BEGUN, Motive.SCENARIO),
                        tuple(12, 1, Act.PACT, Change.ENDED, Motive.TERM),
                        tuple(16, 2, Act.SANCTION, Change.ENDED, Motive.SCENARIO));
        assertThat(decisions.get(1).size()).isEqualTo(10);
    }

    @Test
    void aNewLeadershipAndThePactItBreaksAreWritten() {
        Event pact = Runs.event("investment-pact", Runs.from(4, 1), "hosts=AAB", "partners=AAA", "years=20");
        Event fall = Runs.event("leadership", new Step(1, 10, 11), "nations=AAB", "measure=change");
        List<Decision> decisions = run(StanceKind.SCRIPTED, pact, fall);
        assertThat(decisions).extracting(Decision::act).containsExactly(Act.PACT, Act.LEADERSHIP, Act.PACT);
        assertThat(decisions.get(2).motive()).isEqualTo(Motive.NEW_LEADERSHIP);
        assertThat(decisions.get(2).quarter()).isEqualTo(10);
    }

    @Test
    void aDefaultIsWritten() {
        Event waste = Runs.event("subsidy", Runs.from(2, 0.6), "nations=AAB", "families=ALL");
        assertThat(run(StanceKind.SCRIPTED, waste))
                .filteredOn(decision -> decision.act() == Act.DEFAULT)
                .isNotEmpty()
                .allSatisfy(decision -> {
                    assertThat(decision.nation()).isOne();
                    assertThat(decision.motive()).isEqualTo(Motive.DEBT);
                    assertThat(decision.size()).isPositive();
                });
    }
}
