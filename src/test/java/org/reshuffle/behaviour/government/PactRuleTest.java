package org.reshuffle.behaviour.government;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import org.junit.jupiter.api.Test;

/** A pact is offered to whom it pays most, and accepted where it is worth more than the goodwill it costs. */
class PactRuleTest {
    private static final PactRule RULE = new PactRule(1, 40, 0.02, 1);
    private static final ImmutableList<Policy> SILENT = ImmutableList.copyOf(Collections.nCopies(3, Policy.NONE));
    private static final ImmutableList<Policy> OFFERED =
            ImmutableList.of(Policy.NONE.withPact(new Policy.Offer(1, 40, 1), Motive.JOBS), Policy.NONE, Policy.NONE);

    @Test
    void whoPaysMostTariffIsOfferedThePact() {
        Briefing briefing = Briefings.alike(0, SILENT);
        briefing.tariffs().means()[0][1] = 0.1;
        briefing.tariffs().means()[0][2] = 0.2;
        assertThat(RULE.offer(briefing)).isEqualTo(new Policy.Offer(2, 40, 1));
    }

    @Test
    void twoWhoGainAlikeAreBothPassedOver() {
        Briefing briefing = Briefings.alike(0, SILENT);
        briefing.tariffs().means()[0][1] = 0.2;
        briefing.tariffs().means()[0][2] = 0.2;
        assertThat(RULE.offer(briefing)).isNull();
        assertThat(RULE.offer(Briefings.alike(0, SILENT))).isNull();
    }

    @Test
    void nobodyIsOfferedWhatStandsAlready() {
        Briefing briefing = Briefings.alike(0, SILENT);
        briefing.tariffs().means()[0][2] = 0.2;
        briefing.pacts().add(0, 2, 1);
        assertThat(RULE.offer(briefing)).isNull();
    }

    /** Worth of ten years at 2 per cent a quarter without a hazard: 1 - e^-0.8 = 0.5507; so a gain of 0.2 is worth 0.11. */
    @Test
    void anOfferIsAcceptedWhereItIsWorthMoreThanItCostsInAffinity() {
        Briefing near = Briefings.alike(1, OFFERED);
        near.tariffs().means()[0][1] = 0.2;
        near.affinity()[0] = 0;
        near.affinity()[2] = 0.21;
        assertThat(RULE.acceptance(near)).isEqualTo(new Policy.Offer(0, 40, 0));
        near.affinity()[2] = 0.23;
        assertThat(RULE.acceptance(near)).isNull();
    }

    @Test
    void aShakyHostIsNotWorthIt() {
        Briefing shaky = Briefings.alike(1, OFFERED);
        shaky.tariffs().means()[0][1] = 0.2;
        shaky.affinity()[0] = 0.1;
        assertThat(RULE.acceptance(shaky)).isNotNull();
        shaky.pactRisk()[0] = 0.2;
        assertThat(RULE.acceptance(shaky)).isNull();
    }
}
