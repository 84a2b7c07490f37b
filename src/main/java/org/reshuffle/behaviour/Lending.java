package org.reshuffle.behaviour;

/**
 * Nations lend to and borrow from each other a constant share of world income, as long as the lenders can.
 *
 * <pre>
 * B_i = D_i W               wanted: a trade deficit (positive) or surplus (negative), sum 0
 * B_i = max(B_i, -m Y_i)    of a lender, Y_i what it earns, m the most that it lends
 * B_i = B_i G/N             of a borrower, G what is lent and N what was wanted
 * </pre>
 *
 * <p>Source: exogenous deficits, Dekle, Eaton, Kortum (2008, IMF Staff Papers 55). Departures: the limit, m assumed; a
 * nation that lost its industry would otherwise lend more than it earns. Draws: none.
 */
public final class Lending {
    /** The largest share of what it earns that a nation lends. */
    public static final double MOST = 0.5;

    private Lending() {}

    /** Limits what is lent and shares the shortfall among the borrowers; {@code borrowed} is changed in place. */
    public static void limit(double[] earned, double[] borrowed) {
        double shortfall = 0;
        double wanted = 0;
        for (int i = 0; i < borrowed.length; i++) {
            double least = -MOST * Math.max(0, earned[i]);
            if (borrowed[i] < 0 && borrowed[i] < least) {
                shortfall += least - borrowed[i];
                borrowed[i] = least;
            }
            wanted += Math.max(0, borrowed[i]);
        }
        if (shortfall > 0 && wanted > 0) {
            double part = Math.max(0, 1 - shortfall / wanted);
            for (int i = 0; i < borrowed.length; i++) {
                borrowed[i] *= borrowed[i] > 0 ? part : 1;
            }
        }
    }
}
