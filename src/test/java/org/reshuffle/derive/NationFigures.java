package org.reshuffle.derive;

import java.util.Set;
import java.util.TreeSet;

/** A nation's figures of the base year: observed where there is a series, else assumed. */
final class NationFigures {
    private final ObservedSeries observed;
    private final Columns assumed;
    private final Nations nations;
    private final int year;
    private final Set<String> assumedLabourCosts = new TreeSet<>();
    private final Set<String> assumedPowerPrices = new TreeSet<>();

    NationFigures(ObservedSeries observed, int year) {
        this.observed = observed;
        this.assumed = NationAssumptions.of(year);
        this.nations = Nations.of(year);
        this.year = year;
    }

    /** Million persons; the rest of the world has what all others leave. */
    double population(String nation) {
        double persons = switch (nation) {
            case "OEU" -> remainder("EU27", "DEU", "FRA", "ITA", "ESP", "POL", "CZE", "HUN");
            case "ASE" -> nations.has("VNM") ? remainder("ASEAN", "VNM") : remainder("ASEAN");
            case "TWN" -> NationAssumptions.taiwanese(year) * 1e6;
            case "ROW" -> {
                double rest = observed.get("WLD", "population", year);
                for (String other : nations.codes()) {
                    rest -= other.equals("ROW") ? 0 : population(other) * 1e6;
                }
                yield rest;
            }
            default -> observed.get(nation, "population", year);
        };
        return Rounding.significant(persons / 1e6, 5, 3);
    }

    private double remainder(String total, String... parts) {
        double rest = observed.get(total, "population", year);
        for (String part : parts) {
            rest -= observed.get(part, "population", year);
        }
        return rest;
    }

    double workingAgeShare(String nation) {
        return assumed.get(nation, "working");
    }

    /** Million persons: participation of those from 15 times their number. */
    double labourForce(String nation) {
        double participation = observed.get(nation, "lfpr_15plus", year);
        if (Double.isNaN(participation)) {
            participation = assumed.get(nation, "participation");
        }
        double adults = population(nation) * (1 - assumed.get(nation, "young"));
        return Rounding.significant(adults * participation / 100, 4, 3);
    }

    /** Fraction of the labour force. */
    double unemploymentRate(String nation) {
        double percent = observed.near(nation, "unemployment_rate", year);
        if (Double.isNaN(percent)) {
            percent = assumed.get(nation, "unemployment");
        }
        return Rounding.decimals(percent / 100, 4);
    }

    /** USD per hour in manufacturing. */
    double labourCost(String nation) {
        double cost = observed.near(nation, "labour_cost_mfg", year);
        if (Double.isNaN(cost)) {
            assumedLabourCosts.add(nation);
            cost = assumed.get(nation, "labour");
        }
        return Rounding.significant(cost, 4, 2);
    }

    /** USD per MWh for industry; Eurostat's band from 2 to 20 GWh a year, without value added tax. */
    double powerPrice(String nation) {
        double price = observed.get(nation, "elec_price_ind", year);
        if (Double.isNaN(price)) {
            String region = nation.equals("OEU") ? "EU27" : nation;
            price = observed.get(region, "elec_price_ind_ID_excl_vat", year) * NationAssumptions.dollarsPerEuro(year);
        }
        if (Double.isNaN(price)) {
            assumedPowerPrices.add(nation);
            price = assumed.get(nation, "power");
        }
        return Rounding.significant(price, 4, 1);
    }

    /** Nations whose labour cost was assumed, once all were asked for. */
    String assumedLabourCosts() {
        return String.join(" ", assumedLabourCosts);
    }

    /** Nations whose power price was assumed, once all were asked for. */
    String assumedPowerPrices() {
        return String.join(" ", assumedPowerPrices);
    }
}
