package org.reshuffle.behaviour.government;

import org.reshuffle.random.PortableMath;

/**
 * How well a government thinks that its nation does.
 *
 * <pre>U = ln y - w_u u - w_R R + w_P P - w_D max(0, D - threshold)</pre>
 *
 * y real income; u unemployment [fraction]; R unrest [0, 1]; P share of the value of the world's clusters; D public debt
 * [share of income]. Source: form after the political economy of incumbents, who fear unrest and debt and prize power;
 * weights assumed. Departures: no weight on jobs by family. Draws: none.
 *
 * @param unemployment w_u [per unit]
 * @param unrest w_R [per unit]
 * @param power w_P [per unit]
 * @param debt w_D [per unit]
 * @param threshold debt above which it counts [share of income]
 */
public record GovernmentUtility(double unemployment, double unrest, double power, double debt, double threshold) {

    /** Utility of the nation that is briefed. */
    public double of(Briefing briefing) {
        int i = briefing.nation();
        return of(
                briefing.realIncome()[i],
                briefing.unemployment()[i],
                briefing.unrest()[i],
                briefing.power()[i],
                briefing.debt()[i]);
    }

    /** Utility of those figures. */
    public double of(double realIncome, double jobless, double unquiet, double share, double owed) {
        return PortableMath.log(realIncome)
                - unemployment * jobless
                - unrest * unquiet
                + power * share
                - debt * Math.max(0, owed - threshold);
    }
}
