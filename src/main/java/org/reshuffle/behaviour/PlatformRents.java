package org.reshuffle.behaviour;

/**
 * Users of digital services pay rents to the owners of platforms, and part of these live abroad.
 *
 * <pre>
 * rent_i = m H_i                     pool = sum_k leak_k rent_k
 * net_i  = kappa_i pool - leak_i rent_i                      sum_i net_i = 0
 * kept_i = m Y_i + net_i
 * </pre>
 *
 * H_i what nation i sells at home of the digital family, Y_i all that it sells, m margin of the family; leak_i share of
 * home rents that goes to platforms wherever they are [0, 1]; kappa_i nation i's part of the world's digital capacity,
 * so users are spread over platforms as these are over the world, and what comes back to i never left it; kept_i what
 * digital business returns in i. Rents on imports are the exporter's already and leak no second time.
 *
 * <p>Source: assumed; that profits of digital firms are booked where the platform is owned: Tørsløv, Wier, Zucman (2023,
 * Review of Economic Studies 90). Departures: one pool in place of pairs. Draws: none.
 */
public final class PlatformRents {
    private PlatformRents() {}

    /**
     * Works out what each nation gets from abroad less what it pays abroad.
     *
     * @param leak share of home rents that goes to platforms, by nation
     * @param rent home rents, by nation
     * @param part nation's part of the world's digital capacity; adds to 1
     * @param net filled in
     */
    public static void net(double[] leak, double[] rent, double[] part, double[] net) {
        double pool = 0;
        for (int i = 0; i < net.length; i++) {
            net[i] = -leak[i] * rent[i];
            pool -= net[i];
        }
        for (int i = 0; i < net.length; i++) {
            net[i] += part[i] * pool;
        }
    }
}
