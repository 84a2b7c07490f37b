package org.reshuffle.derive;

import java.util.Map;
import java.util.TreeMap;

/**
 * Where each nation's industrial energy comes from, as shares of its cost: own coal, gas, oil and nuclear power;
 * pipelines by supplier (ROW: Norway, Algeria, Libya, Central Asia, Azerbaijan, Bolivia); tankers and bulk ships;
 * renewables with hydropower. Assumed, plus or minus 30 %, from import dependence and fuel mixes of the years. In 2000
 * domestic energy and renewables together lie near energy production over energy use (IEA), where that is below 1.
 * Every row adds to 1.
 */
final class EnergyMixes {
    private static final Map<String, String> IN_2018 = parse("""
            CHN domestic 0.68 pipeline:RUS 0.03 pipeline:ROW 0.05 sea-borne 0.15 renewables 0.09
            USA domestic 0.76 pipeline:CAN 0.10 sea-borne 0.06 renewables 0.08
            DEU domestic 0.20 pipeline:RUS 0.25 pipeline:ROW 0.12 pipeline:OEU 0.05 sea-borne 0.21 renewables 0.17
            FRA domestic 0.42 pipeline:RUS 0.07 pipeline:ROW 0.13 sea-borne 0.23 renewables 0.15
            ITA domestic 0.06 pipeline:RUS 0.20 pipeline:ROW 0.20 sea-borne 0.33 renewables 0.21
            ESP domestic 0.14 pipeline:ROW 0.16 sea-borne 0.47 renewables 0.23
            GBR domestic 0.42 pipeline:ROW 0.18 sea-borne 0.22 renewables 0.18
            POL domestic 0.50 pipeline:RUS 0.26 sea-borne 0.14 renewables 0.10
            CZE domestic 0.46 pipeline:RUS 0.30 pipeline:ROW 0.06 sea-borne 0.08 renewables 0.10
            HUN domestic 0.28 pipeline:RUS 0.48 pipeline:ROW 0.02 sea-borne 0.10 renewables 0.12
            SRB domestic 0.44 pipeline:RUS 0.24 sea-borne 0.12 renewables 0.20
            OEU domestic 0.26 pipeline:RUS 0.20 pipeline:ROW 0.08 sea-borne 0.26 renewables 0.20
            JPN domestic 0.07 sea-borne 0.81 renewables 0.12
            KOR domestic 0.18 sea-borne 0.77 renewables 0.05
            TWN domestic 0.09 sea-borne 0.86 renewables 0.05
            IND domestic 0.50 sea-borne 0.40 renewables 0.10
            VNM domestic 0.50 sea-borne 0.28 renewables 0.22
            ASE domestic 0.52 sea-borne 0.36 renewables 0.12
            MEX domestic 0.42 pipeline:USA 0.28 sea-borne 0.20 renewables 0.10
            CAN domestic 0.56 pipeline:USA 0.12 sea-borne 0.07 renewables 0.25
            BRA domestic 0.34 pipeline:ROW 0.08 sea-borne 0.18 renewables 0.40
            RUS domestic 0.84 pipeline:ROW 0.02 sea-borne 0.01 renewables 0.13
            TUR domestic 0.20 pipeline:RUS 0.22 pipeline:ROW 0.18 sea-borne 0.20 renewables 0.20
            ROW domestic 0.62 pipeline:RUS 0.06 sea-borne 0.20 renewables 0.12
            """);

    private static final Map<String, String> IN_2011 = parse("""
            CHN domestic 0.79 pipeline:RUS 0.02 pipeline:ROW 0.02 sea-borne 0.11 renewables 0.06
            USA domestic 0.66 pipeline:CAN 0.10 sea-borne 0.18 renewables 0.06
            DEU domestic 0.27 pipeline:RUS 0.22 pipeline:ROW 0.13 pipeline:OEU 0.08 sea-borne 0.19 renewables 0.11
            FRA domestic 0.45 pipeline:RUS 0.06 pipeline:ROW 0.12 sea-borne 0.26 renewables 0.11
            ITA domestic 0.09 pipeline:RUS 0.15 pipeline:ROW 0.25 sea-borne 0.36 renewables 0.15
            ESP domestic 0.16 pipeline:ROW 0.14 sea-borne 0.52 renewables 0.18
            GBR domestic 0.50 pipeline:ROW 0.16 sea-borne 0.28 renewables 0.06
            POL domestic 0.58 pipeline:RUS 0.27 sea-borne 0.08 renewables 0.07
            CZE domestic 0.52 pipeline:RUS 0.29 pipeline:ROW 0.05 sea-borne 0.07 renewables 0.07
            HUN domestic 0.32 pipeline:RUS 0.48 pipeline:ROW 0.02 sea-borne 0.09 renewables 0.09
            SRB domestic 0.46 pipeline:RUS 0.26 sea-borne 0.10 renewables 0.18
            OEU domestic 0.30 pipeline:RUS 0.20 pipeline:ROW 0.09 sea-borne 0.26 renewables 0.15
            JPN domestic 0.11 sea-borne 0.80 renewables 0.09
            KOR domestic 0.20 sea-borne 0.77 renewables 0.03
            TWN domestic 0.14 sea-borne 0.82 renewables 0.04
            IND domestic 0.55 sea-borne 0.36 renewables 0.09
            VNM domestic 0.58 sea-borne 0.20 renewables 0.22
            ASE domestic 0.58 sea-borne 0.33 renewables 0.09
            MEX domestic 0.58 pipeline:USA 0.14 sea-borne 0.20 renewables 0.08
            CAN domestic 0.58 pipeline:USA 0.10 sea-borne 0.09 renewables 0.23
            BRA domestic 0.33 pipeline:ROW 0.10 sea-borne 0.18 renewables 0.39
            RUS domestic 0.85 pipeline:ROW 0.03 sea-borne 0.01 renewables 0.11
            TUR domestic 0.22 pipeline:RUS 0.25 pipeline:ROW 0.15 sea-borne 0.23 renewables 0.15
            ROW domestic 0.64 pipeline:RUS 0.08 sea-borne 0.18 renewables 0.10
            """);

