package org.reshuffle.behaviour;

/**
 * Services take up, slowly, the workers that industry lets go, and wages give way where more work is offered than paid
 * for.
 *
 * <pre>
 * L_s      = L0_s (labour share now/base) (Y_s/Y0_s) (1 + n) / (omega A)
 * L_N     += lambda_L (L (1 - u_n) - sum_s L_s - L_N)
 * u        = 1 - (sum_s L_s + L_N)/L
 * ln omega -= phi_w (u - u_n + (L_N - L_N*)/L)
 * </pre>
 *
 * L labour force [million]; L_s workers of a traded family, by Shephard's lemma from cost shares; L_N of services; Y
 * sales; omega unit labour cost, wages over productivity A; n new tasks; u unemployment, u_n its natural, base-year
 * rate; L_N* workers whom the sales of services pay for at going wages; lambda_L, phi_w [1/quarter].
 *
 * <p>Source: slow reallocation as in Autor, Dorn, Hanson (2013, AER 103); wage curve of Blanchflower, Oswald (1995).
 * Departures: services take in whoever looks for work, paid for or not, and those not paid for press on wages as the
 * unemployed do. So wages rest only where all who want to work are paid for: the labour market of a static trade model
 * is the long run of this one. Draws: none.
 */
public record LabourMarket(double reallocation, double wageResponse) {
    /** Nobody has ever seen less unemployment than this for long. */
    private static final double LEAST_UNEMPLOYMENT = 0.003;

    /** Workers in services next quarter; they leave at once when industry wants more than there are. */
    public double services(double held, double traded, double labourForce, double natural) {
        double wanted = held + reallocation * (labourForce * (1 - natural) - traded - held);
        return Math.max(0, Math.min(wanted, labourForce * (1 - LEAST_UNEMPLOYMENT) - traded));
    }

    /**
     * Log unit labour cost next quarter.
     *
     * @param excess work offered and not paid for, as a share of the labour force: unemployment above its natural rate,
     *     and workers in services beyond those whom sales pay for
     */
    public double wage(double logWage, double excess) {
        return logWage - wageResponse * excess;
    }
}
