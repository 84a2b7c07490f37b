package org.reshuffle.behaviour.government;

import org.reshuffle.random.PortableMath;

/**
 * What a government that follows rules provides for at home: energy, digital infrastructure, and how welcome clusters
 * from abroad are.
 *
 * <pre>
 * energy    = effort max(0, ln pE - notice)          pipelines = part energy, where some still deliver
 * security  = care max(0, e_sea - notice)
 * digital   = catch-up max(0, max_j ln D_j - ln D_i - notice)
 * openness  = per point (u - u_n), less notice either way, within +-most
 * </pre>
 *
 * pE price of energy against the base year; e_sea log points by which dearer sea-borne fuel alone raises it; D digital
 * stock against the base path; u, u_n unemployment, natural unemployment. Spending in shares of income. Sources: none gives
 * levels; that digital latecomers are helped by distance: form after Nelson, Phelps (1966). Departures: all families are
 * opened alike. Draws: none.
 */
public record Provision(double renewables, double pipelines, double security, double digital, double openness) {

    /**
     * The numbers of the rules; 0 where one is off.
     *
     * @param energy spending per log point of energy price [share of income]
     * @param pipelinePart part of it that goes to pipelines
     * @param security spending per log point that sea-borne fuel adds [share of income]
     * @param digital spending per log point behind the leader [share of income]
     * @param openness log weight per fraction of the labour force without work
     * @param mostOpenness most log weight, either way
     */
    public record Rules(
            double energy,
            double pipelinePart,
            double security,
            double digital,
            double openness,
            double mostOpenness) {}

    /** @param notice below which nothing is noticed [fraction, or log points] */
    static Provision of(Briefing briefing, Rules rules, double notice) {
        int nation = briefing.nation();
        double energy = rules.energy() * Math.max(0, briefing.logEnergyPrice()[nation] - notice);
        double piped = briefing.pipelines() > 0 ? rules.pipelinePart() * energy : 0;
        double leader = highest(briefing.digitalStock());
        double behind = PortableMath.log(leader / briefing.digitalStock()[nation]);
        double idle = briefing.unemployment()[nation] - briefing.naturalUnemployment()[nation];
        double noticed = Math.max(0, idle - notice) - Math.max(0, -idle - notice);
        double most = rules.mostOpenness();
        return new Provision(
                energy - piped,
                piped,
                rules.security() * Math.max(0, briefing.seaBorne() - notice),
                rules.digital() * Math.max(0, behind - notice),
                Math.max(-most, Math.min(most, rules.openness() * noticed)));
    }

    private static double highest(double[] figures) {
        double highest = figures[0];
        for (double figure : figures) {
            highest = Math.max(highest, figure);
        }
        return highest;
    }

    double spending() {
        return renewables + pipelines + security + digital;
    }

    /** Adds it to a policy, at a part of its cost. */
    Policy addTo(Policy policy, double part, boolean[] helped) {
        Policy more = policy;
        more = renewables > 0 ? more.withEnergy(part * renewables, Motive.ENERGY) : more;
        more = pipelines > 0 ? more.withPipelines(part * pipelines, Motive.ENERGY) : more;
        more = security > 0 ? more.withSecurity(part * security, Motive.SUPPLY) : more;
        more = digital > 0 ? more.withDigital(part * digital, Motive.LAG) : more;
        return openness == 0 ? more : more.withOpenness(welcome(openness, helped), Motive.JOBS);
    }

    /** The same log weight for every family that may be helped. */
    static double[] welcome(double weight, boolean[] helped) {
        double[] byFamily = new double[helped.length];
        for (int s = 0; s < byFamily.length; s++) {
            byFamily[s] = helped[s] ? weight : 0;
        }
        return byFamily;
    }
}
