package org.reshuffle.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.reshuffle.behaviour.government.Act;
import org.reshuffle.behaviour.government.Motive;
import org.reshuffle.behaviour.government.Policy;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Economy;

/** How large a deed is, in the unit in which the chronicle tells it. */
class PolicyAccountTest {
    private final Calibration base = new Calibration(SyntheticWorld.varied(6, 8, 1), Runs.STILL);
    private final PolicyAccount account;

    PolicyAccountTest() {
        Economy economy = OpenModel.meanField(Runs.setup(base, 1)).run(1).economy;
        account = new PolicyAccount(base, economy, new Policies(base, economy));
    }

    private PolicyAccount.Entry only(Policy policy) {
        assertThat(account.of(0, policy)).hasSize(1);
        return account.of(0, policy).get(0);
    }

    /** A thousandth of the sales of each is a tenth of a per cent of all that have clusters. */
    @Test
    void subsidiesArePerCentOfSalesOfTheFamiliesThatHaveClusters() {
        double[] alike = new double[base.families];
        for (int s = 0; s < alike.length; s++) {
            alike[s] = base.clustered[s] ? 1e-3 : 0;
        }
        assertThat(alike).contains(0.0);
        PolicyAccount.Entry entry = only(Policy.NONE.withSubsidy(alike, Motive.JOBS));
        assertThat(entry.act()).isEqualTo(Act.SUBSIDY);
        assertThat(entry.size()).isCloseTo(0.1, within(1e-12));
    }

    @Test
    void offersAreToldInYears() {
        Policy.Offer offer = new Policy.Offer(1, 60, 1);
        PolicyAccount.Entry entry = only(Policy.NONE.withPact(offer, Motive.JOBS));
        assertThat(entry.act()).isEqualTo(Act.OFFER);
        assertThat(entry.size()).isEqualTo(15);
    }

    /** Ten points on everything from abroad are ten points: what is bought at home is no import. */
    @Test
    void tariffsAreMeanPointsOnImports() {
        double[] points = new double[base.families * base.nations];
        Arrays.setAll(points, cell -> cell % base.nations == 0 ? 0 : 0.1);
        PolicyAccount.Entry entry = only(Policy.NONE.withTariff(points, Motive.RETALIATION));
        assertThat(entry.partner()).as("all alike").isEqualTo(-1);
        assertThat(entry.size()).isCloseTo(10, within(1e-9));
    }
}
