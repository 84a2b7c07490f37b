package org.reshuffle.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reshuffle.model.SyntheticWorld;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Quarter;

/** How figures are kept and added up: two nations, families ICE and NEV (manufacturing), PRI and NTS (not). */
class ObservationsTest {
    private static final BaseWorld WORLD = SyntheticWorld.symmetric(2, 2);
    private static final int AAA = 0;
    private static final int AAB = 1;
    private static final int ICE = 0;
    private static final int NEV = 1;
    private static final int NTS = 3;

    private final Observations observations = new Observations(WORLD, new Quarter(2018, 1), 3);

    private void set(Measure measure, int nation, int family, double value) {
        observations.row(measure, 1)[observations.cell(nation, family)] = value;
    }

    private void set(Measure measure, int nation, double value) {
        observations.row(measure, 1)[nation] = value;
    }

    private double value(Measure measure, int nation, int family) {
        return observations.value(measure, nation, family, 1);
    }

    @BeforeEach
    void fill() {
        set(Measure.OUTPUT, AAA, ICE, 10);
        set(Measure.OUTPUT, AAA, NEV, 30);
        set(Measure.OUTPUT, AAB, ICE, 40);
        set(Measure.OUTPUT, AAB, NEV, 20);
        set(Measure.OUTPUT, AAA, NTS, 1000);
        set(Measure.PRICE, AAA, ICE, 1.2);
        set(Measure.PRICE, AAA, NEV, 0.8);
        set(Measure.PRICE, AAB, ICE, 1.1);
        set(Measure.PRICE, AAB, NEV, 1);
        set(Measure.REAL_INCOME, AAA, 300);
        set(Measure.REAL_INCOME, AAB, 100);
        set(Measure.UNEMPLOYMENT, AAA, 4);
        set(Measure.UNEMPLOYMENT, AAB, 8);
    }

    @Test
    void amountsAddUpOverManufacturingAndOverNations() {
        assertThat(value(Measure.OUTPUT, AAA, Observations.ALL)).isEqualTo(40);
        assertThat(value(Measure.OUTPUT, Observations.WORLD, ICE)).isEqualTo(50);
        assertThat(value(Measure.OUTPUT, Observations.WORLD, Observations.ALL)).isEqualTo(100);
        assertThat(value(Measure.OUTPUT, AAA, NTS)).isEqualTo(1000);
    }

    @Test
    void indicesAreAveragedWithOutputAsWeights() {
        assertThat(value(Measure.PRICE, AAA, ICE)).isEqualTo(1.2);
        // (10 x 1.2 + 30 x 0.8)/40 and (10 x 1.2 + 40 x 1.1)/50
        assertThat(value(Measure.PRICE, AAA, Observations.ALL)).isCloseTo(0.9, within(1e-15));
        assertThat(value(Measure.PRICE, Observations.WORLD, ICE)).isCloseTo(1.12, within(1e-15));
    }

    @Test
    void nationsFiguresAddUpOrAreAveragedWithIncomeAsWeights() {
        assertThat(value(Measure.REAL_INCOME, Observations.WORLD, 0)).isEqualTo(400);
        assertThat(value(Measure.UNEMPLOYMENT, Observations.WORLD, 0)).isEqualTo(5);
        assertThat(value(Measure.UNEMPLOYMENT, AAB, 0)).isEqualTo(8);
    }

    @Test
    void shareIsOfTheWorldsOutputOfTheSameFamily() {
        assertThat(value(Measure.SHARE, AAA, ICE)).isEqualTo(20);
        assertThat(value(Measure.SHARE, AAA, Observations.ALL)).isEqualTo(40);
        assertThat(value(Measure.SHARE, Observations.WORLD, NEV))
                .as("part of world manufacturing")
                .isEqualTo(50);
    }

    @Test
    void shareOfAFamilyThatNobodyMakesIsNothing() {
        assertThat(observations.value(Measure.SHARE, AAA, ICE, 2)).isZero();
        assertThat(observations.value(Measure.PRICE, Observations.WORLD, ICE, 2))
                .isZero();
    }

    @Test
    void derivedMeasuresAreNotKept() {
        assertThatThrownBy(() -> observations.series(Measure.SHARE)).hasMessage("share is derived, not kept");
    }

    @Test
    void theLedgerIsEmptyUntilItIsKept() {
        assertThat(observations.moves()).isEmpty();
        ClusterMove move = new ClusterMove(1, 0, ClusterMove.Kind.MOVED, 0, 0, 1, 0, 0, 5, 0, 0, 0, 0, 0, -1, 0, 0);
        observations.keep(ImmutableList.of(move));
        assertThat(observations.moves()).containsExactly(move);
    }

    @Test
    void everyMeasureIsFoundByAKeyOfItsOwn() {
        Set<String> keys = new HashSet<>();
        for (Measure measure : Measure.values()) {
            assertThat(keys.add(measure.key())).as(measure.key()).isTrue();
            assertThat(Measure.of(measure.key())).isSameAs(measure);
            assertThat(measure.unit()).isNotBlank();
        }
        assertThat(Measure.of("happiness")).isNull();
    }
}
