package org.reshuffle.derive;

/**
 * Share of electric cars in the cars a nation buys, from observed registrations. Regions of several nations get what
 * the totals of the Union and the world leave; nations without a figure get the neighbour's named here.
 */
final class ElectricShares {
    /** No market is given less than this, so that every family keeps a home flow. */
    private static final double FLOOR = 1e-5;

    private static final int FIRST_OBSERVED = 2010;

    /** Before the series begins: some three thousand cars of 58 million. */
    private static final double TRACE = 5e-5;

    private final ObservedSeries observed;
    private final Nations nations;
    private final int year;

    ElectricShares(ObservedSeries observed, int year) {
        this.observed = observed;
        this.nations = Nations.of(year);
        this.year = year;
    }

    /** Shares in nation order [0, 1]. */
    double[] byNation() {
        double[] shares = new double[nations.size()];
        for (int n = 0; n < shares.length; n++) {
            shares[n] = Math.max(FLOOR, share(nations.code(n)));
        }
        return shares;
    }

    private double share(String nation) {
        if (year < FIRST_OBSERVED) {
            return TRACE;
        }
        return switch (nation) {
            case "OEU" -> remainder("EU27", "DEU", "FRA", "ITA", "ESP", "POL", "CZE", "HUN");
            case "ASE" -> Math.max(observedShare("THA"), observedShare("IDN")) / 2;
            case "ROW" ->
                remainder(
                        "WLD", "EU27", "CHN", "USA", "GBR", "JPN", "KOR", "IND", "VNM", "MEX", "CAN", "BRA", "RUS",
                        "TUR", "THA", "IDN");
            case "SRB" -> observedShare("POL") / 2;
            case "TWN" -> observedShare("THA");
            default -> observedShare(nation);
        };
    }

    private double observedShare(String nation) {
        double percent = observed.get(nation, "ev_sales_share", year);
        return Double.isNaN(percent) ? 0 : percent / 100;
    }

    /** Electric over all cars of a total less its named parts. */
    private double remainder(String total, String... parts) {
        double electric = electricCars(total);
        double cars = electric / observedShare(total);
        for (String part : parts) {
            if (observedShare(part) > 0 && electricCars(part) > 0) {
                electric -= electricCars(part);
                cars -= electricCars(part) / observedShare(part);
            }
        }
        return Math.max(0, electric) / cars;
    }

    private double electricCars(String nation) {
        double cars = observed.get(nation, "ev_car_sales", year);
        return Double.isNaN(cars) ? 0 : cars;
    }
}
