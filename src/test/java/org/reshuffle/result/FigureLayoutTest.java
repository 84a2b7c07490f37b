package org.reshuffle.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.reshuffle.observe.Measure;
import org.reshuffle.observe.Observations;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Quarter;

class FigureLayoutTest {
    private final BaseWorld world = SyntheticWorld.full();
    private final FigureLayout layout = new FigureLayout(world);

    private Observations random(int quarters) {
        Observations observations = new Observations(world, new Quarter(2018, 1), quarters);
        Random random = new Random(6);
        for (Measure measure : Measure.values()) {
            if (!measure.derived()) {
                for (int quarter = 0; quarter < quarters; quarter++) {
                    double[] row = observations.row(measure, quarter);
                    for (int k = 0; k < row.length; k++) {
                        row[k] = random.nextInt(9) == 0 ? 0 : 100 * random.nextDouble();
                    }
                }
            }
        }
        return observations;
    }

    @Test
    void givesEveryFigureAPlaceOfItsOwn() {
        BitSet taken = new BitSet();
        for (int place = 0; place < layout.places(); place++) {
            for (int column = 0; column < FigureLayout.NATION_MEASURES.size(); column++) {
                int index = layout.nation(place, column);
                assertThat(taken.get(index)).isFalse();
                taken.set(index);
                assertThat(layout.measureAt(index)).isEqualTo(FigureLayout.NATION_MEASURES.get(column));
            }
            for (int s = 0; s < layout.families(); s++) {
                for (int column = 0; column < FigureLayout.FAMILY_MEASURES.size(); column++) {
                    int index = layout.family(place, s, column);
                    assertThat(taken.get(index)).isFalse();
                    taken.set(index);
                    assertThat(layout.measureAt(index)).isEqualTo(FigureLayout.FAMILY_MEASURES.get(column));
                }
            }
        }
        assertThat(taken.cardinality()).isEqualTo(layout.width());
    }

    @Test
    void fillsInWhatObservationsSay() {
        Observations observations = random(3);
        double[] row = new double[layout.width()];
        layout.fill(observations, 2, row);
        for (int place = 0; place < layout.places(); place++) {
            int nation = layout.nationOf(place);
            for (int column = 0; column < FigureLayout.NATION_MEASURES.size(); column++) {
                Measure measure = FigureLayout.NATION_MEASURES.get(column);
                assertThat(row[layout.nation(place, column)])
                        .as("%s of nation %d", measure, nation)
                        .isCloseTo(observations.value(measure, nation, Observations.ALL, 2), within(1e-9));
            }
            for (int s = 0; s < layout.families(); s++) {
                for (int column = 0; column < FigureLayout.FAMILY_MEASURES.size(); column++) {
                    Measure measure = FigureLayout.FAMILY_MEASURES.get(column);
                    assertThat(row[layout.family(place, s, column)])
                            .as("%s of nation %d, family %d", measure, nation, s)
                            .isCloseTo(observations.value(measure, nation, s, 2), within(1e-9));
                }
            }
        }
    }

    @Test
    void keepsEverySectorMeasureOnce() {
        for (Measure measure : Measure.values()) {
            boolean banded = FigureLayout.FAMILY_MEASURES.contains(measure);
            boolean central = TableFiles.FAMILY_ONLY_CENTRAL.contains(measure);
            assertThat(banded ^ central).as("%s", measure).isEqualTo(measure.scope() == Measure.Scope.CELL);
        }
    }
}
