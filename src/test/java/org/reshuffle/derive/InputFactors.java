package org.reshuffle.derive;

/**
 * Factors on each nation's use of each family, so that intermediate use with the energy bill stays at or below 90 % of
 * what the nation absorbs, and below 98 % when energy is 1.3 times as dear a part of cost, the most a scenario may ask:
 * final demand is never negative.
 * <pre>factor_nk = min(1, room_nk / sum_s input_sk output_ns)
 * room_nk = min(0.9 absorption_nk - energy_nk, 0.98 absorption_nk - 1.3 energy_nk)</pre>
 */
final class InputFactors {
    private static final double CAP = 0.9;
    private static final double CAP_AT_MOST_ENERGY = 0.98;
    private static final double MOST_ENERGY = 1.3;
    private static final int S = Codes.FAMILIES.size();

    private final FamilyTables tables;
    private final Nations nations;
    private final double[][] inputs;

    InputFactors(FamilyTables tables, double[][] inputs) {
        this.tables = tables;
        this.nations = tables.nations;
        this.inputs = inputs;
    }

    /** By nation and supplying family, rounded downward. */
    double[][] table() {
        double[][] factors = new double[nations.size()][S];
        for (int n = 0; n < nations.size(); n++) {
            for (int k = 0; k < S; k++) {
                double absorbed = tables.absorption(k, n);
                double bill = energyBill(n, k);
                double room = Math.min(CAP * absorbed - bill, CAP_AT_MOST_ENERGY * absorbed - MOST_ENERGY * bill);
                double use = use(n, k);
                double factor = use == 0 ? 1 : Math.min(1, room / use);
                factors[n][k] = factor == 1 ? 1 : Rounding.down(factor, 4);
                if (!(factors[n][k] > 0)) {
                    throw new IllegalStateException("%s: the energy bill alone takes 90 %% of its %s"
                            .formatted(nations.code(n), Codes.FAMILIES.get(k)));
                }
            }
        }
        return factors;
    }

    /** Intermediate use of a family in a nation before the factor, energy left out. */
    double use(int nation, int family) {
        double use = 0;
        for (int s = 0; s < S; s++) {
            use += inputs[s][family] * tables.output(s, nation);
        }
        return use;
    }

    /** What a nation's producers pay a family for energy. */
    double energyBill(int nation, int family) {
        double share = switch (Codes.FAMILIES.get(family)) {
            case "PRI" -> InputCoefficients.FUEL_SHARE;
            case "NTS" -> 1 - InputCoefficients.FUEL_SHARE;
            default -> 0;
        };
        double bill = 0;
        for (int s = 0; s < S; s++) {
            bill += FamilyFigures.TABLE.get(Codes.FAMILIES.get(s), "energy") * tables.output(s, nation);
        }
        return share * bill;
    }
}
