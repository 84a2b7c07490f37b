package org.reshuffle.derive;

/**
 * Semiconductor output by nation: world sales of WSTS by wafer capacity of IC Insights, where the fabs stand (July
 * 2011, December 2018). Their regions are Taiwan, Korea, Japan, China, the Americas, Europe and a rest (Singapore,
 * Israel, Malaysia mostly); nations within the last three are assumed. Shares of 2000 are assumed between those of 1995
 * (ESIA: USA 26, Japan 40, China 2 %) and those of 2011.
 */
final class Semiconductors {
    /** No more of a nation's C26 than this, whatever its capacity. */
    private static final double CEILING = 0.6;

    private static final Columns CAPACITY = Columns.parse("""
            nation 2000 2011 2018
            CHN    2.5  8.9  12.5
            USA    21   14.2 12.4
            DEU    4.0  2.9  2.2
            FRA    2.4  1.5  1.2
            ITA    1.5  1.1  0.7
            ESP    0.15 0.05 0.03
            GBR    2.0  0.7  0.3
            POL    0.04 0.04 0.04
            CZE    0.08 0.06 0.06
            HUN    0.05 0.05 0.05
            SRB    0.01 0.01 0.01
            OEU    2.4  1.7  1.5
            JPN    31   19.7 16.8
            KOR    13   16.8 21.3
            TWN    13   21.0 21.8
            IND    0.05 0.05 0.04
            VNM    -    0.01 0.02
            ASE    4.0  7.8  6.0
            MEX    0.1  0.1  0.1
            CAN    0.3  0.3  0.2
            BRA    0.1  0.1  0.1
            RUS    0.3  0.2  0.2
            TUR    0.02 0.02 0.02
            ROW    2.0  2.7  2.4
            """);

    private Semiconductors() {}

    /** Share of semiconductors in what a nation makes of C26. */
    static double share(SectorTables tables, String nation, int year) {
        double worldSales = switch (year) {
            case 2018 -> 468_800;
            case 2011 -> 299_500;
            case 2000 -> 204_000;
            default -> throw new IllegalArgumentException("no sales of semiconductors for " + year);
        };
        double output = CAPACITY.get(nation, Integer.toString(year)) / 100 * worldSales;
        return Math.min(CEILING, output / tables.output("C26", tables.nations.index(nation)));
    }
}
