package org.reshuffle.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawingTest {

    @ParameterizedTest
    @CsvSource({
        "0, 100, 0, 100",
        "-3, 7.2, -4, 8",
        "0.9, 1.1, 0.9, 1.1",
        "-0.00012, 0.00031, -0.0002, 0.0004",
        "4763, 5464, 4600, 5600",
        "5, 5, 4.4, 5.6",
        "0, 0, -1, 1"
    })
    void axesHoldWhatTheyAreForAndEndAtTicks(double least, double most, double low, double high) {
        Scale scale = Scale.over(least, most, 4, 0, 100);
        assertThat(scale.low()).isLessThanOrEqualTo(least);
        assertThat(scale.high()).isGreaterThanOrEqualTo(most);
        assertThat(scale.at(scale.low())).isCloseTo(0, within(1e-9));
        assertThat(scale.at(scale.high())).isCloseTo(100, within(1e-9));
        assertThat(scale.ticks()).hasSizeBetween(2, 7).isSorted();
        assertThat(scale.ticks().get(0)).isCloseTo(scale.low(), within(1e-9));
        // What the reader meets: no tick twice, and none with a long tail of digits.
        assertThat(scale.ticks().stream().map(scale::label))
                .doesNotHaveDuplicates()
                .allSatisfy(label -> assertThat(label.length()).isLessThan(9));
    }

    /** Widths that a browser measured in DejaVu Sans, at one unit high. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Spending that the government of the United States has decided on | 33.7",
                "The share of the United States in world output of robots, autonomy, | 34.0",
                "Chance that the leadership of China lasts four more years, 2030Q1 | 33.6",
                "Technology and learning | 12.2",
                "+13.4 % | 4.33"
            })
    void aTextIsMeasuredAsWideAsTheWidestLettersMakeIt(String text, double measured) {
        assertThat(Svg.textWidth(text, 1)).isBetween(measured * 0.97, measured * 1.05);
    }

    @Test
    void differencesShowZero() {
        assertThat(Scale.withZero(3, 8, 4, 0, 1).ticks()).contains(0.0);
        assertThat(Scale.withZero(-8, -3, 4, 0, 1).ticks()).contains(0.0);
    }

    /** One nation of whose fate chance decides must not make everybody else's bar a hair. */
    @Test
    void oneWideIntervalLeavesTheOthersRoom() {
        List<Effect> effects = new ArrayList<>(Collections.nCopies(12, new Effect(-5, -9, -1)));
        effects.add(new Effect(-12, -80, 90));
        Scale scale = BarChart.axis(effects);
        assertThat(scale.low()).isBetween(-20.0, -12.0);
        assertThat(scale.high()).isBetween(9.0, 20.0);
    }

    @Test
    void intervalsOfLikeWidthAreDrawnWhole() {
        Scale scale = BarChart.axis(List.of(new Effect(1, -9, 11), new Effect(2, -14, 17), Effect.NONE));
        assertThat(scale.low()).isLessThanOrEqualTo(-14);
        assertThat(scale.high()).isGreaterThanOrEqualTo(17);
    }

    @Test
    void drawingsRefuseWhatIsNoPlace() {
        assertThatThrownBy(() -> Svg.number(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Svg.number(-0.04)).isEqualTo("0");
        assertThat(Svg.number(-0.16)).isEqualTo("-0.2");
        assertThat(Svg.number(12.34)).isEqualTo("12.3");
    }

    @Test
    void longNamesGoOnTheNextLine() {
        assertThat(Svg.wrap("Rest of the European Union", 10.5, 112))
                .hasSize(2)
                .allSatisfy(line -> assertThat(Svg.textWidth(line, 10.5)).isLessThanOrEqualTo(112));
        assertThat(Svg.wrap("机器人、自动驾驶与激光雷达以及其他许多产业", 10.5, 112))
                .allSatisfy(line -> assertThat(Svg.textWidth(line, 10.5)).isLessThanOrEqualTo(112));
        assertThat(String.join("", Svg.wrap("机器人、自动驾驶与激光雷达以及其他许多产业", 10.5, 112)))
                .isEqualTo("机器人、自动驾驶与激光雷达以及其他许多产业");
        assertThat(Svg.wrap("Germany", 10.5, 112)).containsExactly("Germany");
    }

    @Test
    void pointsThatNobodyWouldSeeAreLeftOut() {
        Trace straight = new Trace(100);
        Trace bent = new Trace(100);
        for (int k = 0; k < 100; k++) {
            straight.add(k, 2.0 * k + (k % 2) * 0.01);
            bent.add(k, k < 40 ? 10 : k);
        }
        Svg.Path line = new Svg.Path();
        straight.drawOn(line, true);
        assertThat(line.toString()).isEqualTo("M0 0L99 198");
        Svg.Path corner = new Svg.Path();
        bent.drawOn(corner, true);
        assertThat(corner.toString()).isEqualTo("M0 10L39 10L40 40L99 99");
    }

    @Test
    void pagesEscapeWhatTheyAreGiven() {
        String page =
                new Html().tag("p", "a < b & \"c\" \u0000", "title", "\"<&").toString();
        assertThat(page).isEqualTo("<p title=\"&quot;&lt;&amp;\">a &lt; b &amp; &quot;c&quot; </p>");
    }
}
