package org.reshuffle.derive;

/**
 * Batteries and renewable equipment in what a nation makes of C27; the rest is machinery. Assumed, plus or minus 30 %.
 * Renewable equipment of 2000 adds up to what was installed: 4.5 GW of wind, a half of it Danish (BTM Consult), and 0.3
 * GW of cells, nearly a half of it Japanese.
 */
final class ElectricalShares {
    private ElectricalShares() {}

    static Columns of(int year) {
        return Columns.parse(
                switch (year) {
                    case 2018 -> IN_2018;
                    case 2011 -> IN_2011;
                    case 2000 -> IN_2000;
                    default -> throw new IllegalArgumentException("no shares of C27 for " + year);
                });
    }

    private static final String IN_2018 = """
            nation BAT   REN
            CHN    0.055 0.075
            USA    0.040 0.045
            DEU    0.035 0.070
            FRA    0.040 0.030
            ITA    0.030 0.030
            ESP    0.030 0.120
            GBR    0.030 0.030
            POL    0.100 0.020
            CZE    0.050 0.020
            HUN    0.120 0.020
            SRB    0.020 0.010
            OEU    0.035 0.080
            JPN    0.070 0.040
            KOR    0.130 0.060
            TWN    0.050 0.120
            IND    0.060 0.060
            VNM    0.060 0.120
            ASE    0.050 0.100
            MEX    0.030 0.030
            CAN    0.030 0.040
            BRA    0.050 0.060
            RUS    0.040 0.010
            TUR    0.050 0.040
            ROW    0.040 0.020
            """;

    private static final String IN_2011 = """
            nation BAT   REN
            CHN    0.040 0.075
            USA    0.040 0.050
            DEU    0.035 0.140
            FRA    0.040 0.030
            ITA    0.030 0.040
            ESP    0.030 0.130
            GBR    0.030 0.025
            POL    0.040 0.010
            CZE    0.050 0.030
            HUN    0.040 0.020
            SRB    0.020 0.005
            OEU    0.035 0.090
            JPN    0.080 0.060
            KOR    0.090 0.060
            TWN    0.060 0.180
            IND    0.055 0.040
            VNM    0.050 0.020
            ASE    0.050 0.070
            MEX    0.030 0.030
            CAN    0.030 0.040
            BRA    0.050 0.030
            RUS    0.040 0.005
            TUR    0.050 0.020
            ROW    0.040 0.020
            """;

    private static final String IN_2000 = """
            nation BAT   REN
            CHN    0.030 0.0005
            USA    0.050 0.005
            DEU    0.030 0.013
            FRA    0.035 0.003
            ITA    0.030 0.003
            ESP    0.030 0.040
            GBR    0.030 0.002
            POL    0.030 0.001
            CZE    0.040 0.001
            HUN    0.030 0.001
            SRB    0.020 0.001
            OEU    0.035 0.045
            JPN    0.040 0.003
            KOR    0.030 0.0005
            TWN    0.040 0.003
            IND    0.055 0.006
            ASE    0.050 0.001
            MEX    0.030 0.001
            CAN    0.030 0.001
            BRA    0.050 0.001
            RUS    0.040 0.0005
            TUR    0.050 0.001
            ROW    0.035 0.001
            """;
}
