package org.reshuffle.behaviour;

import org.reshuffle.random.PortableMath;

/**
 * New tasks take back labour where machines have taken old ones.
 *
 * <pre>n += nu/4 (g/g_ref) min(1, displaced/0.1)</pre>
 *
 * n labour taken back [fraction of labour demand]; nu rate [1/year]; g growth, g_ref the growth at which nu was measured
 * (0.5 % a quarter), so a world without growth makes none; displaced: tasks automated since the base year [fraction].
 *
 * <p>Source: reinstatement of Acemoglu, Restrepo (2019, JEP 33). Departures: it takes displacement for it to happen, so
 * that a world without automation keeps its balance; a tenth displaced is full speed (assumed). Draws: none.
 */
public record NewTasks(double rate) {
    private static final double REFERENCE_GROWTH = 0.005;
    private static final double FULL_SPEED = 0.1;

    public double next(double taken, double growth, double displaced) {
        double speed = displaced / FULL_SPEED;
        // From 0 to 1, whatever it was.
        speed = PortableMath.positivePart(speed) - PortableMath.positivePart(speed - 1);
        return taken + rate / 4 * (growth / REFERENCE_GROWTH) * speed;
    }
}
