package org.reshuffle.backtest;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Calibration;
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
    /** Saussay, Sato (2024, JEEM 123): 3.2 % more acquisitions; 2.5 % in the working paper, and a miss of that much is one. */
    private static final double ENERGY_GAP = 3.2;

    private static final double ENERGY_GAP_SCALE = 0.7;
    /** Bartelme, Costinot, Donaldson, Rodriguez-Clare (2019, NBER 26666): about 0.13 in the mean, families from 0.07. */
    private static final double COST_OF_SIZE = 0.13;

    private static final double COST_OF_SIZE_SCALE = 0.06;

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
        moments.add(new Moment(
                new Text("energy gap of 10 %, capacity leaving faster [%]", "能源价差 10%，产能离开加快 [%]"),
                consistency.energyGap().found(),
                ENERGY_GAP,
                ENERGY_GAP_SCALE));
        moments.add(new Moment(
                new Text("fall of cost with size (Psi over theta)", "成本随规模的下降（Psi 除以 theta）"),
                costOfSize(new Calibration(responses, settings)),
                COST_OF_SIZE,
                COST_OF_SIZE_SCALE));
        return ImmutableList.copyOf(moments);
    }

    /** The mean of Psi/theta over families with clusters: how much cheaper, in logs, twice the size makes, over ln 2. */
    private static double costOfSize(Calibration base) {
        double sum = 0;
        int count = 0;
        for (int s = 0; s < base.families; s++) {
            if (base.clustered[s]) {
                sum += base.scale[s] / base.theta[s];
                count++;
            }
        }
        return sum / count;
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
