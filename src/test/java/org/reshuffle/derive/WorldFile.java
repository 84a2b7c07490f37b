package org.reshuffle.derive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a world's YAML file: nations, families, groups, names of the tables, provenance. */
final class WorldFile {
    private final DerivedWorld world;
    private final StringBuilder text = new StringBuilder();

    private WorldFile(DerivedWorld world) {
        this.world = world;
    }

    static void write(DerivedWorld world, Path file) throws IOException {
        Files.writeString(file, new WorldFile(world).compose());
    }

    private String compose() {
        int year = world.year();
        line("# Derived by org.reshuffle.derive.DeriveWorlds; see README.md of this folder. Not to be edited by hand.");
        line("world: " + world.id());
        line("title: {en: \"World of %d\", zh: \"%d年的世界\"}".formatted(year, year));
        line("year: " + year);
        line("# Who is paid for energy, and the share of an energy bill that buys fuel.");
        line("energyBill: {fuel: PRI, power: NTS, fuelShare: " + Rounding.text(InputCoefficients.FUEL_SHARE) + "}");
        line("# Families that mechanisms are tied to; a mechanism without one rests.");
        line(
                "mechanisms: {combustion-vehicles: ICE, electric-vehicles: NEV, renewables: REN, machines: UNM, machinery: MCH,"
                        + " digital: DIG, frontier-kin: AIR}");
        line("");
        line("# population, labourForce: million; labourCost: USD per hour in manufacturing; powerPrice: USD per MWh.");
        line(
                "# publicDebt, debtThreshold, policyBudget: share of income; ownCurrencyDebt: fraction; leaderHazard: chance a quarter.");
        line("nations:");
        world.nations().codes().forEach(this::nation);
        line("");
        line("families:");
        Codes.FAMILIES.forEach(this::family);
        line("");
        line("groups:");
        line("  EU: [" + String.join(", ", Codes.EU) + "]");
        line("  EUROPE: [" + String.join(", ", Codes.EU) + ", GBR, SRB]");
        line("  ASEAN: [" + (world.nations().has("VNM") ? "VNM, " : "") + "ASE]");
        line("  NAFTA: [USA, MEX, CAN]");
        line("");
        line("# flows: million USD a year at basic prices; tariffs: fraction of value; both by family and exporter.");
        line("tables:");
        line("  flows: " + world.id() + "/flows.csv");
        line("  tariffs: " + world.id() + "/tariffs.csv");
        line("  inputs: " + world.id() + "/inputs.csv");
        line("  inputFactors: " + world.id() + "/input-factors.csv");
        line("  proximity: " + world.id() + "/proximity.csv");
        line("");
        line("provenance:");
        Sources.of(world).forEach(this::line);
        return text.toString();
    }

    private void nation(String nation) {
        NationFigures figures = world.figures();
        line("  " + nation + ":");
        line("    name: {en: %s, zh: %s}"
                .formatted(NationNames.english(nation, world.nations()), NationNames.chinese(nation, world.nations())));
        line("    population: " + Rounding.text(figures.population(nation)));
        line("    workingAgeShare: " + Rounding.text(figures.workingAgeShare(nation)));
        line("    labourForce: " + Rounding.text(figures.labourForce(nation)));
        line("    unemploymentRate: " + Rounding.text(figures.unemploymentRate(nation)));
        line("    labourCost: " + Rounding.text(figures.labourCost(nation)));
        line("    powerPrice: " + Rounding.text(figures.powerPrice(nation)));
        Columns polity = Polities.of(world.year());
        line("    publicDebt: " + Rounding.text(polity.get(nation, "debt")));
        line("    debtThreshold: " + Rounding.text(polity.get(nation, "threshold")));
        line("    ownCurrencyDebt: " + Rounding.text(polity.get(nation, "own")));
        line("    leaderHazard: " + Rounding.text(polity.get(nation, "hazard")));
        line("    policyBudget: " + Rounding.text(polity.get(nation, "budget")));
        line("    energyMix: " + EnergyMixes.of(nation, world.year()));
        line("    tile: " + NationNames.tile(nation));
    }

    private void family(String family) {
        line("  " + family + ":");
        line("    name: {en: \"%s\", zh: %s}".formatted(FamilyFigures.english(family), FamilyFigures.chinese(family)));
        line("    role: " + FamilyFigures.role(family));
        line("    manufacturing: " + FamilyFigures.manufacturing(family));
        line("    tradeElasticity: " + figure(family, "theta"));
        line("    demandElasticity: " + figure(family, "eps"));
        line("    sunkCost: " + figure(family, "F"));
        line("    learningRate: " + figure(family, "LR"));
        line("    labourShare: " + figure(family, "labour"));
        line("    energyShare: " + figure(family, "energy"));
        line("    automatable: " + figure(family, "automatable"));
        line("    automated: " + figure(family, "automated"));
    }

    private static String figure(String family, String column) {
        return Rounding.text(FamilyFigures.TABLE.get(family, column));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
