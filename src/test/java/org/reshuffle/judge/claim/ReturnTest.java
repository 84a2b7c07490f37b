package org.reshuffle.judge.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.observe.Measure;
import org.reshuffle.observe.Observations;
import org.reshuffle.scenario.ScenarioReader;
import org.reshuffle.world.Quarter;

/** What capacity earns, worked out by hand: a year at full use earns the margin, less what time and risk take. */
class ReturnTest {
    private static final Scenario SCENARIO = ScenarioReader.read(Path.of("scenarios/stock-era.yaml"));
    private static final Quarter START = SCENARIO.start();
    private static final ClaimRun RUN =
            new ClaimRun("treatment", "stock-era", SCENARIO, ImmutableList.of(), ImmutableList.of());
    private static final Window YEAR = new Window(START, START.plus(3), Window.Take.MEAN);

    private final Observations observed = new Observations(SCENARIO.world(), START, 4);
    private final Case here = Case.of((run, moves) -> observed);
    private final double margin = 1
            / (1
                    + SCENARIO.world()
                            .families()
                            .get(SCENARIO.world().family("ENI"))
                            .tradeElasticity());

    /** Every cluster sells what it can, and in sixteen quarters one leadership in sixteen is still in office. */
    @BeforeEach
    void fill() {
        for (int quarter = 0; quarter < 4; quarter++) {
            Arrays.fill(observed.row(Measure.CAPACITY, quarter), 1);
            Arrays.fill(observed.row(Measure.PROFIT, quarter), 1);
            Arrays.fill(observed.row(Measure.REAL_INCOME, quarter), 1);
            Arrays.fill(observed.row(Measure.LEADERSHIP, quarter), 100 / 16.0);
        }
    }

    private double earned(double discount, boolean risk) {
        Subject subject = new Subject(ImmutableList.of("DEU"), ImmutableList.of("ENI"), Measure.PROFIT);
        return new Return(subject, RUN, YEAR, discount, risk).value(here);
    }

    @Test
    void aYearAtFullUseEarnsTheMargin() {
        assertThat(earned(0, false)).isCloseTo(margin, within(1e-12));
    }

    @Test
    void aQuarterlyHalfLeavesAHalfAQuarterAndEighthOfTheQuarters() {
        double halves = 4 * Math.log(2);
        assertThat(earned(halves, false)).isCloseTo(margin / 4 * (1 + 0.5 + 0.25 + 0.125), within(1e-12));
    }

    /** A chance of 1/16 over sixteen quarters is one of 2^(-1/4) over each. */
    @Test
    void riskTakesWhatComesAfterAChangeOfLeadership() {
        double stays = Math.pow(0.5, 0.25);
        assertThat(earned(0, true))
                .isCloseTo(margin / 4 * (1 + stays + stays * stays + stays * stays * stays), within(1e-12));
    }
}
