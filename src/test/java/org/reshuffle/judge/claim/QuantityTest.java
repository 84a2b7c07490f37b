package org.reshuffle.judge.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.observe.Measure;
import org.reshuffle.observe.Observations;
import org.reshuffle.scenario.ScenarioReader;
import org.reshuffle.world.Quarter;
import org.reshuffle.world.Text;

/** Every form of quantity gives the number worked out by hand. */
class QuantityTest {
    private static final Scenario SCENARIO = ScenarioReader.read(Path.of("scenarios/stock-era.yaml"));
    private static final Quarter START = SCENARIO.start();
    private static final Text SAYS = new Text("it", "它");

    private final ClaimRun treatment = run("treatment");
    private final ClaimRun control = run("control");
    private Observations treated = new Observations(SCENARIO.world(), START, 4);
    private Observations untreated = new Observations(SCENARIO.world(), START, 4);
    private Case here = Case.of((run, moves) -> run.name().equals("control") ? untreated : treated);

    private static ClaimRun run(String name) {
        return new ClaimRun(name, "stock-era", SCENARIO, ImmutableList.of(), ImmutableList.of());
    }

    /** Output grows by a tenth of its base a quarter in the treatment, and stays in the control. */
    @BeforeEach
    void fill() {
        for (int quarter = 0; quarter < 4; quarter++) {
            int cells = treated.row(Measure.OUTPUT, quarter).length;
            for (int cell = 0; cell < cells; cell++) {
                untreated.row(Measure.OUTPUT, quarter)[cell] = cell + 1;
                treated.row(Measure.OUTPUT, quarter)[cell] = (cell + 1) * (1 + 0.1 * quarter);
            }
            double[] income = treated.row(Measure.REAL_INCOME, quarter);
            double[] wage = treated.row(Measure.WAGE, quarter);
            Arrays.setAll(income, nation -> nation + 1);
            Arrays.setAll(wage, nation -> 100 - 2 * nation);
        }
    }

    private static Subject subject(String nations, String families, Measure measure) {
        return new Subject(
                ImmutableList.copyOf(nations.split("\\+", -1)),
                ImmutableList.copyOf(families.split("\\+", -1)),
                measure);
    }

    private Level level(Subject subject) {
        return new Level(subject, treatment, Window.at(START.plus(3)));
    }

    private double output(int quarter, String nation, String family) {
        return treated.value(
                Measure.OUTPUT,
                SCENARIO.world().nation(nation),
                SCENARIO.world().family(family),
                quarter);
    }

    @Test
    void agreesWithOutcomesOfScenarios() {
        Level one = level(subject("DEU", "ENI", Measure.OUTPUT));
        assertThat(one.value(here)).isEqualTo(output(3, "DEU", "ENI"));
        Level all = level(subject("WLD", "ALL", Measure.OUTPUT));
        assertThat(all.value(here))
                .isCloseTo(treated.value(Measure.OUTPUT, Observations.WORLD, Observations.ALL, 3), within(1e-9));
        Level share = level(subject("DEU", "ENI", Measure.SHARE));
        assertThat(share.value(here))
                .isCloseTo(
                        treated.value(
                                Measure.SHARE,
                                SCENARIO.world().nation("DEU"),
                                SCENARIO.world().family("ENI"),
                                3),
                        within(1e-9));
    }

    @Test
    void groupsAddUpAndLeaveOut() {
        double rest = level(subject("EU+!DEU", "ICE+NEV", Measure.OUTPUT)).value(here);
        double whole = level(subject("EU", "ICE+NEV", Measure.OUTPUT)).value(here);
        assertThat(whole - rest).isCloseTo(output(3, "DEU", "ICE") + output(3, "DEU", "NEV"), within(1e-9));
    }

