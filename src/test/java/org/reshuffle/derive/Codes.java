package org.reshuffle.derive;

import java.util.List;

/** The families and source sectors of a derived world, in the order of its tables. */
final class Codes {
    static final List<String> FAMILIES = List.of(
            "ENI", "ICE", "NEV", "APC", "BAT", "REN", "MCH", "LAB", "ELC", "SEM", "PHA", "SHP", "AIR", "OMF", "DIG",
            "UNM", "SPC", "PRI", "NTS");

    /** The European Union as it is since 2020, in every world. */
    static final List<String> EU = List.of("DEU", "FRA", "ITA", "ESP", "POL", "CZE", "HUN", "OEU");

    static final String SERVICES = "Services (aggregate)";

    private Codes() {}

    static int family(String code) {
        return index(FAMILIES, code);
    }

    /** Whether a source sector is manufacturing: section C of ISIC revision 4. */
    static boolean manufacturing(String sector) {
        return sector.startsWith("C");
    }

    static int index(List<String> codes, String code) {
        int index = codes.indexOf(code);
        if (index < 0) {
            throw new IllegalArgumentException("expected one of " + codes + ", got '" + code + "'");
        }
        return index;
    }
}
