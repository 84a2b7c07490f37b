package org.reshuffle.derive;

import java.util.List;

/**
 * The nations of a base year's world, in the order of its tables.
 *
 * @param codes three letters each
 */
record Nations(List<String> codes) {
    private static final Nations ALL = new Nations(List.of(
            "CHN", "USA", "DEU", "FRA", "ITA", "ESP", "GBR", "POL", "CZE", "HUN", "SRB", "OEU", "JPN", "KOR", "TWN",
            "IND", "VNM", "ASE", "MEX", "CAN", "BRA", "RUS", "TUR", "ROW"));

    /** WIOD, the source before 2011, does not name Vietnam: ASE holds it. */
    private static final Nations WITHOUT_VIETNAM =
            new Nations(ALL.codes.stream().filter(code -> !code.equals("VNM")).toList());

    static Nations of(int year) {
        return TradeFlow.dataset(year).equals("WIOD") ? WITHOUT_VIETNAM : ALL;
    }

    int size() {
        return codes.size();
    }

    String code(int index) {
        return codes.get(index);
    }

    int index(String code) {
        return Codes.index(codes, code);
    }

    boolean has(String code) {
        return codes.contains(code);
    }

    /** The nation a region of the source tables belongs to. */
    int ofRegion(String region) {
        return switch (region) {
            case "IDN", "THA", "OAS" -> index("ASE");
            case "VNM" -> index(has(region) ? region : "ASE");
            case "OTH" -> index("ROW");
            default -> index(region);
        };
    }
}
