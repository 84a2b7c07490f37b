package org.reshuffle.derive;

/**
 * Shares by which sectors of the tables are cut into families, by exporting nation. Assumed, plus or minus 30 %, for no
 * table in use is finer than the sector; the world totals that follow stand beside published sizes in the README of
 * the worlds. Semiconductors are not here: they follow wafer capacity.
 */
final class SplitShares {
    /** Components in what C26 makes besides semiconductors; the rest is assembly. */
    static Columns components() {
        return Columns.parse("""
                nation ELC
                CHN    0.31
                USA    0.62
                DEU    0.70
                FRA    0.70
                ITA    0.66
                ESP    0.54
                GBR    0.68
                POL    0.19
                CZE    0.23
                HUN    0.28
                SRB    0.29
                OEU    0.60
                JPN    0.74
                KOR    0.60
                TWN    0.68
                IND    0.19
                VNM    0.18
                ASE    0.50
                MEX    0.24
                CAN    0.68
                BRA    0.28
                RUS    0.58
                TUR    0.29
                ROW    0.55
                """);
    }

    /**
     * Parts, bodies and trailers in C29, and the odds that a vehicle is electric relative to the Chinese one's.
     * Those of 2011 stand for 2000 too.
     */
    static Columns vehicles(int year) {
        return Columns.parse(year >= 2018 ? """
                nation APC  electric
                CHN    0.42 1.0
                USA    0.42 1.2
                DEU    0.33 0.9
                FRA    0.40 0.9
                ITA    0.45 0.15
                ESP    0.33 0.2
                GBR    0.28 0.7
                POL    0.68 0.1
                CZE    0.48 0.2
                HUN    0.45 0.2
                SRB    0.60 0.1
                OEU    0.42 0.8
                JPN    0.38 0.8
                KOR    0.42 0.5
                TWN    0.75 0.1
                IND    0.45 0.1
                VNM    0.60 0.1
                ASE    0.45 0.1
                MEX    0.45 0.15
                CAN    0.35 0.3
                BRA    0.35 0.05
                RUS    0.30 0.02
                TUR    0.42 0.05
                ROW    0.40 0.1
                """ : """
                nation APC  electric
                CHN    0.40 1.0
                USA    0.42 1.0
                DEU    0.33 0.4
                FRA    0.40 1.0
                ITA    0.45 0.1
                ESP    0.33 0.2
                GBR    0.28 0.3
                POL    0.68 0.1
                CZE    0.48 0.1
                HUN    0.45 0.1
                SRB    0.60 0.1
                OEU    0.42 0.5
                JPN    0.38 1.5
                KOR    0.42 0.3
                TWN    0.75 0.1
                IND    0.45 0.3
                VNM    0.60 0.1
                ASE    0.45 0.1
                MEX    0.45 0.1
                CAN    0.35 0.1
                BRA    0.35 0.05
                RUS    0.30 0.05
                TUR    0.42 0.1
                ROW    0.40 0.2
                """);
    }

    /**
     * Robots, autonomy and lidar: in machinery (C28), and in electronic components. In 2011 half of these shares, for
     * robot sales more than doubled to 2018; in 2000 four tenths: a quarter as many robots, machinery a third as large,
     * and hardly any autonomy or lidar.
     */
    static Columns unmanned() {
        return Columns.parse("""
                nation C28   ELC
                CHN    0.010 0.020
                USA    0.016 0.030
                DEU    0.018 0.030
                FRA    0.010 0.020
                ITA    0.012 0.010
                ESP    0.006 0.010
                GBR    0.008 0.020
                POL    0.004 0.005
                CZE    0.006 0.005
                HUN    0.005 0.005
                SRB    0.003 0.005
                OEU    0.012 0.020
                JPN    0.025 0.020
                KOR    0.018 0.010
                TWN    0.015 0.008
                IND    0.004 0.008
                VNM    0.003 0.003
                ASE    0.005 0.005
                MEX    0.004 0.005
                CAN    0.010 0.020
                BRA    0.004 0.008
                RUS    0.005 0.010
                TUR    0.004 0.010
                ROW    0.012 0.030
                """);
    }

    /** Scale of the shares of robots, autonomy and lidar. */
    static double unmannedScale(int year) {
        return switch (year) {
            case 2018 -> 1;
            case 2011 -> 0.5;
            default -> 0.4;
        };
    }

    private SplitShares() {}
}
