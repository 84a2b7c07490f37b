package org.reshuffle.derive;

/**
 * Nation figures that no file of the data folder holds, from general knowledge of the years, plus or minus 30 %
 * (population shares and unemployment: plus or minus 10 %). A dash where an observed figure is used.
 */
final class NationAssumptions {
    private static final String IN_2018 = """
            nation working young participation unemployment labour power
            CHN    0.71    0.178 -             -            -      90
            USA    0.655   0.187 -             -            39     -
            DEU    0.65    0.136 -             -            48.4   -
            FRA    0.62    0.180 -             -            43     -
            ITA    0.64    0.133 -             -            33     -
            ESP    0.66    0.148 -             -            26     -
            GBR    0.637   0.178 -             -            30     -
            POL    0.675   0.152 -             -            10.5   -
            CZE    0.65    0.157 -             -            13.5   -
            HUN    0.665   0.145 -             -            10.5   -
            SRB    0.66    0.156 -             -            6      -
            OEU    0.65    0.160 57            7.0          32     -
            JPN    0.598   0.125 -             -            28     160
            KOR    0.725   0.129 -             -            25     100
            TWN    0.725   0.129 -             -            10     85
            IND    0.665   0.270 -             -            1.7    105
            VNM    0.69    0.230 -             -            -      75
            ASE    0.67    0.260 67            3.8          4      85
            MEX    0.66    0.265 -             -            -      85
            CAN    0.668   0.160 -             -            31     75
            BRA    0.695   0.215 -             -            8      120
            RUS    0.675   0.182 -             -            5.5    60
            TUR    0.67    0.244 -             -            5.5    -
            ROW    0.605   0.345 58            7.0          6      80
            """;

    private static final String IN_2011 = """
            nation working young participation unemployment labour power
            CHN    0.735   0.178 -             -            3      85
            USA    0.67    0.197 -             -            -      -
            DEU    0.66    0.134 -             -            -      -
            FRA    0.645   0.185 -             -            -      -
            ITA    0.65    0.141 -             -            -      -
            ESP    0.68    0.150 -             -            -      -
            GBR    0.66    0.176 -             -            -      -
            POL    0.715   0.152 -             -            8.8    -
            CZE    0.70    0.145 -             -            -      -
            HUN    0.685   0.147 -             -            9.2    -
            SRB    0.68    0.155 -             -            6      75
            OEU    0.67    0.158 57            10.0         34     -
            JPN    0.635   0.132 -             -            -      179
            KOR    0.73    0.156 -             -            -      65
            TWN    0.74    0.151 -             -            9.3    80
            IND    0.645   0.305 -             -            1.5    100
            VNM    0.705   0.235 -             -            1.5    60
            ASE    0.66    0.285 68            4.5          3.3    80
            MEX    0.645   0.295 -             -            6      95
            CAN    0.69    0.165 -             -            -      75
            BRA    0.68    0.250 -             -            -      150
            RUS    0.715   0.155 -             -            7      75
            TUR    0.665   0.265 -             -            6.5    -
            ROW    0.59    0.365 58            7.5          6      80
            """;

    /** Labour costs: the BLS series of 1997, moved as that of production workers moved to 2000; the others by hand. */
    private static final String IN_2000 = """
            nation working young participation unemployment labour power
            CHN    0.685   0.248 -             -            0.6    55
            USA    0.663   0.214 -             -            25     46.4
            DEU    0.68    0.156 -             -            25.4   41
            FRA    0.65    0.188 -             -            21.6   36
            ITA    0.675   0.143 -             -            17     89
            ESP    0.685   0.147 -             -            12.2   43
            GBR    0.652   0.190 -             -            20.2   55
            POL    0.685   0.195 -             -            3.2    37
            CZE    0.698   0.164 -             -            3.4    43
            HUN    0.682   0.169 -             -            3.2    49
            SRB    0.67    0.200 -             -            0.9    25
            OEU    0.67    0.177 56            9.5          19     50
            JPN    0.682   0.147 -             -            25.5   143
            KOR    0.717   0.211 -             -            10.2   62
            TWN    0.703   0.211 -             -            7.1    61
            IND    0.608   0.347 -             -            0.7    80
            ASE    0.63    0.320 67            5.5          1.6    50
            MEX    0.61    0.345 -             -            3.5    51
            CAN    0.682   0.192 -             -            18.6   39
            BRA    0.65    0.300 -             -            4.4    47
            RUS    0.695   0.182 -             -            1.2    12
            TUR    0.63    0.305 -             -            3.2    80
            ROW    0.565   0.395 58            8.5          3.5    50
            """;

    private NationAssumptions() {}

    /**
     * working: share of the population aged 15 to 64; young: share below 15; participation: labour force over
     * population from 15 [%]; unemployment [%]; labour: USD per hour in manufacturing; power: USD per MWh.
     */
    static Columns of(int year) {
        return Columns.parse(
                switch (year) {
                    case 2018 -> IN_2018;
                    case 2011 -> IN_2011;
                    case 2000 -> IN_2000;
                    default -> throw new IllegalArgumentException("no figures of nations for " + year);
                });
    }

    /** Persons [million] where the population series has no figure: Taiwan's own statistics. */
    static double taiwanese(int year) {
        return switch (year) {
            case 2018 -> 23.59;
            case 2011 -> 23.22;
            default -> 22.19;
        };
    }

    /** USD per EUR, mean of the year. */
    static double dollarsPerEuro(int year) {
        return switch (year) {
            case 2018 -> 1.181;
            case 2011 -> 1.392;
            default -> 0.924;
        };
    }
}
