package org.reshuffle.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reshuffle.experiment.Decimal;
import org.reshuffle.model.Phase;
import org.reshuffle.scenario.ScenarioReader;
import org.reshuffle.scenario.SettingTexts;
import org.reshuffle.shock.Field;
import org.reshuffle.shock.ShockKind;
import org.reshuffle.shock.ShockKinds;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Clusters;
import org.reshuffle.world.Family;
import org.reshuffle.world.Mechanism;
import org.reshuffle.world.Nation;
import org.reshuffle.world.Parameter;
import org.reshuffle.world.Settings;
import org.reshuffle.world.Switch;

/** The description of the model against the model. A row that is missed stands in the message: copy it. */
class OddTest {
    private static final String CODE = "../src/main/java/org/reshuffle/";
    private static final Page ODD = Page.of("docs/odd.md");

    private static BaseWorld world() {
        return ScenarioReader.read(Path.of("scenarios/stock-era.yaml")).world();
    }

    private static String row(Object... cells) {
        return Stream.of(cells).map(Object::toString).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String code(String word) {
        return "`" + word + "`";
    }

    private static String range(double low, double high) {
        return Decimal.text(low) + " to " + Decimal.text(high);
    }

    @Test
    void tellsEveryParameterWithItsDefaultRangeAndSource() {
        List<String> rows = Stream.of(Parameter.values())
                .map(parameter -> row(
                        code(parameter.path()),
                        Decimal.text(parameter.standard()),
                        range(parameter.low(), parameter.high()),
                        parameter.unit(),
                        (parameter.assumed() ? "assumed: " : "")
                                + SettingTexts.source(parameter).en()))
                .toList();
        assertThat(ODD.lines()).containsAll(rows);
    }

    @Test
    void tellsEverySwitchDefaultFirst() {
        List<String> rows = Stream.of(Switch.values())
                .map(choice -> row(
                        code(choice.path()),
                        String.join(", ", choice.options()),
                        SettingTexts.meaning(choice).en(),
                        SettingTexts.argument(choice).en()))
                .toList();
        assertThat(ODD.lines()).containsAll(rows);
    }

    @Test
    void tellsEveryKindOfShock() {
        List<String> rows = ShockKinds.ALL.stream().map(OddTest::row).toList();
        assertThat(ODD.lines()).containsAll(rows);
    }

    private static String row(ShockKind kind) {
        return row(
                "[" + code(kind.name()) + "](" + CODE + "shock/"
                        + kind.getClass().getSimpleName() + ".java)",
                kind.meaning().en(),
                kind.unit(),
                range(kind.low(), kind.high()),
                kind.fields().stream().map(Field::name).map(OddTest::code).collect(Collectors.joining(", ")));
    }

    @Test
    void tellsNothingThatIsNotThere() {
        Set<String> known = Stream.concat(
                        Stream.of(Parameter.values()).map(Parameter::path),
                        Stream.of(Switch.values()).map(Switch::path))
                .collect(Collectors.toSet());
        List<String> told = ODD.lines().stream()
                .filter(line -> line.matches("\\| `[a-z.-]+` \\|.*"))
                .map(line -> line.substring(3, line.indexOf('`', 3)))
                .toList();
        assertThat(known)
                .containsAll(told.stream().filter(name -> !name.equals("...")).toList());
        assertThat(told).doesNotHaveDuplicates();
    }

    @Test
    void tellsEveryFamilyWithItsFigures() {
        List<String> rows = world().families().stream().map(OddTest::row).toList();
        assertThat(ODD.lines()).containsAll(rows);
    }

    private static String row(Family family) {
        return row(
                family.code(),
                family.name().en(),
                family.role().key(),
                family.manufacturing() ? "yes" : "",
                Decimal.text(family.tradeElasticity()),
                Decimal.text(family.demandElasticity()),
                Decimal.text(family.sunkCost()),
                Decimal.text(family.learningRate()),
                Decimal.text(family.labourShare()),
                Decimal.text(family.energyShare()),
                range(family.automated(), family.automatable()));
    }

    @Test
    void tellsEveryMechanismWithItsFamily() {
        for (Mechanism mechanism : Mechanism.values()) {
            String family = world().families().get(world().family(mechanism)).code();
            String line = "- " + code(mechanism.key()) + " (" + family + "): "
                    + mechanism.meaning().en();
            assertThat(ODD.lines()).anyMatch(told -> told.startsWith(line));
        }
    }

    @Test
    void namesEveryNation() {
        String nations = world().nations().stream().map(OddTest::name).collect(Collectors.joining(", "));
        assertThat(String.join(" ", ODD.lines())).contains(nations);
    }

    private static String name(Nation nation) {
        return nation.code() + " " + nation.name().en();
    }

    @Test
    void countsWhatThereIs() {
        Calibration base = new Calibration(world(), Settings.standard());
        int cells = base.nations * base.families;
        assertThat(String.join("\n", ODD.lines()))
                .contains("place of work, place for clusters | " + base.nations + " |")
                .contains("with one technology | " + base.families + " |")
                .contains("cost, workers | " + cells + " |")
                .contains("an iceberg cost | " + grouped(cells * base.nations) + " |")
                .contains(grouped(Clusters.of(base, 1).count()) + " in the world of 2018");
    }

    private static String grouped(int number) {
        return number < 1000 ? Integer.toString(number) : "%d,%03d".formatted(number / 1000, number % 1000);
    }

    @Test
    void linksToEveryBehaviourAndShock() throws IOException {
        List<String> files = new ArrayList<>();
        for (String folder : List.of("behaviour", "behaviour/government")) {
            try (Stream<Path> list = Files.list(Path.of("src/main/java/org/reshuffle", folder))) {
                list.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".java") && !name.equals("package-info.java"))
                        .forEach(name -> files.add(CODE + folder + "/" + name));
            }
        }
        assertThat(files).hasSizeGreaterThan(15);
        assertThat(ODD.links()).containsAll(files);
    }

    @Test
    void tellsThePhasesInTheirOrder() {
        List<String> rows = ODD.lines().stream()
                .filter(line -> line.matches("\\| \\d+ \\| `[A-Z_]+` \\| \\[.*"))
                .map(line -> line.substring(2, line.indexOf(" | [")))
                .toList();
        List<String> phases = Stream.of(Phase.values())
                .map(phase -> phase.ordinal() + 1 + " | " + code(phase.name()))
                .toList();
        assertThat(rows).isEqualTo(phases);
    }

    @Test
    void placesEveryClaim() {
        List<String> claims =
                IntStream.rangeClosed(1, 38).mapToObj("C%02d"::formatted).toList();
        assertThat(ODD.rows().stream().filter(cell -> cell.matches("C\\d\\d"))).isEqualTo(claims);
    }
}
