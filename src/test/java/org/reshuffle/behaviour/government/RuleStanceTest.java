package org.reshuffle.behaviour.government;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import org.junit.jupiter.api.Test;

/** What a government by rules spends on its one family, whose sales are as large as its income, and why. */
class RuleStanceTest {
    private static final ImmutableList<Policy> SILENT = ImmutableList.copyOf(Collections.nCopies(3, Policy.NONE));
    private static final double ATTENTION = 0.005;

    private final Briefings.Change told = new Briefings.Change();

    private Policy decide(double match, double imitation) {
        return decide(match, imitation, SILENT);
    }

    /** Effort a tenth, complacency a half, an expectation of a tenth in the base year. */
    private Policy decide(double match, double imitation, ImmutableList<Policy> policies) {
        RuleStance.Rules rules = new RuleStance.Rules(
                0.1,
                ATTENTION,
                5,
                1,
                match,
                imitation,
                0,
                0,
                0,
                false,
                false,
                0.5,
                0.1,
                new Provision.Rules(0, 0, 0, 0, 0, 0),
                new SanctionRule(0, 0.5, 0.1),
                new PactRule(1, 40, 0.02, 1));
        Analysts analysts = new Analysts(new boolean[] {true}, 1);
        RuleStance stance = new RuleStance(0, 3, analysts, rules, (chance, year, matter) -> chance);
        return stance.decide(Briefings.of(0, policies, told));
    }

    private void idle(double unemployment) {
        told.unemployment = new double[] {unemployment, 0, 0};
        told.frontierExpected = 0.1;
    }

    private static void assertSubsidy(Policy policy, double size, Motive why) {
        assertThat(policy.subsidy()).hasSize(1);
        assertThat(policy.subsidy()[0]).isCloseTo(size, within(1e-12));
        assertThat(policy.why(Act.SUBSIDY)).isEqualTo(why);
    }

    @Test
    void idleHandsBeyondWhatIsNoticedAreHelpedByTheEffort() {
        idle(0.02 + ATTENTION);
        assertSubsidy(decide(0, 0), 0.002, Motive.JOBS);
    }

    @Test
    void noMoreIsSpentThanTheBudget() {
        idle(0.5);
        assertSubsidy(decide(0, 0), told.budget, Motive.JOBS);
    }

    /** A chance of the next frontier that is higher by 0.2 takes a tenth of the effort. */
    @Test
    void whoExpectsTheNextFrontierSpendsLessOnTheOld() {
        idle(0.02 + ATTENTION);
        told.frontierExpected = 0.3;
        assertSubsidy(decide(0, 0), 0.9 * 0.002, Motive.JOBS);
    }

    /** Two rivals of like size spend 1 % of income on average. */
    @Test
    void rivalsAreMatchedAndNamedWhereTheyMoveMoreThanJobs() {
        told.subsidy = new double[] {0, 0.015, 0.005};
        assertSubsidy(decide(0.3, 0), 0.003, Motive.RIVALS);
        idle(0.02 + ATTENTION);
        assertSubsidy(decide(0.3, 0), 0.005, Motive.RIVALS);
        idle(0.04 + ATTENTION);
        assertSubsidy(decide(0.3, 0), 0.007, Motive.JOBS);
    }

    /** Two others grew alike and faster; the mean of what they pay is 2 %. */
    @Test
    void theMostSuccessfulAreImitatedPartOfTheWay() {
        told.realIncome = new double[] {100, 110, 110};
        told.subsidy = new double[] {0, 0.01, 0.03};
        assertSubsidy(decide(0, 0.25), 0.25 * 0.02, Motive.IMITATION);
        idle(0.02 + ATTENTION);
        assertSubsidy(decide(0, 0.25), 0.002 + 0.25 * (0.02 - 0.002), Motive.JOBS);
        told.realIncome = new double[] {110, 110, 100};
        assertSubsidy(decide(0, 0.25), 0.002, Motive.JOBS);
    }

    /** It pays tariffs in the second nation and the third pays it some: it may gain as a guest of the one and a host of the other. */
    @Test
    void anOfferThatPaysIsTakenBeforeOneIsMade() {
        ImmutableList<Policy> offered = ImmutableList.of(
                Policy.NONE, Policy.NONE.withPact(new Policy.Offer(0, 40, 1), Motive.JOBS), Policy.NONE);
        idle(0.02 + ATTENTION);
        told.points = new double[][] {{0, 0, 0.2}, {0.2, 0, 0}, {0, 0, 0}};
        Policy accepting = decide(0, 0, offered);
        assertThat(accepting.pact()).isEqualTo(new Policy.Offer(1, 40, 0));
        assertThat(accepting.why(Act.OFFER)).isEqualTo(Motive.GAIN);
        Policy offering = decide(0, 0);
        assertThat(offering.pact()).isEqualTo(new Policy.Offer(2, 40, 1));
        assertThat(offering.why(Act.OFFER)).isEqualTo(Motive.JOBS);
    }
}
