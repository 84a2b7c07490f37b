package org.reshuffle.scenario;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reshuffle.experiment.Decimal;
import org.reshuffle.world.Family;
import org.reshuffle.world.FlowTable;
import org.reshuffle.world.Matrix;
import org.reshuffle.world.Role;
import org.reshuffle.world.Text;

/**
 * Reads the tables of a world, each from a file beside the world file, or written into it as a block of text.
 *
 * @param section the world's {@code tables}
 * @param folder where files may lie
 * @param nations codes of nations, in order
 * @param families the families, in order
 * @param sound whether the families are sound, so that their tables can be checked against them
 */
record TableReader(
        Section section, Folder folder, ImmutableList<String> nations, ImmutableList<Family> families, boolean sound) {
    private static final Table.Rule SALES =
            new Table.Rule(0, false, 1e12, new Text("sales of at least 0", "不小于 0 的销售额"));
    private static final Table.Rule TARIFFS = new Table.Rule(
            -1, true, 20, new Text("a tariff above -1 and at most 20, 0.25 for 25 %", "大于 -1 且不超过 20 的税率，25% 写作 0.25"));
    private static final Table.Rule COEFFICIENTS =
            new Table.Rule(0, false, 1, new Text("an input coefficient from 0 to 1", "0 至 1 的投入系数"));
    private static final Table.Rule FACTORS =
            new Table.Rule(0, true, 1, new Text("a factor above 0 and at most 1", "大于 0 且不超过 1 的系数"));
    private static final Table.Rule PROXIMITIES =
            new Table.Rule(0, false, 1, new Text("a proximity from 0 to 1", "0 至 1 的相关度"));
    private static final double SYMMETRY = 1e-9;

    /** A world's tables, as far as they could be read. */
    record Tables(
            @Nullable FlowTable flows,
            @Nullable FlowTable tariffs,
            @Nullable Matrix inputs,
            @Nullable Matrix inputFactors,
            @Nullable Matrix proximity) {}

    Tables read() {
        return new Tables(flows(), tariffs(), inputs(), inputFactors(), proximity());
    }

    private ImmutableList<String> codes() {
        return families.stream().map(Family::code).collect(ImmutableList.toImmutableList());
    }

    private @Nullable FlowTable flows() {
        Table table = table("flows", SALES, List.of(codes(), nations), nations);
        if (table == null) {
            return null;
        }
        int before = section.findings().count();
        int size = nations.size();
        double[] values = table.read("family", "exporter");
        for (int s = 0; s < families.size() && sound && section.findings().count() == before; s++) {
            double total = 0;
            for (int k = s * size * size; k < (s + 1) * size * size; k++) {
                total += values[k];
            }
            Family family = families.get(s);
            boolean latent = family.role() == Role.LATENT;
            if (latent != (total == 0)) {
                table.refuse(s * size, 0, family.code(), latent ? latentSells() : nobodySells(family));
            }
        }
        return new FlowTable(families.size(), size, values);
    }

    private static Text latentSells() {
        return new Text("a latent family has sales, expected 0 everywhere", "潜在产业不应有销售额，应全为 0");
    }

    private static Text nobodySells(Family family) {
        String role = family.role().key();
        return new Text(
                "no nation sells this family, expected sales of a " + role + " family, or the role latent",
                "没有国家销售该产业；" + role + " 产业应有销售额，否则角色应为 latent");
    }

    private @Nullable FlowTable tariffs() {
        Table table = table("tariffs", TARIFFS, List.of(codes(), nations), nations);
        return table == null ? null : new FlowTable(families.size(), nations.size(), table.read("family", "exporter"));
    }

    private @Nullable Matrix inputs() {
        Table table = table("inputs", COEFFICIENTS, List.of(codes()), codes());
        if (table == null) {
            return null;
        }
        int before = section.findings().count();
        int size = families.size();
        double[] values = table.read("family");
        for (int s = 0; s < size && sound && section.findings().count() == before; s++) {
            double sum = families.get(s).labourShare() + families.get(s).energyShare();
            for (int k = 0; k < size; k++) {
                sum += values[s * size + k];
            }
            if (!(sum < 1)) {
                String cost = Decimal.text(Math.rint(sum * 1e6) / 1e6);
                table.refuse(
                        s,
                        0,
                        families.get(s).code(),
                        new Text(
                                "inputs, labour and energy take " + cost + " of output, expected less than 1",
                                "投入、劳动与能源合计占产出 " + cost + "，应小于 1"));
            }
        }
        return new Matrix(size, size, values);
    }

    private @Nullable Matrix inputFactors() {
        Table table = table("inputFactors", FACTORS, List.of(nations), codes());
        return table == null ? null : new Matrix(nations.size(), families.size(), table.read("nation"));
    }

    private @Nullable Matrix proximity() {
        Table table = table("proximity", PROXIMITIES, List.of(codes()), codes());
        if (table == null) {
            return null;
        }
        int before = section.findings().count();
        int size = families.size();
        double[] values = table.read("family");
        for (int s = 0; s < size && section.findings().count() == before; s++) {
            for (int k = 0; k < s; k++) {
                if (Math.abs(values[s * size + k] - values[k * size + s]) > SYMMETRY) {
                    String other = Decimal.text(values[k * size + s]);
                    table.refuse(
                            s,
                            k,
                            families.get(s).code() + "." + families.get(k).code(),
                            new Text(
                                    "proximity is not symmetric, expected " + other + " as the other way round",
                                    "相关度不对称，应与反向的 " + other + " 相同"));
                }
            }
        }
        return new Matrix(size, size, values);
    }

    /** The table of that name, null when there is no text to read. */
    private @Nullable Table table(
            String name, Table.Rule rule, List<ImmutableList<String>> keys, ImmutableList<String> columns) {
        Value value = section.required(name);
        String reference = value.word("a CSV file or a block of CSV", "CSV 文件或 CSV 文本块", "");
        if (reference.isEmpty()) {
            return null;
        }
        if (value.node() instanceof Node.Word word && word.style() == Node.Style.BLOCK) {
            return new Table(reference, word.textAt(), value.path(), section.findings(), rule, keys, columns);
        }
        String file = folder.file(reference, value);
        if (file == null) {
            return null;
        }
        String text = folder.text(file, SourceFile.MOST_TABLE_BYTES, section.findings());
        return new Table(text, Position.startOf(file), value.path(), section.findings(), rule, keys, columns);
    }
}
