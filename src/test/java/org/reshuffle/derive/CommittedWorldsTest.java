package org.reshuffle.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of a world file whatever it was derived from; needs no data folder. */
class CommittedWorldsTest {
    private static final Path FOLDER = Path.of("scenarios", "worlds");

    static Stream<String> ids() {
        return DeriveWorlds.YEARS.stream().map(year -> "world-" + year);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void intermediateUseStaysBelowNineTenthsOfAbsorption(String id) throws IOException {
        JsonNode world = world(id);
        Map<String, double[]> flows = table(world, "flows", 2);
        Map<String, double[]> tariffs = table(world, "tariffs", 2);
        Map<String, double[]> inputs = table(world, "inputs", 1);
        Map<String, double[]> factors = table(world, "inputFactors", 1);
        double fuelShare = world.at("/energyBill/fuelShare").asDouble();
        List<String> nations = nations(world);
        for (int n = 0; n < nations.size(); n++) {
            String nation = nations.get(n);
            double energyBill = 0;
            for (String family : Codes.FAMILIES) {
                energyBill +=
                        world.at("/families/" + family + "/energyShare").asDouble() * output(flows, family, nation);
            }
            for (int k = 0; k < Codes.FAMILIES.size(); k++) {
                String supplier = Codes.FAMILIES.get(k);
                double energy = switch (supplier) {
                    case "PRI" -> fuelShare * energyBill;
                    case "NTS" -> (1 - fuelShare) * energyBill;
                    default -> 0;
                };
                double use = energy;
                for (String user : Codes.FAMILIES) {
                    use += inputs.get(user)[k] * factors.get(nation)[k] * output(flows, user, nation);
                }
                double absorption = 0;
                for (String exporter : nations) {
                    String row = supplier + ',' + exporter;
                    absorption += flows.get(row)[n] * (1 + tariffs.get(row)[n]);
                }
                assertThat(use).as("%s: %s used in %s", id, supplier, nation).isLessThanOrEqualTo(0.9 * absorption);
                assertThat(use + 0.3 * energy)
                        .as("%s: %s used in %s, energy shares at the top of their range", id, supplier, nation)
                        .isLessThanOrEqualTo(absorption);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyFamilyLeavesCapitalAnIncome(String id) throws IOException {
        JsonNode world = world(id);
        table(world, "inputs", 1).forEach((family, row) -> {
            JsonNode figures = world.at("/families/" + family);
            double cost = figures.get("labourShare").asDouble()
                    + figures.get("energyShare").asDouble();
            for (double input : row) {
                cost += input;
            }
            assertThat(cost).as("%s: cost of %s", id, family).isLessThanOrEqualTo(0.95);
        });
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyNationSellsEveryOpenFamilyAtHome(String id) throws IOException {
        JsonNode world = world(id);
        List<String> nations = nations(world);
        Map<String, double[]> flows = table(world, "flows", 2);
        for (String family : Codes.FAMILIES) {
            for (int n = 0; n < nations.size(); n++) {
                double[] sales = flows.get(family + ',' + nations.get(n));
                if (family.equals("SPC")) {
                    assertThat(sales).containsOnly(0);
                } else {
                    assertThat(sales[n])
                            .as("%s: %s in %s", id, family, nations.get(n))
                            .isPositive();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void tariffsAreFractionsAndHomeSalesBearNone(String id) throws IOException {
        JsonNode world = world(id);
        List<String> nations = nations(world);
        table(world, "tariffs", 2).forEach((row, tariffs) -> {
            assertThat(tariffs[nations.indexOf(row.substring(4))]).as(row).isZero();
            for (double tariff : tariffs) {
                assertThat(tariff).as(row).isBetween(0.0, 1.5);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("ids")
    void proximityIsSymmetricWithOnesOnItsDiagonal(String id) throws IOException {
        Map<String, double[]> proximity = table(world(id), "proximity", 1);
        for (int a = 0; a < Codes.FAMILIES.size(); a++) {
            for (int b = 0; b < Codes.FAMILIES.size(); b++) {
                double link = proximity.get(Codes.FAMILIES.get(a))[b];
                assertThat(link)
                        .isEqualTo(proximity.get(Codes.FAMILIES.get(b))[a])
                        .isBetween(0.0, 1.0);
                assertThat(a != b || link == 1).isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void energySharesAddToOneAndTilesAreUnique(String id) throws IOException {
        JsonNode nations = world(id).get("nations");
        Set<JsonNode> tiles = new HashSet<>();
        for (String nation : nations(world(id))) {
            double shares = 0;
            for (JsonNode share : nations.get(nation).get("energyMix")) {
                shares += share.asDouble();
            }
            assertThat(shares).as(nation).isCloseTo(1, within(1e-9));
            assertThat(nations.get(nation).get("energyMix").size()).isLessThanOrEqualTo(8);
            assertThat(tiles.add(nations.get(nation).get("tile"))).as(nation).isTrue();
        }
    }

    private static double output(Map<String, double[]> flows, String family, String nation) {
        double output = 0;
        for (double sale : flows.get(family + ',' + nation)) {
            output += sale;
        }
        return output;
    }

    private static List<String> nations(JsonNode world) {
        List<String> codes = new ArrayList<>();
        world.get("nations").fieldNames().forEachRemaining(codes::add);
        return codes;
    }

    private static JsonNode world(String id) throws IOException {
        return new YAMLMapper().readTree(FOLDER.resolve(id + ".yaml").toFile());
    }

    /** Figures by row, the row named by its leading key columns joined by a comma. */
    private static Map<String, double[]> table(JsonNode world, String name, int keys) throws IOException {
        List<String> lines =
                Files.readAllLines(FOLDER.resolve(world.at("/tables/" + name).asText()));
        Map<String, double[]> rows = new TreeMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.split(",");
            double[] figures = new double[fields.length - keys];
            for (int i = 0; i < figures.length; i++) {
                figures[i] = Double.parseDouble(fields[keys + i]);
            }
            rows.put(keys == 2 ? fields[0] + ',' + fields[1] : fields[0], figures);
        }
        return rows;
    }
}
