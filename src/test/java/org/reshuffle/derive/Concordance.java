package org.reshuffle.derive;

import java.util.List;
import java.util.Map;

/** Sectors of Caliendo and Parro's tables against the families, as users and as suppliers. */
final class Concordance {
    /** Families whose input rows those tables give, as mixes of sectors, weights near world outputs of 2018. */
    private static final Map<String, List<String>> USERS = Map.of(
            "ENI", List.of("Petroleum:3.4", "Chemicals:3.9", "Minerals:2.0", "Basic metals:4.0"),
            "MCH", List.of("Metal products:2.6", "Machinery n.e.c:3.4", "Electrical:1.8"),
            "PHA", List.of("Chemicals:1"),
            // The using labels Auto and Other Transport are exchanged in the file.
            "SHP", List.of("Auto:1"),
            "AIR", List.of("Auto:1"),
            "OMF", List.of("Food:7.0", "Wood:0.75", "Paper:1.6", "Plastic:1.8"),
            "LAB", List.of("Textile:2.8", "Other:2.0"),
            "PRI", List.of("Agriculture:6.5", "Mining:5.0"));

    /** Sectors as suppliers, and the families that sell them, shares adding to 1; what is not named is NTS. */
    private static final Map<String, List<String>> SUPPLIERS = Map.ofEntries(
            Map.entry("Agriculture", List.of("PRI:1")),
            Map.entry("Mining", List.of("PRI:1")),
            Map.entry("Food", List.of("OMF:1")),
            Map.entry("Wood", List.of("OMF:1")),
            Map.entry("Paper", List.of("OMF:1")),
            Map.entry("Plastic", List.of("OMF:1")),
            Map.entry("Textile", List.of("LAB:1")),
            Map.entry("Other", List.of("LAB:1")),
            Map.entry("Petroleum", List.of("ENI:1")),
            Map.entry("Minerals", List.of("ENI:1")),
            Map.entry("Basic metals", List.of("ENI:1")),
            Map.entry("Chemicals", List.of("ENI:0.97", "PHA:0.03")),
            Map.entry("Metal products", List.of("MCH:1")),
            Map.entry("Machinery n.e.c", List.of("MCH:0.99", "UNM:0.01")),
            Map.entry("Electrical", List.of("MCH:0.80", "ELC:0.17", "BAT:0.02", "REN:0.01")),
            Map.entry("Communication", List.of("ELC:0.6", "SEM:0.15", "LAB:0.25")),
            Map.entry("Office", List.of("ELC:0.25", "SEM:0.05", "LAB:0.7")),
            Map.entry("Medical", List.of("ELC:0.5", "LAB:0.5")),
            Map.entry("Auto", List.of("APC:0.9", "ICE:0.1")),
            Map.entry("Other Transport", List.of("AIR:0.85", "SHP:0.15")),
            Map.entry("Post", List.of("DIG:0.1", "NTS:0.9")),
            Map.entry("Computer", List.of("DIG:0.9", "NTS:0.1")));

    /** Services buy finished devices where industry buys components. */
    private static final Map<String, List<String>> TO_SERVICES = Map.of(
            "Electrical", List.of("MCH:0.92", "ELC:0.05", "BAT:0.015", "REN:0.015"),
            "Communication", List.of("ELC:0.15", "SEM:0.01", "LAB:0.84"),
            "Office", List.of("ELC:0.1", "LAB:0.9"),
            "Medical", List.of("ELC:0.1", "LAB:0.9"));

    private Concordance() {}

    /** Sectors a family is made of as a user, each as {@code sector:weight}. */
    static List<String> users(String family) {
        return USERS.get(family);
    }

    /** Families that sell a sector to a user, each as {@code family:share}. */
    static List<String> suppliers(String sector, String user) {
        List<String> supplier = service(user) ? TO_SERVICES.get(sector) : null;
        if (sector.equals("Chemicals") && user.equals("Health")) {
            supplier = List.of("ENI:0.4", "PHA:0.6");
        }
        return supplier != null ? supplier : SUPPLIERS.getOrDefault(sector, List.of("NTS:1"));
    }

    /** Whether a sector belongs to the services as a user. */
    static boolean service(String sector) {
        return !SUPPLIERS.containsKey(sector) || sector.equals("Post");
    }

    /** The part of {@code name:number} before the colon. */
    static String name(String weighted) {
        return weighted.substring(0, weighted.indexOf(':'));
    }

    /** The part of {@code name:number} behind the colon. */
    static double weight(String weighted) {
        return Double.parseDouble(weighted.substring(weighted.indexOf(':') + 1));
    }
}
