package org.reshuffle.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reshuffle.behaviour.government.Act;
import org.reshuffle.behaviour.government.Motive;
import org.reshuffle.result.StoredDecision;
import org.reshuffle.world.Quarter;

/** What a government did, from when to when and how much at most, put together from its decisions. */
class DeedTest {
    private static final Quarter START = new Quarter(2020, 1);

    private static StoredDecision subsidy(int quarter, String change, double size, double cost) {
        return new StoredDecision(
                "scenario",
                "",
                START.plus(quarter),
                "DEU",
                Act.SUBSIDY,
                "",
                "ENI",
                change,
                0,
                size,
                Motive.JOBS,
                cost,
                Double.NaN);
    }

    private static Deed only(StoredDecision... decisions) {
        List<Deed> deeds = Deed.of(Arrays.asList(decisions));
        assertThat(deeds).hasSize(1);
        return deeds.get(0);
    }

    @Test
    void isToldByTheDecisionThatCostMost() {
        StoredDecision most = subsidy(4, "changed", 2, 30);
        Deed deed = only(subsidy(0, "begun", 3, 10), most, subsidy(8, "changed", 1, 20), subsidy(12, "ended", 0, 0));
        assertThat(deed.strongest()).isEqualTo(most);
        assertThat(deed.from()).isEqualTo(START);
        assertThat(deed.until()).isEqualTo(START.plus(12));
    }

    @Test
    void whatGoesOnHasNoEnd() {
        assertThat(only(subsidy(0, "begun", 1, 10), subsidy(4, "ended", 0, 0), subsidy(8, "begun", 1, 10))
                        .until())
                .isNull();
    }

    /** What began before the run ends in it, and is told of the one quarter in which it is seen. */
    @Test
    void anEndWithoutABeginningIsNoSpan() {
        assertThat(only(subsidy(4, "ended", 0, 0)).until()).isNull();
    }
}
