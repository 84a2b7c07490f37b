package org.reshuffle.derive;

import java.util.List;

/** The nations, families and source sectors of a derived world, in the order of its tables. */
final class Codes {
    static final List<String> NATIONS = List.of(
            "CHN", "USA", "DEU", "FRA", "ITA", "ESP", "GBR", "POL", "CZE", "HUN", "SRB", "OEU", "JPN", "KOR", "TWN",
            "IND", "VNM", "ASE", "MEX", "CAN", "BRA", "RUS", "TUR", "ROW");

    static final List<String> FAMILIES = List.of(
            "ENI", "ICE", "NEV", "APC", "BAT", "REN", "MCH", "LAB", "ELC", "SEM", "PHA", "SHP", "AIR", "OMF", "DIG",
            "UNM", "SPC", "PRI", "NTS");

    /** Members of the European Union in both base years; GBR, which left in 2020, is not among them. */
    static final List<String> EU = List.of("DEU", "FRA", "ITA", "ESP", "POL", "CZE", "HUN", "OEU");

    static final String SERVICES = "Services (aggregate)";

    private Codes() {}

    static int nation(String code) {
        return index(NATIONS, code);
    }

    static int family(String code) {
        return index(FAMILIES, code);
    }

    /** The nation a region of the source tables belongs to. */
    static int nationOfRegion(String region) {
        return switch (region) {
            case "IDN", "THA", "OAS" -> nation("ASE");
            case "OTH" -> nation("ROW");
            default -> nation(region);
        };
    }

    /** Whether a source sector is manufacturing: section C of ISIC revision 4. */
    static boolean manufacturing(String sector) {
        return sector.startsWith("C");
    }

    private static int index(List<String> codes, String code) {
        int index = codes.indexOf(code);
        if (index < 0) {
            throw new IllegalArgumentException("expected one of " + codes + ", got '" + code + "'");
        }
        return index;
    }
}
