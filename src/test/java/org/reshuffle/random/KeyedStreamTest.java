package org.reshuffle.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reshuffle.random.KeyedStream.Purpose;

/** Numbers are looked up, not drawn in turn; they fill [0, 1) evenly, and keys tell them apart. */
class KeyedStreamTest {
    private static final int DRAWS = 100_000;

    @Test
    void theSameKeyGivesTheSameNumber() {
        KeyedStream stream = KeyedStream.of(7, Purpose.EVENT, 12);
        double before = stream.uniform(1234);
        for (int agent = 0; agent < 100; agent++) {
            stream.uniform(agent);
        }
        assertThat(stream.uniform(1234)).isEqualTo(before);
        assertThat(KeyedStream.of(7, Purpose.EVENT, 12).uniform(1234)).isEqualTo(before);
    }

    /** Written down on one platform: another that differs in a single bit fails. */
    @Test
    void numbersAreTheKnownOnes() {
        assertThat(KeyedStream.of(1, Purpose.EVENT, 0).uniform(0)).isEqualTo(0x1.c5032bbbb3dc9p-1);
        assertThat(KeyedStream.of(1, Purpose.DESTINATION, 0).uniform(0)).isEqualTo(0x1.7af85a094c3f6p-1);
        assertThat(KeyedStream.of(-5, Purpose.BIRTH, 119).uniform(100_000)).isEqualTo(0x1.3b16801d00df8p-4);
    }

    @Test
    void everyPartOfTheKeyMatters() {
        double number = KeyedStream.of(1, Purpose.EVENT, 3).uniform(5);
        assertThat(KeyedStream.of(2, Purpose.EVENT, 3).uniform(5)).isNotEqualTo(number);
        assertThat(KeyedStream.of(1, Purpose.FAMILY, 3).uniform(5)).isNotEqualTo(number);
        assertThat(KeyedStream.of(1, Purpose.EVENT, 4).uniform(5)).isNotEqualTo(number);
        assertThat(KeyedStream.of(1, Purpose.EVENT, 3).uniform(6)).isNotEqualTo(number);
    }

    /** Chi-square over 256 bins; its 99.9 per cent point is about 330. */
    @ParameterizedTest
    @EnumSource(Purpose.class)
    void agentsFillTheUnitIntervalEvenly(Purpose purpose) {
        KeyedStream stream = KeyedStream.of(2018, purpose, 5);
        int[] bins = new int[256];
        for (int agent = 0; agent < DRAWS; agent++) {
            double number = stream.uniform(agent);
            assertThat(number >= 0 && number < 1).isTrue();
            bins[(int) (256 * number)]++;
        }
        double expected = DRAWS / 256.0;
        double distance = 0;
        for (int bin : bins) {
            distance += (bin - expected) * (bin - expected) / expected;
        }
        assertThat(distance).isBetween(180.0, 345.0);
    }

    /** The correlation of independent series of n numbers is about 1/sqrt(n), 0.003 here. */
    @Test
    void purposesQuartersSeedsAndNeighboursAreIndependent() {
        KeyedStream stream = KeyedStream.of(3, Purpose.EVENT, 10);
        assertThat(correlation(stream, KeyedStream.of(3, Purpose.DESTINATION, 10), 0))
                .isCloseTo(0, within(0.015));
        assertThat(correlation(stream, KeyedStream.of(3, Purpose.FAMILY, 10), 0))
                .isCloseTo(0, within(0.015));
        assertThat(correlation(stream, KeyedStream.of(3, Purpose.EVENT, 11), 0)).isCloseTo(0, within(0.015));
        assertThat(correlation(stream, KeyedStream.of(4, Purpose.EVENT, 10), 0)).isCloseTo(0, within(0.015));
        assertThat(correlation(stream, stream, 1)).isCloseTo(0, within(0.015));
    }

    private static double correlation(KeyedStream first, KeyedStream second, int shift) {
        double sum = 0;
        for (int agent = 0; agent < DRAWS; agent++) {
            sum += (first.uniform(agent) - 0.5) * (second.uniform(agent + shift) - 0.5);
        }
        return 12 * sum / DRAWS;
    }
}