    @Test
    void windowsAndChanges() {
        Subject german = subject("DEU", "ENI", Measure.OUTPUT);
        Window all = new Window(START, START.plus(3), Window.Take.MEAN);
        assertThat(new Level(german, treatment, all).value(here) / output(0, "DEU", "ENI"))
                .isCloseTo(1.15, within(1e-12));
        Window at = Window.at(START.plus(3));
        assertThat(new Change(german, treatment, at, control, Change.Unit.PERCENT).value(here))
                .isCloseTo(30, within(1e-9));
        assertThat(new Change(german, treatment, at, null, Change.Unit.PERCENT).value(here))
                .isCloseTo(30, within(1e-9));
        assertThat(Change.of(1, 0, Change.Unit.PERCENT)).isNaN();
        assertThat(Change.of(0, 0, Change.Unit.PERCENT)).isZero();
    }

    @Test
    void reachesALevelOrNeverDoes() {
        Subject german = subject("DEU", "ENI", Measure.OUTPUT);
        Window all = new Window(START, START.plus(3), Window.Take.MEAN);
        double base = output(0, "DEU", "ENI");
        assertThat(new Reached(german, treatment, all, 1.15 * base, true).value(here))
                .isEqualTo(2);
        assertThat(new Reached(german, treatment, all, 9 * base, true).value(here))
                .isInfinite();
        assertThat(new Reached(german, treatment, all, base, true).value(here))
                .as("a level that is just met")
                .isZero();
        assertThat(new Reached(german, treatment, all, base, false).value(here)).isZero();
    }

    @Test
    void aShareOfTheWholeWorldIsThatOfTheFamily() {
        assertThat(level(subject("WLD", "ENI", Measure.SHARE)).value(here))
                .isCloseTo(
                        treated.value(
                                Measure.SHARE,
                                Observations.WORLD,
                                SCENARIO.world().family("ENI"),
                                3),
                        within(1e-9))
                .isBetween(0.1, 50.0);
    }

    /** Software has clusters and is no manufacturing; services have none. */
    @Test
    void clustersAreTheFamiliesThatHaveSome() {
        double clusters = level(subject("WLD", "CLUSTERS", Measure.OUTPUT)).value(here);
        double made = level(subject("WLD", "ALL", Measure.OUTPUT)).value(here);
        double others = level(subject("WLD", "DIG+SPC", Measure.OUTPUT)).value(here);
        assertThat(clusters - made).isCloseTo(others, within(1e-6)).isPositive();
    }

    /** Two nations of incomes 1 and 3, two of outputs 1 and 3, at figures of 10 and 20: 17.5. */
    @Test
    void meansOfNationsAreWeightedByIncomeAndOfCellsByOutput() {
        int china = SCENARIO.world().nation("CHN");
        int america = SCENARIO.world().nation("USA");
        set(Measure.REAL_INCOME, china, 1, america, 3);
        set(Measure.WAGE, china, 10, america, 20);
        assertThat(level(subject("CHN+USA", "ALL", Measure.WAGE)).value(here)).isCloseTo(17.5, within(1e-12));
        int family = SCENARIO.world().family("ENI");
        set(Measure.OUTPUT, treated.cell(china, family), 1, treated.cell(america, family), 3);
        set(Measure.PRICE, treated.cell(china, family), 10, treated.cell(america, family), 20);
        assertThat(level(subject("CHN+USA", "ENI", Measure.PRICE)).value(here)).isCloseTo(17.5, within(1e-12));
    }

    private void set(Measure measure, int one, double figure, int other, double otherFigure) {
        treated.row(measure, 3)[one] = figure;
        treated.row(measure, 3)[other] = otherFigure;
    }

