package org.reshuffle.result;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.observe.Measure;
import org.reshuffle.observe.Observations;
import org.reshuffle.world.BaseWorld;

/** Writes {@code nations.csv} and {@code sectors.csv}: every arm, quarter and nation, in that order, one row each. */
final class TableFiles {
    /** What {@code sectors.csv} has without its spread over seeds. */
    static final List<Measure> FAMILY_ONLY_CENTRAL =
            List.of(Measure.SALES, Measure.EMPLOYMENT, Measure.PRICE, Measure.PROFIT, Measure.AUTOMATED);

    private final ScenarioResult result;
    private final FigureLayout layout;
    private final boolean bands;
    private final int quarters;
    private final byte[][] places;
    private final byte[][] families;

    /** @param bands whether columns of quantiles are written */
    TableFiles(ScenarioResult result, boolean bands) {
        this.result = result;
        this.bands = bands;
        Scenario scenario = result.scenario();
        BaseWorld world = scenario.world();
        layout = new FigureLayout(world);
        quarters = scenario.quarters();
        places = new byte[layout.places()][];
        for (int place = 0; place < places.length; place++) {
            places[place] = keyBytes(
                    place == layout.nations()
                            ? Figure.WORLD
                            : world.nations().get(place).code());
        }
        families = new byte[layout.families()][];
        for (int s = 0; s < families.length; s++) {
            families[s] = keyBytes(world.families().get(s).code());
        }
    }

    private static byte[] keyBytes(String key) {
        return new ByteText(16).text(key).comma().toString().getBytes(StandardCharsets.UTF_8);
    }

    void writeNations(Path file, int threads) throws IOException, InterruptedException {
        ByteText head =
                new ByteText(2_000).text(String.join(",", nationColumns(bands))).newline();
        int arms = result.arms().size();
        OrderedOutput.write(file, head, threads, arms * quarters, 25_000, (index, into) -> {
            ArmResult arm = result.arms().get(index / quarters);
            int quarter = index % quarters;
            byte[] key = rowKey(arm, quarter);
            double[] row = row(arm, quarter);
            for (int place = 0; place < layout.places(); place++) {
                into.bytes(key).bytes(places[place]);
                for (int column = 0; column < FigureLayout.NATION_MEASURES.size(); column++) {
                    put(into, arm, quarter, row, layout.nation(place, column), column == 0);
                }
                into.newline();
            }
        });
    }

    void writeSectors(Path file, int threads) throws IOException, InterruptedException {
        ByteText head =
                new ByteText(1_000).text(String.join(",", sectorColumns(bands))).newline();
        int arms = result.arms().size();
        OrderedOutput.write(file, head, threads, arms * quarters, 200_000, (index, into) -> {
            ArmResult arm = result.arms().get(index / quarters);
            int quarter = index % quarters;
            byte[] key = rowKey(arm, quarter);
            double[] row = row(arm, quarter);
            for (int place = 0; place < layout.places(); place++) {
                for (int s = 0; s < families.length; s++) {
                    into.bytes(key).bytes(places[place]).bytes(families[s]);
                    for (int column = 0; column < FigureLayout.FAMILY_MEASURES.size(); column++) {
                        put(into, arm, quarter, row, layout.family(place, s, column), column == 0);
                    }
                    putCentral(into, arm.meanField(), place, s, quarter);
                    into.newline();
                }
            }
        });
    }

    private void putCentral(ByteText into, @Nullable Observations from, int place, int family, int quarter) {
        for (Measure measure : FAMILY_ONLY_CENTRAL) {
            into.comma();
            if (from != null) {
                into.number(from.value(measure, layout.nationOf(place), family, quarter));
            }
        }
    }

    private void put(ByteText into, ArmResult arm, int quarter, double[] row, int figure, boolean first) {
        // Keys end with their own comma.
        (first ? into : into.comma()).number(row[figure]);
        Bands spread = arm.bands();
        for (int quantile = Bands.LOW; bands && quantile <= Bands.HIGH; quantile++) {
            into.comma().number(spread == null ? Double.NaN : spread.get(quarter, quantile, figure));
        }
    }

    /** Central figures of a quarter: the mean-field run's, or else the seeds' mean. */
    private double[] row(ArmResult arm, int quarter) {
        double[] row = new double[layout.width()];
        Observations meanField = arm.meanField();
        Bands spread = arm.bands();
        if (meanField != null) {
            layout.fill(meanField, quarter, row);
        } else if (spread != null) {
            for (int figure = 0; figure < row.length; figure++) {
                row[figure] = spread.mean(quarter, figure);
            }
        }
        return row;
    }

    private byte[] rowKey(ArmResult arm, int quarter) {
        return keyBytes(arm.name() + "," + result.scenario().start().plus(quarter));
    }

    static List<String> nationColumns(boolean bands) {
        List<String> columns = new ArrayList<>(List.of("arm", "quarter", "nation"));
        FigureLayout.NATION_MEASURES.forEach(measure -> addColumns(columns, measure, bands));
        return columns;
    }

    static List<String> sectorColumns(boolean bands) {
        List<String> columns = new ArrayList<>(List.of("arm", "quarter", "nation", "family"));
        FigureLayout.FAMILY_MEASURES.forEach(measure -> addColumns(columns, measure, bands));
        FAMILY_ONLY_CENTRAL.forEach(measure -> addColumns(columns, measure, false));
        return columns;
    }

    private static void addColumns(List<String> columns, Measure measure, boolean bands) {
        columns.add(measure.key());
        if (bands) {
            Bands.NAMES.forEach(name -> columns.add(measure.key() + "_" + name));
        }
    }
}
