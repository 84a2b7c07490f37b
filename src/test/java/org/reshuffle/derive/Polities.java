package org.reshuffle.derive;

/**
 * Public finances and politics of the nations. Debt is that of general government, gross, as the IMF's World Economic
 * Outlook is generally known to give it for the year, rounded; OEU, ASE and ROW are rough means. All assumed, because no
 * file of the data folder holds them.
 */
final class Polities {
    private Polities() {}

    /**
     * debt: share of income, plus or minus 10 %; threshold: 0.6 for emerging nations, 1 for advanced ones; own: part of
     * the debt in the nation's own currency, plus or minus 0.1, nothing for members of a currency union; hazard: chance
     * a quarter that the leadership changes, half to twice that: 0.06 where elections decide, 0.015 where one leader has
     * stayed long; budget: most industrial policy in a year, share of income, half to twice that: China's 1.73 % of 2019
     * and more than its seven comparators by DiPippo, Mazzocco, Kennedy (2022, CSIS), 0.7 % for Korea and France, 0.4 %
     * for all others.
     */
    static Columns of(int year) {
        return Columns.parse(year >= 2018 ? """
                nation debt  threshold own  hazard budget
                CHN    0.57  0.6       0.98 0.015  0.017
                USA    1.07  1         1    0.06   0.004
                DEU    0.62  1         0    0.06   0.004
                FRA    0.98  1         0    0.06   0.007
                ITA    1.34  1         0    0.06   0.004
                ESP    0.97  1         0    0.06   0.004
                GBR    0.86  1         1    0.06   0.004
                POL    0.49  0.6       0.7  0.06   0.004
                CZE    0.32  1         0.85 0.06   0.004
                HUN    0.69  0.6       0.75 0.015  0.004
                SRB    0.54  0.6       0.25 0.015  0.004
                OEU    0.70  1         0.2  0.06   0.004
                JPN    2.32  1         1    0.06   0.004
                KOR    0.40  1         0.95 0.06   0.007
                TWN    0.36  1         1    0.06   0.004
                IND    0.70  0.6       0.95 0.06   0.004
                VNM    0.44  0.6       0.6  0.015  0.004
                ASE    0.45  0.6       0.7  0.06   0.004
                MEX    0.54  0.6       0.75 0.06   0.004
                CAN    0.91  1         0.95 0.06   0.004
                BRA    0.85  0.6       0.95 0.06   0.004
                RUS    0.14  0.6       0.75 0.015  0.004
                TUR    0.30  0.6       0.55 0.015  0.004
                ROW    0.55  0.6       0.5  0.06   0.004
                """ : year >= 2011 ? """
                nation debt  threshold own  hazard budget
                CHN    0.34  0.6       0.98 0.015  0.017
                USA    1.00  1         1    0.06   0.004
                DEU    0.79  1         0    0.06   0.004
                FRA    0.88  1         0    0.06   0.007
                ITA    1.20  1         0    0.06   0.004
                ESP    0.70  1         0    0.06   0.004
                GBR    0.80  1         1    0.06   0.004
                POL    0.54  0.6       0.65 0.06   0.004
                CZE    0.40  1         0.8  0.06   0.004
                HUN    0.80  0.6       0.5  0.06   0.004
                SRB    0.43  0.6       0.2  0.06   0.004
                OEU    0.80  1         0.2  0.06   0.004
                JPN    2.19  1         1    0.06   0.004
                KOR    0.33  1         0.95 0.06   0.007
                TWN    0.38  1         1    0.06   0.004
                IND    0.69  0.6       0.95 0.06   0.004
                VNM    0.36  0.6       0.5  0.015  0.004
                ASE    0.42  0.6       0.7  0.06   0.004
                MEX    0.42  0.6       0.75 0.06   0.004
                CAN    0.82  1         0.95 0.06   0.004
                BRA    0.61  0.6       0.95 0.06   0.004
                RUS    0.10  0.6       0.75 0.015  0.004
                TUR    0.37  0.6       0.7  0.015  0.004
                ROW    0.45  0.6       0.5  0.06   0.004
                """ : """
                nation debt  threshold own  hazard budget
                CHN    0.23  0.6       0.98 0.015  0.017
                USA    0.53  1         1    0.06   0.004
                DEU    0.59  1         0    0.06   0.004
                FRA    0.59  1         0    0.06   0.007
                ITA    1.09  1         0    0.06   0.004
                ESP    0.58  1         0    0.06   0.004
                GBR    0.37  1         1    0.06   0.004
                POL    0.37  0.6       0.5  0.06   0.004
                CZE    0.17  0.6       0.9  0.06   0.004
                HUN    0.55  0.6       0.6  0.06   0.004
                SRB    2.00  0.6       0    0.06   0.004
                OEU    0.70  1         0.2  0.06   0.004
                JPN    1.36  1         1    0.06   0.004
                KOR    0.17  1         0.9  0.06   0.007
                TWN    0.26  1         1    0.06   0.004
                IND    0.73  0.6       0.9  0.06   0.004
                ASE    0.60  0.6       0.5  0.06   0.004
                MEX    0.40  0.6       0.5  0.06   0.004
                CAN    0.80  1         0.9  0.06   0.004
                BRA    0.65  0.6       0.6  0.06   0.004
                RUS    0.56  0.6       0.2  0.015  0.004
                TUR    0.52  0.6       0.4  0.06   0.004
                ROW    0.60  0.6       0.4  0.06   0.004
                """);
    }
}
