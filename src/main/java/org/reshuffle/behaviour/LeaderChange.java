package org.reshuffle.behaviour;

/**
 * A leadership falls by the calendar, and sooner where there is unrest.
 *
 * <pre>
 * h  = (1 - hold) min(1, h_L + b R)
 * T' = (1 - change) (T + 1)
 * </pre>
 *
 * h chance of a change in a quarter; h_L the nation's own, without unrest [0, 0.5]; R unrest [0, 1]; b [0, 0.4]; hold
 * what an event takes away [0, 1]; T quarters in office; change whether there is one, or its chance where capacity
 * flows.
 *
 * <p>Source: sign of b after Campante, Chor, Li (2023): unrest, then turnover of officials; levels assumed. Departures:
 * a constant hazard, no terms of office. Draws: none here.
 */
public record LeaderChange(double unrestEffect) {

    public double hazard(double own, double unrest, double hold) {
        return (1 - hold) * Math.min(1, own + unrestEffect * unrest);
    }

    public static double tenure(double before, double change) {
        return (1 - change) * (before + 1);
    }

    /** Quarters in office that a hazard leads to in the end; 0 where nobody ever changes. */
    public static double steadyTenure(double hazard) {
        return hazard > 0 ? (1 - hazard) / hazard : 0;
    }

    /** Chance that a leadership is still there after sixteen quarters. */
    public static double lastsFourYears(double hazard) {
        double quarter = 1 - hazard;
        double half = quarter * quarter;
        double year = half * half;
        double two = year * year;
        return two * two;
    }
}
