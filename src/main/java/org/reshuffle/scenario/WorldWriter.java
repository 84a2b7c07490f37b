package org.reshuffle.scenario;

import java.util.List;
import java.util.Map;
import org.reshuffle.experiment.Decimal;
import org.reshuffle.experiment.FamilyFigure;
import org.reshuffle.experiment.NationFigure;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.EnergyShare;
import org.reshuffle.world.Family;
import org.reshuffle.world.Matrix;
import org.reshuffle.world.Mechanism;
import org.reshuffle.world.Nation;
import org.reshuffle.world.Provenance;

/** Writes a world into a resolved scenario, tables included. */
final class WorldWriter {
    private final YamlWriter out;
    private final BaseWorld world;

    private WorldWriter(YamlWriter out, BaseWorld world) {
        this.out = out;
        this.world = world;
    }

    static void write(YamlWriter out, BaseWorld world) {
        WorldWriter writer = new WorldWriter(out, world);
        out.open(0, "world");
        out.word(1, "world", world.id());
        out.text(1, "title", world.title());
        out.raw(1, "year: " + world.year() + "\n");
        out.raw(
                1,
                "energyBill: {fuel: " + world.families().get(world.fuelFamily()).code() + ", power: "
                        + world.families().get(world.powerFamily()).code() + ", fuelShare: "
                        + Decimal.text(world.fuelShare()) + "}\n");
        writer.mechanisms();
        writer.nations();
        writer.families();
        out.raw(1, world.groups().isEmpty() ? "groups: {}\n" : "groups:\n");
        for (Map.Entry<String, ? extends List<String>> group : world.groups().entrySet()) {
            out.words(2, group.getKey(), group.getValue());
        }
        writer.tables();
        out.open(1, "provenance");
        for (Provenance entry : world.provenance()) {
            out.raw(
                    2,
                    "- {item: " + YamlWriter.quoted(entry.item()) + ", basis: "
                            + entry.basis().key() + ", source: " + YamlWriter.text(entry.source()) + ", range: "
                            + YamlWriter.quoted(entry.range()) + "}\n");
        }
    }

    private void mechanisms() {
        StringBuilder tied = new StringBuilder();
        for (Map.Entry<Mechanism, Integer> entry : world.mechanisms().families().entrySet()) {
            tied.append(tied.length() == 0 ? "" : ", ")
                    .append(entry.getKey().key())
                    .append(": ")
                    .append(world.families().get(entry.getValue()).code());
        }
        out.raw(1, "mechanisms: {" + tied + "}\n");
    }

    private void nations() {
        out.open(1, "nations");
        for (Nation nation : world.nations()) {
            out.open(2, nation.code());
            out.text(3, "name", nation.name());
            for (NationFigure figure : NationFigure.values()) {
                out.number(3, figure.key(), figure.of(nation));
            }
            StringBuilder mix = new StringBuilder();
            for (EnergyShare share : nation.energyMix()) {
                mix.append(mix.length() == 0 ? "" : ", ")
                        .append(YamlWriter.quoted(share.source().toString()))
                        .append(": ");
                Decimal.append(mix, share.share());
            }
            out.raw(3, "energyMix: {" + mix + "}\n");
            out.raw(3, "tile: [" + nation.tileColumn() + ", " + nation.tileRow() + "]\n");
        }
    }

    private void families() {
        out.open(1, "families");
        for (Family family : world.families()) {
            out.open(2, family.code());
            out.text(3, "name", family.name());
            out.word(3, "role", family.role().key());
            out.raw(3, "manufacturing: " + family.manufacturing() + "\n");
            for (FamilyFigure figure : FamilyFigure.values()) {
                out.number(3, figure.key(), figure.of(family));
            }
        }
    }

    private void tables() {
        out.open(1, "tables");
        flows("flows", world.flows().toArray());
        flows("tariffs", world.tariffs().toArray());
        List<String> families = world.families().stream().map(Family::code).toList();
        List<String> nations = world.nations().stream().map(Nation::code).toList();
        matrix("inputs", "family", families, families, world.inputs());
        matrix("inputFactors", "nation", nations, families, world.inputFactors());
        matrix("proximity", "family", families, families, world.proximity());
    }

    private void flows(String name, double[] values) {
        int size = world.nations().size();
        header(
                name,
                "family,exporter",
                world.nations().stream().map(Nation::code).toList());
        for (int row = 0; row < values.length / size; row++) {
            out.raw(
                    3,
                    world.families().get(row / size).code() + ","
                            + world.nations().get(row % size).code());
            for (int k = 0; k < size; k++) {
                out.add(",").add(values[row * size + k]);
            }
            out.add("\n");
        }
    }

    private void matrix(String name, String key, List<String> rows, List<String> columns, Matrix values) {
        header(name, key, columns);
        for (int row = 0; row < rows.size(); row++) {
            out.raw(3, rows.get(row));
            for (int column = 0; column < columns.size(); column++) {
                out.add(",").add(values.get(row, column));
            }
            out.add("\n");
        }
    }

    private void header(String name, String keys, List<String> columns) {
        out.raw(2, name + ": |\n");
        out.raw(3, keys + "," + String.join(",", columns) + "\n");
    }
}