    @Test
    void ranksAndRelations() {
        Over over = new Over(ImmutableList.of(item("CHN"), item("USA"), item("DEU"), item("FRA")));
        Quantity income = level(subject("*", "ALL", Measure.REAL_INCOME));
        Quantity wage = level(subject("*", "ALL", Measure.WAGE));
        assertThat(new Rank(income, over, 0, false).value(here)).isEqualTo(1);
        assertThat(new Rank(income, over, 0, true).value(here)).isEqualTo(4);
        assertThat(new Rank(new Constant(1), over, 0, true).value(here)).isNaN();
        assertThat(new Relation(Relation.Kind.RANK_CORRELATION, income, wage, over).value(here))
                .isCloseTo(-1, within(1e-12));
        assertThat(new Relation(Relation.Kind.SLOPE, income, wage, over).value(here))
                .isCloseTo(-2, within(1e-12));
        assertThat(new Relation(Relation.Kind.SLOPE, new Constant(3), wage, over).value(here))
                .isNaN();
        assertThat(new Overall(Overall.Take.LOWEST, wage, over).value(here)).isEqualTo(94);
        Condition poor = new Condition.Bound(SAYS, wage, Double.NEGATIVE_INFINITY, 96, false);
        assertThat(new Surviving(true, poor, over).value(here)).isEqualTo(50);
    }

    /** Ranks 1, 2.5, 2.5, 4 against 1, 2, 3, 4: covariance 4.5 of 4.5 and 5. */
    @Test
    void equalValuesShareTheirRank() {
        double[] incomes = treated.row(Measure.REAL_INCOME, 3);
        double[] wages = treated.row(Measure.WAGE, 3);
        String[] codes = {"CHN", "USA", "DEU", "FRA"};
        double[] across = {1, 2, 2, 3};
        for (int k = 0; k < codes.length; k++) {
            incomes[SCENARIO.world().nation(codes[k])] = across[k];
            wages[SCENARIO.world().nation(codes[k])] = k;
        }
        Over over = new Over(Arrays.stream(codes).map(QuantityTest::item).collect(ImmutableList.toImmutableList()));
        Quantity income = level(subject("*", "ALL", Measure.REAL_INCOME));
        Quantity wage = level(subject("*", "ALL", Measure.WAGE));
        assertThat(new Relation(Relation.Kind.RANK_CORRELATION, income, wage, over).value(here))
                .isCloseTo(Math.sqrt(0.9), within(1e-12));
    }

    private static Item item(String code) {
        return new Item(code, false, ImmutableList.of(code));
    }

    /** Two causes that have nothing to do with each other share by their squared correlations. */
    @Test
    void splitsExplainedVariance() {
        double[] first = {1, 1, -1, -1};
        double[] second = {1, -1, 1, -1};
        double[] outcome = {3, 1, -1, -3};
        assertThat(Explained.part(outcome, first, second)).isCloseTo(80, within(1e-9));
        assertThat(Explained.part(outcome, first, first)).isNaN();
    }

    @Test
    void findsWhereALeverTurnsAnOutcome() {
        Quantity moved = new Quantity() {
            @Override
            public double value(Case at) {
                return Double.parseDouble(at.moves().get(0).value()) - 0.3;
            }

            @Override
            public Quarter last() {
                return START;
            }
        };
        assertThat(new Root(moved, 0, "lever", 0, 1).value(here)).isCloseTo(0.3, within(1 / 128.0));
        assertThat(new Root(moved, 0, "lever", 1, 0).value(here)).isCloseTo(0.3, within(1 / 128.0));
        assertThat(new Root(moved, 5, "lever", 0, 1).value(here)).isInfinite();
    }

    /** Below the bend the level is just met all along, so that nothing turns. */
    @Test
    void aLevelThatIsJustMetIsMetOnBothSides() {
        Quantity bent = new Quantity() {
            @Override
            public double value(Case at) {
                return Math.max(0, Double.parseDouble(at.moves().get(0).value()) - 0.3);
            }

            @Override
            public Quarter last() {
                return START;
            }
        };
        assertThat(new Root(bent, 0, "lever", 0, 1).value(here)).isInfinite();
    }

