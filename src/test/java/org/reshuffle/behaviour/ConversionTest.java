package org.reshuffle.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Capacity converts to what is related and pays better, and only then. */
class ConversionTest {
    private static final Conversion CONVERSION = new Conversion(0.02, 1.5);

    @Test
    void aTenthMoreProfitConvertsAFifthOfAPerCentAQuarterToACloseFamily() {
        double ease = CONVERSION.ease(0.8);
        // 0.02 exp(-1.5 x 0.2) = 0.014816; 1.1^1.33 - 1 = 0.135147
        assertThat(ease).isCloseTo(0.0148164, within(1e-7));
        assertThat(Conversion.hazard(ease, Conversion.MOST, Math.pow(1.1, 1.33)))
                .isCloseTo(0.00200239, within(1e-7));
    }

    @Test
    void nothingConvertsToWhatPaysNoBetter() {
        assertThat(Conversion.hazard(CONVERSION.ease(1), Conversion.MOST, 1)).isZero();
        assertThat(Conversion.hazard(CONVERSION.ease(1), Conversion.MOST, 0.6)).isZero();
    }

    @Test
    void nothingConvertsToAFamilyThatIsNotRelated() {
        assertThat(CONVERSION.ease(0.49)).isZero();
        assertThat(CONVERSION.ease(0.5)).isCloseTo(0.02 * Math.exp(-0.75), within(1e-15));
    }

    @Test
    void closerFamiliesConvertMoreEasily() {
        assertThat(CONVERSION.ease(0.9)).isGreaterThan(CONVERSION.ease(0.6));
        assertThat(CONVERSION.ease(1)).isEqualTo(0.02);
    }

    @Test
    void noMoreThanATenthConvertsInAQuarter() {
        assertThat(Conversion.hazard(0.02, Conversion.MOST, 20)).isEqualTo(0.1);
        assertThat(Conversion.hazard(0.02, Conversion.MOST, 1e9)).isEqualTo(0.1);
    }

    @Test
    void bothFamiliesPayAlikeOnceWhatEqualisesHasConverted() {
        double x = Conversion.equalising(100, 1, 0.5, 1.2);
        assertThat(100 / (100 - x)).isCloseTo(1.2 * 0.5 / (0.5 + x), within(1e-12));
        // 100 x 0.5 x 0.2 / (100 + 0.6)
        assertThat(x).isCloseTo(0.0994036, within(1e-7));
        assertThat(Conversion.equalising(0.5, 1.2, 100, 1)).isZero();
        assertThat(Conversion.equalising(0, 1, 0, 1.2)).isZero();
    }
}