    private static final Map<String, String> IN_2000 = parse("""
            CHN domestic 0.88 sea-borne 0.06 renewables 0.06
            USA domestic 0.68 pipeline:CAN 0.10 sea-borne 0.17 renewables 0.05
            DEU domestic 0.36 pipeline:RUS 0.22 pipeline:ROW 0.12 pipeline:OEU 0.09 sea-borne 0.17 renewables 0.04
            FRA domestic 0.45 pipeline:RUS 0.07 pipeline:ROW 0.10 sea-borne 0.31 renewables 0.07
            ITA domestic 0.10 pipeline:RUS 0.14 pipeline:ROW 0.22 sea-borne 0.48 renewables 0.06
            ESP domestic 0.20 pipeline:ROW 0.08 sea-borne 0.66 renewables 0.06
            GBR domestic 0.90 sea-borne 0.08 renewables 0.02
            POL domestic 0.86 pipeline:RUS 0.10 sea-borne 0.01 renewables 0.03
            CZE domestic 0.71 pipeline:RUS 0.20 pipeline:ROW 0.04 sea-borne 0.02 renewables 0.03
            HUN domestic 0.44 pipeline:RUS 0.46 pipeline:ROW 0.02 sea-borne 0.05 renewables 0.03
            SRB domestic 0.66 pipeline:RUS 0.12 sea-borne 0.04 renewables 0.18
            OEU domestic 0.32 pipeline:RUS 0.19 pipeline:ROW 0.07 sea-borne 0.32 renewables 0.10
            JPN domestic 0.16 sea-borne 0.79 renewables 0.05
            KOR domestic 0.17 sea-borne 0.82 renewables 0.01
            TWN domestic 0.16 sea-borne 0.82 renewables 0.02
            IND domestic 0.66 sea-borne 0.26 renewables 0.08
            ASE domestic 0.70 sea-borne 0.21 renewables 0.09
            MEX domestic 0.76 pipeline:USA 0.06 sea-borne 0.10 renewables 0.08
            CAN domestic 0.66 pipeline:USA 0.04 sea-borne 0.08 renewables 0.22
            BRA domestic 0.36 pipeline:ROW 0.03 sea-borne 0.21 renewables 0.40
            RUS domestic 0.86 pipeline:ROW 0.03 sea-borne 0.01 renewables 0.10
            TUR domestic 0.22 pipeline:RUS 0.22 pipeline:ROW 0.08 sea-borne 0.34 renewables 0.14
            ROW domestic 0.66 pipeline:RUS 0.08 sea-borne 0.17 renewables 0.09
            """);

    private EnergyMixes() {}

    /** The mix as it stands in a world file. */
    static String of(String nation, int year) {
        Map<String, String> mixes = switch (year) {
            case 2018 -> IN_2018;
            case 2011 -> IN_2011;
            case 2000 -> IN_2000;
            default -> throw new IllegalArgumentException("no energy mixes for " + year);
        };
        return mixes.get(nation);
    }

    private static Map<String, String> parse(String text) {
        Map<String, String> mixes = new TreeMap<>();
        text.lines().forEach(line -> {
            String[] fields = line.split(" ");
            StringBuilder mix = new StringBuilder();
            double sum = 0;
            for (int i = 1; i < fields.length; i += 2) {
                String source = fields[i].contains(":") ? '"' + fields[i] + '"' : fields[i];
                mix.append(i > 1 ? ", " : "{").append(source).append(": ").append(fields[i + 1]);
                sum += Double.parseDouble(fields[i + 1]);
            }
            if (Math.abs(sum - 1) > 1e-9) {
                throw new IllegalArgumentException(fields[0] + ": shares of energy add to " + sum + ", not 1");
            }
            mixes.put(fields[0], mix.append('}').toString());
        });
        return mixes;
    }
}
