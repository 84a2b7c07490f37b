package org.reshuffle.backtest;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Settings;
import org.reshuffle.world.Text;

/**
 * What parameters are fitted to: errors of the back-tests from 2011, against those of the GDP rival (driven) or of the
 * trend (blind), and published responses. No figure of a later year than 2018 is among them.
 */
public final class Moments {
    private static final int ORIGIN = 2011;
    private static final int[] TARGETS = {2015, 2018};
    /** Boehm, Levchenko, Pandalai-Nayar (2023, AER 113). */
    private static final double FIRST_YEAR = 0.76;

    private static final double LONG_RUN = 2;
    /** Amiti, Redding, Weinstein (2019, JEP 33): near complete. */
    private static final double PASS_THROUGH = 1;

    /**
     * A moment.
     *
     * @param what what it is
     * @param found the model's
     * @param target what it should be
     * @param scale a miss of this size counts 1
     */
    public record Moment(Text what, double found, double target, double scale) {
        double miss() {
            return (found - target) / scale;
        }
    }

    private final Backtest backtest;
    private final BaseWorld responses;

    /**
     * @param backtest of the world of 2011
     * @param responses world on which published responses are measured
     */
    public Moments(Backtest backtest, BaseWorld responses) {
        this.backtest = backtest;
        this.responses = responses;
    }

    /** Sum of squared misses. */
    public static double objective(List<Moment> moments) {
        return moments.stream().mapToDouble(m -> m.miss() * m.miss()).sum();
    }

    public ImmutableList<Moment> of(Settings settings) {
        List<Moment> moments = new ArrayList<>();
        for (int to : TARGETS) {
            for (Knowledge knowledge : Knowledge.values()) {
                Rival rival = knowledge == Knowledge.DRIVEN ? new GdpShares() : new LinearTrend();
                Card card = backtest.run(ORIGIN, to, knowledge, settings, rival);
                for (Contest contest : card.contests()) {
                    boolean fitted =
                            contest.measure() == ShareMeasure.OUTPUT || contest.measure() == ShareMeasure.VALUE_ADDED;
                    if (fitted) {
                        moments.add(error(contest, rival.id(), to, knowledge));
                    }
                }
            }
        }
        Consistency consistency = new Consistency(responses, settings);
        double[] elasticity = consistency.tradeElasticities();
        moments.add(new Moment(
                new Text("trade elasticity, first year", "贸易弹性，第一年"), elasticity[0], FIRST_YEAR, 0.2 * FIRST_YEAR));
        moments.add(new Moment(
                new Text("trade elasticity, tenth year", "贸易弹性，第十年"), elasticity[1], LONG_RUN, 0.2 * LONG_RUN));
        moments.add(new Moment(
                new Text("tariff pass-through", "关税传导率"),
                consistency.passThrough().found(),
                PASS_THROUGH,
                0.1));
        return ImmutableList.copyOf(moments);
    }

    /** An error counts by what the rival's is; none would be perfect. */
    private static Moment error(Contest contest, String rival, int to, Knowledge knowledge) {
        String sectors = contest.industries() ? " industries" : "";
        String name = contest.measure().key() + sectors + " " + ORIGIN + "-" + to + " " + knowledge.key();
        double found = contest.entry(Contest.MODEL).accuracy().rmse();
        return new Moment(
                new Text(name, name), found, 0, contest.entry(rival).accuracy().rmse());
    }
}
