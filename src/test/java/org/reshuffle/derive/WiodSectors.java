package org.reshuffle.derive;

/** Sectors of the World Input-Output Database, as the data folder names them, against those of the finer tables. */
final class WiodSectors {
    private WiodSectors() {}

    /** The sector that holds a finer one. */
    static String of(String finer) {
        return switch (finer) {
            case "C10T12" -> "Food, beverages, tobacco";
            case "C13T15" -> "Textiles, apparel, leather";
            case "C16" -> "Wood";
            case "C17_18" -> "Paper, printing";
            case "C19" -> "Coke and refined petroleum";
            case "C20", "C21" -> "Chemicals and pharmaceuticals";
            case "C22" -> "Rubber and plastics";
            case "C23" -> "Non-metallic minerals";
            case "C24A", "C24B", "C25" -> "Basic and fabricated metals";
            case "C26", "C27" -> "Electronic and electrical equipment";
            case "C28" -> "Machinery and equipment n.e.c.";
            case "C29", "C301", "C302T309" -> "Transport equipment";
            case "C31T33" -> "Other manufacturing; repair";
            case Codes.SERVICES -> finer;
            default -> finer.startsWith("A") ? "Agriculture, forestry, fishing" : "Mining and quarrying";
        };
    }

    static boolean manufacturing(String sector) {
        return switch (sector) {
            case "Agriculture, forestry, fishing", "Mining and quarrying", Codes.SERVICES -> false;
            default -> true;
        };
    }
}
