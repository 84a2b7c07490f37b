package org.reshuffle.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.reshuffle.world.Parameter;
import org.reshuffle.world.Settings;
import org.reshuffle.world.Text;

/** The search on moments whose answer is known. */
class FitTest {
    private static final Text WHAT = new Text("a", "甲");

    private static ImmutableList<Moments.Moment> moments(Settings settings) {
        return ImmutableList.of(
                new Moments.Moment(WHAT, settings.get(Parameter.SCALE_ELASTICITY), 0.9, 0.01),
                new Moments.Moment(WHAT, settings.get(Parameter.TRADE_ELASTICITY_SCALE), 0.7, 0.01));
    }

    @Test
    void findsTheParametersThatMeetTheMoments() {
        Fit.Result result = new Fit(FitTest::moments).run(1500);
        assertThat(after(result, Parameter.SCALE_ELASTICITY)).isCloseTo(0.9, within(0.01));
        assertThat(after(result, Parameter.TRADE_ELASTICITY_SCALE)).isCloseTo(0.7, within(0.01));
        assertThat(Moments.objective(result.after().subList(0, 2))).isLessThan(0.2);
    }

    @Test
    void isTheSameEveryTime() {
        assertThat(new Fit(FitTest::moments).run(60)).isEqualTo(new Fit(FitTest::moments).run(60));
    }

    @Test
    void neverEndsWorseThanItBeganAndStaysInsideTheRanges() {
        Fit.Result result = new Fit(settings ->
                        ImmutableList.of(new Moments.Moment(WHAT, settings.get(Parameter.SCALE_ELASTICITY), 9, 1)))
                .run(200);
        assertThat(Moments.objective(result.after())).isLessThanOrEqualTo(Moments.objective(result.before()));
        assertThat(after(result, Parameter.SCALE_ELASTICITY))
                .isLessThanOrEqualTo(Parameter.SCALE_ELASTICITY.high())
                .isGreaterThan(1.2);
    }

    @Test
    void stopsByItselfWhereItGetsNoFurtherAndSaysWhenItWasCutShort() {
        assertThat(new Fit(FitTest::moments).run(3000))
                .satisfies(result -> assertThat(result.converged()).isTrue())
                .satisfies(result -> assertThat(result.evaluations()).isLessThan(3000));
        assertThat(new Fit(FitTest::moments).run(30).converged()).isFalse();
    }

    @Test
    void whatTheMomentsCannotTellApartStaysWhereItBegan() {
        Fit.Result result = new Fit(FitTest::moments).run(3000);
        assertThat(after(result, Parameter.WAGE_RESPONSE)).isCloseTo(0.15, within(0.01));
        assertThat(after(result, Parameter.HOP_RATE)).isCloseTo(0.02, within(0.001));
    }

    @Test
    void endsAtOnceWhenItsThreadIsInterrupted() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> new Fit(FitTest::moments).run(60)).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).as("the mark is taken").isFalse();
    }

    private static double after(Fit.Result result, Parameter parameter) {
        return result.parameters().stream()
                .filter(fitted -> fitted.parameter() == parameter)
                .findFirst()
                .orElseThrow()
                .after();
    }
}
