package org.reshuffle.derive;

/**
 * Internet and software in services sold at home and abroad. Assumed, plus or minus 30 %. In 2011 three quarters of the
 * shares of 2018. Those of 2000 add up to what the world spent on software and computer services, 550 billion USD
 * (India's export council for software, year to March 2002), nearly a half of it American; the Indian share abroad
 * meets the 6.3 billion that Nasscom reports.
 */
final class DigitalShares {
    private DigitalShares() {}

    /** Share of a flow of services. */
    static double of(String nation, boolean home, int year) {
        Columns shares = year < 2011 ? IN_2000 : IN_2018;
        double scale = year == 2011 ? 0.75 : 1;
        return scale * shares.get(nation, home ? "home" : "abroad");
    }

    private static final Columns IN_2018 = Columns.parse("""
            nation home  abroad
            CHN    0.022 0.10
            USA    0.042 0.12
            DEU    0.026 0.12
            FRA    0.028 0.10
            ITA    0.020 0.06
            ESP    0.020 0.08
            GBR    0.032 0.10
            POL    0.018 0.12
            CZE    0.022 0.12
            HUN    0.020 0.10
            SRB    0.020 0.16
            OEU    0.026 0.16
            JPN    0.022 0.04
            KOR    0.022 0.05
            TWN    0.012 0.05
            IND    0.020 0.40
            VNM    0.010 0.05
            ASE    0.012 0.10
            MEX    0.008 0.02
            CAN    0.024 0.10
            BRA    0.020 0.06
            RUS    0.014 0.08
            TUR    0.010 0.03
            ROW    0.013 0.09
            """);

    private static final Columns IN_2000 = Columns.parse("""
            nation home  abroad
            CHN    0.006 0.02
            USA    0.020 0.05
            DEU    0.013 0.05
            FRA    0.015 0.04
            ITA    0.009 0.03
            ESP    0.008 0.03
            GBR    0.017 0.05
            POL    0.006 0.02
            CZE    0.008 0.03
            HUN    0.007 0.03
            SRB    0.004 0.03
            OEU    0.012 0.07
            JPN    0.011 0.015
            KOR    0.010 0.015
            TWN    0.006 0.015
            IND    0.006 0.30
            ASE    0.005 0.02
            MEX    0.004 0.01
            CAN    0.013 0.06
            BRA    0.010 0.02
            RUS    0.003 0.02
            TUR    0.003 0.01
            ROW    0.005 0.03
            """);
}
