package org.reshuffle.behaviour.government;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import org.junit.jupiter.api.Test;

/** Who hosts a rival's pact is sanctioned by those who can do without it. */
class SanctionRuleTest {
    private static final SanctionRule RULE = new SanctionRule(0.05, 0.5, 0.06);

    /** Nation 0 is told; nation 1 hosts a pact with nation 2. */
    private static Briefing told() {
        return told(new Briefings.Change());
    }

    private static Briefing told(Briefings.Change change) {
        Briefing briefing = Briefings.of(0, ImmutableList.copyOf(Collections.nCopies(3, Policy.NONE)), change);
        briefing.pacts().add(1, 2, 0.8);
        return briefing;
    }

    @Test
    void aRivalsHostIsSanctionedAsFarAsThePactStands() {
        assertThat(RULE.of(told())).containsExactly(0, 0.05 * 0.8, 0);
    }

    @Test
    void whoLivesByTheHostDoesNotSanctionIt() {
        Briefings.Change change = new Briefings.Change();
        change.purchases = Briefings.table(3, 5);
        change.purchases[1][0] = 7.1;
        assertThat(RULE.of(told(change))).isEmpty();
    }

    @Test
    void neitherAlliesNorTheWeakNorTheMightyNorPartnersAreRivals() {
        Briefing allied = told();
        allied.allies()[2] = true;
        assertThat(RULE.of(allied)).isEmpty();
        Briefing weak = told();
        weak.power()[2] = 0.1;
        assertThat(RULE.of(weak)).isEmpty();
        Briefing mighty = told();
        mighty.power()[2] = 0.7;
        assertThat(RULE.of(mighty)).isEmpty();
        mighty.allies()[1] = true;
        assertThat(RULE.of(mighty)).containsExactly(0, 0.05 * 0.8, 0);
        Briefing partner = told();
        partner.pacts().add(0, 2, 1);
        assertThat(RULE.of(partner)).isEmpty();
    }
}
