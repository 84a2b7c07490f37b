package org.reshuffle.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed worlds are what the program derives from the data; skipped where the data folder is absent. */
class WorldDerivationTest {
    private static final Path DATA = Path.of("..", "shared", "data");
    private static final Path COMMITTED = Path.of("scenarios", "worlds");

    @TempDir
    static Path fresh;

    private static List<DerivedWorld> worlds;

    @BeforeAll
    static void derive() throws IOException {
        String absent = "no data folder at " + DATA + ": the committed worlds are not derived again";
        if (!Files.isDirectory(DATA)) {
            System.out.println(absent);
        }
        assumeTrue(Files.isDirectory(DATA), absent);
        worlds = DeriveWorlds.derive(DATA);
        for (DerivedWorld world : worlds) {
            DeriveWorlds.write(world, fresh);
        }
    }

    @Test
    void committedTablesEqualTheDerivation() throws IOException {
        for (DerivedWorld world : worlds) {
            for (String table : List.of("flows", "tariffs", "inputs", "input-factors", "proximity")) {
                String file = world.id() + "/" + table + ".csv";
                List<String> derived = Files.readAllLines(fresh.resolve(file));
                List<String> committed = Files.readAllLines(COMMITTED.resolve(file));
                assertThat(committed).as(file).hasSameSizeAs(derived);
                for (int line = 0; line < derived.size(); line++) {
                    assertSameFigures(file + ":" + (line + 1), committed.get(line), derived.get(line));
                }
            }
        }
    }

    @Test
    void committedWorldFilesEqualTheDerivation() throws IOException {
        YAMLMapper yaml = new YAMLMapper();
        for (DerivedWorld world : worlds) {
            String file = world.id() + ".yaml";
            JsonNode derived = yaml.readTree(fresh.resolve(file).toFile());
            JsonNode committed = yaml.readTree(COMMITTED.resolve(file).toFile());
            assertThat(committed).as(file).isEqualTo(derived);
        }
    }

    @Test
    void familiesAddUpToTheSourceSectors() {
        for (DerivedWorld world : worlds) {
            for (int i = 0; i < world.nations().size(); i++) {
                for (int j = 0; j < world.nations().size(); j++) {
                    double families = 0;
                    for (double[][] flow : world.tables().flows) {
                        families += flow[i][j];
                    }
                    double sectors = 0;
                    for (double[][] flow : world.sectors().flows) {
                        sectors += flow[i][j];
                    }
                    // Five digits a family, half a unit in the last decimal, and the floor of home sales.
                    assertThat(families)
                            .as(
                                    "%s: %s to %s",
                                    world.id(),
                                    world.nations().code(i),
                                    world.nations().code(j))
                            .isCloseTo(sectors, within(5e-5 * sectors + 0.01 + 19 * FamilyTables.HOME_FLOOR));
                }
            }
        }
    }

    @Test
    void sectorsAddUpToTheTablesTheyWereDealtOutOf() {
        for (DerivedWorld world : worlds) {
            double[][] published =
                    new double[world.nations().size()][world.nations().size()];
            TradeFlow.forEach(
                    DATA,
                    world.year(),
                    flow -> published[world.nations().ofRegion(flow.exporter())][
                                    world.nations().ofRegion(flow.importer())] +=
                            flow.value());
            List<String> fitted = List.of("SRB", "ASE", "ROW");
            for (String exporter : world.nations().codes()) {
                for (String importer : world.nations().codes()) {
                    int i = world.nations().index(exporter);
                    int j = world.nations().index(importer);
                    double sum = 0;
                    for (double[][] flow : world.sectors().flows) {
                        sum += flow[i][j];
                    }
                    if (!fitted.contains(exporter) && !fitted.contains(importer)) {
                        assertThat(sum)
                                .as("%s: %s to %s", world.id(), exporter, importer)
                                .isCloseTo(published[i][j], within(1e-9 * published[i][j]));
                    }
                }
            }
        }
    }

    /** What is taken out of the rest of the world for South-East Asia, beside Indonesia's own trade in the tables. */
    @Test
    void theHiddenPartOfSouthEastAsiaTradesAsMuchMoreAsWasObserved() {
        DerivedWorld world = worlds.get(DeriveWorlds.YEARS.indexOf(2000));
        HiddenNations hidden = new HiddenNations(world.observed(), 2011, 2000);
        double[] early = new double[HiddenNations.KINDS];
        double[] late = new double[HiddenNations.KINDS];
        WiodTables.dealt(DATA, world.observed(), 2000).forEach(flow -> count(flow, early));
        TradeFlow.forEach(DATA, 2011, flow -> count(flow, late));
        for (int kind = 0; kind < HiddenNations.KINDS; kind++) {
            assertThat(early[kind] / late[kind]).as("kind %d", kind).isCloseTo(hidden.growth(kind), within(1e-6));
        }
        assertThat(hidden.growth(2)).as("exports of 2000 over 2011").isCloseTo(0.338, within(0.001));
    }

    private static void count(TradeFlow flow, double[] sums) {
        int kind = HiddenNations.kind(flow);
        if (kind >= 0) {
            sums[kind] += flow.value();
        }
    }

    @Test
    void outputEqualsThePublishedOutputOfNamedNations() {
        for (DerivedWorld world : worlds) {
            PublishedOutput published = new PublishedOutput(DATA, world.year());
            for (String nation : List.of("CHN", "USA", "DEU", "HUN", "JPN", "KOR", "TWN", "IND", "VNM", "MEX", "TUR")) {
                if (!world.nations().has(nation)) {
                    continue;
                }
                assertThat(Plausibility.manufacturing(world, world.nations().index(nation)))
                        .as("%s: manufacturing output of %s", world.id(), nation)
                        .isCloseTo(published.manufacturing(nation), within(1e-4 * published.manufacturing(nation)));
            }
        }
    }

    @Test
    void serbiaMeetsItsObservedTrade() {
        for (DerivedWorld world : worlds) {
            int serbia = world.nations().index("SRB");
            double exports = 0;
            double imports = 0;
            for (double[][] flow : world.tables().flows) {
                for (int n = 0; n < world.nations().size(); n++) {
                    exports += n == serbia ? 0 : flow[serbia][n];
                    imports += n == serbia ? 0 : flow[n][serbia];
                }
            }
            double observedExports = world.observed().get("SRB", "exports_gs_usd", world.year()) / 1e6;
            double observedImports = world.observed().get("SRB", "imports_gs_usd", world.year()) / 1e6;
            assertThat(exports).as(world.id()).isCloseTo(observedExports, within(0.001 * observedExports));
            assertThat(imports).as(world.id()).isCloseTo(observedImports, within(0.001 * observedImports));
        }
    }

    private static void assertSameFigures(String where, String committed, String derived) {
        String[] left = committed.split(",");
        String[] right = derived.split(",");
        assertThat(left).as(where).hasSameSizeAs(right);
        for (int column = 0; column < right.length; column++) {
            if (Character.isDigit(right[column].charAt(0))) {
                double figure = Double.parseDouble(right[column]);
                assertThat(Double.parseDouble(left[column]))
                        .as("%s, column %d", where, column + 1)
                        .isCloseTo(figure, within(1e-9 * figure));
            } else {
                assertThat(left[column]).as(where).isEqualTo(right[column]);
            }
        }
    }
}
