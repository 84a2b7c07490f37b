package org.reshuffle.judge.claim;

import org.reshuffle.observe.Measure;
import org.reshuffle.observe.Observations;
import org.reshuffle.random.PortableMath;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Quarter;

/**
 * What a unit of capacity earns over a window, discounted to its first quarter, as a multiple of a year's sales at full
 * use. Capacity is counted in base-year sales, so it is at the same time the return on what building it cost, whatever
 * that was, and comparable between nations.
 *
 * <pre>
 * sum_t  sum_s K_st m_s rho_st / sum_s K_st  (1/4) exp(-r t/4) survival_t,   m_s = 1 / (theta_s + 1)
 * </pre>
 *
 * K capacity, rho sales per unit of it, theta trade elasticity, survival_t the chance that the leadership of the first
 * quarter is still in office, 1 unless risk is counted.
 *
 * @param subject nations and families; its measure is ignored
 * @param discount r [1/year]
 * @param risk whether what comes after a change of leadership is lost
 */
public record Return(Subject subject, ClaimRun run, Window window, double discount, boolean risk) implements Quantity {
    /** Quarters that the measure of leadership looks ahead. */
    private static final double TERM = 16;

    @Override
    public double value(Case at) {
        Observations observed = at.observed(run);
        int first = window.from().since(observed.start());
        int last = window.to().since(observed.start());
        double sum = 0;
        double survival = 1;
        for (int quarter = first; quarter <= last; quarter++) {
            double years = (quarter - first) / 4.0;
            sum += earned(observed, quarter, at) / 4 * PortableMath.exp(-discount * years) * survival;
            survival *= risk ? stays(observed, quarter, at) : 1;
        }
        return sum;
    }

    private double earned(Observations observed, int quarter, Case at) {
        BaseWorld world = observed.world();
        boolean[] nations = Selection.nations(world, subject.nations(), at.nation());
        boolean[] families = Selection.families(world, subject.families(), at.family());
        double[] capacity = observed.row(Measure.CAPACITY, quarter);
        double[] sales = observed.row(Measure.PROFIT, quarter);
        double earned = 0;
        double whole = 0;
        for (int s = 0; s < families.length; s++) {
            double margin = 1 / (world.families().get(s).tradeElasticity() + 1);
            for (int i = 0; families[s] && i < nations.length; i++) {
                int cell = observed.cell(i, s);
                earned += nations[i] ? capacity[cell] * margin * sales[cell] : 0;
                whole += nations[i] ? capacity[cell] : 0;
            }
        }
        return whole == 0 ? Double.NaN : earned / whole;
    }

    /** Chance that the leadership outlasts a quarter. */
    private double stays(Observations observed, int quarter, Case at) {
        Subject leadership = new Subject(subject.nations(), subject.families(), Measure.LEADERSHIP);
        double chance = leadership.value(observed, quarter, at) / 100;
        return chance <= 0 ? 0 : PortableMath.exp(PortableMath.log(chance) / TERM);
    }

    @Override
    public Quarter last() {
        return window.to();
    }
}