    @Test
    void tellsSharpBordersFromRaggedOnes() {
        boolean[][] sharp = {{false, true, true}, {false, false, true}};
        boolean[][] ragged = {{true, false, true}, {false, false, true}};
        assertThat(GridOfTwo.disorder(sharp)).isZero();
        assertThat(GridOfTwo.disorder(ragged)).isCloseTo(20, within(1e-9));
    }

    /** One job a unit everywhere: a unit of final demand needs more jobs than one, for it needs inputs. */
    @Test
    void countsJobsInInputs() {
        for (int quarter = 0; quarter < 4; quarter++) {
            double[] output = treated.row(Measure.OUTPUT, quarter);
            System.arraycopy(output, 0, treated.row(Measure.EMPLOYMENT, quarter), 0, output.length);
        }
        Jobs cars = new Jobs(ImmutableMap.of("ICE", 1.0), treatment, START);
        Jobs both = new Jobs(ImmutableMap.of("ICE", 3.0, "NTS", 1.0), treatment, START);
        Jobs services = new Jobs(ImmutableMap.of("NTS", 1.0), treatment, START);
        assertThat(cars.value(here)).isGreaterThan(1000);
        assertThat(both.value(here)).isCloseTo(0.75 * cars.value(here) + 0.25 * services.value(here), within(1e-6));
    }

    @Test
    void whatHasNoAnswerStaysOpen() {
        Condition open = new Condition.Bound(SAYS, new Constant(Double.NaN), 0, 1, false);
        Condition met = new Condition.Bound(SAYS, new Constant(0.5), 0, 1, false);
        Condition unmet = new Condition.Bound(SAYS, new Constant(1), 0, 1, true);
        assertThat(new Condition.All(SAYS, ImmutableList.of(open, met)).truth(here))
                .isEqualTo(Truth.UNDEFINED);
        assertThat(new Condition.All(SAYS, ImmutableList.of(open, unmet)).truth(here))
                .isEqualTo(Truth.FALSE);
        assertThat(new Condition.Any(SAYS, ImmutableList.of(open, met)).truth(here))
                .isEqualTo(Truth.TRUE);
        assertThat(new Condition.Not(SAYS, open).truth(here)).isEqualTo(Truth.UNDEFINED);
        assertThat(new Condition.Not(SAYS, unmet).truth(here)).isEqualTo(Truth.TRUE);
    }

    /** One item or cell without an answer, among others that have one, leaves the whole without. */
    @Test
    void aCountWithAGapInItIsNoCount() {
        Over over = new Over(ImmutableList.of(item("CHN"), item("USA")));
        treated.row(Measure.WAGE, 3)[SCENARIO.world().nation("USA")] = Double.NaN;
        Condition known = new Condition.Bound(SAYS, level(subject("*", "ALL", Measure.WAGE)), 0, 1000, false);
        assertThat(new Surviving(false, known, over).value(here)).isNaN();
        Quantity moved = new Quantity() {
            @Override
            public double value(Case at) {
                return Double.parseDouble(at.moves().get(1).value()) > 0 ? Double.NaN : 1;
            }

            @Override
            public Quarter last() {
                return START;
            }
        };
        GridOfTwo.Axis axis = new GridOfTwo.Axis("lever", ImmutableList.of(0.0, 1.0));
        Condition one = new Condition.Bound(SAYS, moved, 0, 1, false);
        assertThat(new GridOfTwo(one, axis, axis, GridOfTwo.Take.SHARE).value(here))
                .isNaN();
    }

    @Test
    void aBoundThatIsOpenIsNotMetAtItsEnds() {
        for (double end : new double[] {0, 1}) {
            Quantity there = new Constant(end);
            assertThat(new Condition.Bound(SAYS, there, 0, 1, true).truth(here)).isEqualTo(Truth.FALSE);
            assertThat(new Condition.Bound(SAYS, there, 0, 1, false).truth(here))
                    .isEqualTo(Truth.TRUE);
        }
    }
}
