package org.reshuffle.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reshuffle.behaviour.government.StanceKind;
import org.reshuffle.experiment.Levers;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.shock.Event;
import org.reshuffle.world.EnergyShare;
import org.reshuffle.world.Nation;
import org.reshuffle.world.Parameter;
import org.reshuffle.world.Quarter;
import org.reshuffle.world.Switch;

class ScenarioReaderTest {
    @TempDir
    Path temporary;

    private Path folder;

    @BeforeEach
    void copyFiles() {
        folder = ScenarioFolder.in(temporary);
    }

    private Scenario read(String... settings) {
        return ScenarioReader.read(folder.resolve("complete.yaml"), List.of(settings));
    }

    private List<String> refuse(Path file, String... settings) {
        return catchThrowableOfType(InvalidInput.class, () -> ScenarioReader.read(file, List.of(settings)))
                .lines("en");
    }

    @Test
    void readsWhatTheFileSays() {
        Scenario scenario = read();
        assertThat(scenario.start()).isEqualTo(new Quarter(2018, 1));
        assertThat(scenario.quarters()).isEqualTo(40);
        assertThat(scenario.mode()).isEqualTo(Scenario.Mode.BOTH);
        assertThat(scenario.seed()).isEqualTo(7);
        assertThat(scenario.seeds()).isEqualTo(12);
        assertThat(scenario.multiplier()).isEqualTo(2);
        assertThat(scenario.settings().get(Parameter.SCALE_ELASTICITY)).isEqualTo(0.6);
        assertThat(scenario.settings().get(Parameter.TRADE_ADJUSTMENT)).isEqualTo(0.12);
        assertThat(scenario.settings().get(Parameter.LEARNING_SPILLOVER)).isEqualTo(0.3);
        assertThat(scenario.settings().get(Switch.POOL)).isEqualTo("elastic");
        assertThat(scenario.settings().get(Switch.CONVERSION)).isEqualTo("off");
        assertThat(scenario.events()).hasSize(12);
        assertThat(scenario.claims()).containsExactly("C22", "C37");
    }

    @Test
    void datesBecomeQuartersSinceTheStart() {
        Event duty = read().events().get(0);
        assertThat(duty.profile().start()).isEqualTo(4);
        assertThat(duty.profile().level(3)).isZero();
        assertThat(duty.profile().level(4)).isEqualTo(0.25);
        assertThat(duty.profile().level(12)).isZero();
    }

    @Test
    void armsHoldTheShocksThatHappenInThem() {
        Scenario scenario = read();
        assertThat(scenario.arms())
                .extracting(Scenario.Arm::name)
                .containsExactly("scenario", "gas-restored", "only-duty");
        assertThat(scenario.arms().get(0).events()).hasSize(12);
        assertThat(scenario.arms().get(1).events()).hasSize(10).doesNotContain("gas-stop", "gas-price");
        assertThat(scenario.arms().get(2).events()).containsExactly("duty");
    }

    @Test
    void withoutArmsThereIsOneWithEveryShock() throws IOException {
        Path file = folder.resolve("complete.yaml");
        String text = Files.readString(file);
        Files.writeString(file, text.substring(0, text.indexOf("arms:")) + text.substring(text.indexOf("levers:")));
        assertThat(read().arms()).extracting(Scenario.Arm::name).containsExactly("scenario");
    }

    @Test
    void leversStandAtTheCataloguesRangeUnlessTheySayAnother() {
        Scenario scenario = read();
        assertThat(scenario.levers().get(1).low()).isEqualTo(8);
        assertThat(scenario.levers().get(1).high()).isEqualTo(24);
        assertThat(scenario.levers().get(2).unit()).isEqualTo("log rate");
        assertThat(scenario.uncertainties().get(1).low()).isEqualTo(Parameter.SCALE_ELASTICITY.low());
        assertThat(scenario.uncertainties().get(1).high()).isEqualTo(Parameter.SCALE_ELASTICITY.high());
    }

    @Test
    void sharesThatNearlyAddUpAreScaled() throws IOException {
        Path file = folder.resolve("worlds/small.yaml");
        Files.writeString(
                file,
                Files.readString(file)
                        .replace("{domestic: 0.95, renewables: 0.05}", "{domestic: 0.95, renewables: 0.0509}"));
        Nation russia = read().world().nations().get(2);
        assertThat(russia.energyMix().stream().mapToDouble(EnergyShare::share).sum())
                .isCloseTo(1, within(1e-15));
    }

    @Test
    void settingsAreLaidOverTheFile() {
        Scenario scenario = read(
                "parameters.scale.elasticity=0.9",
                "switches.pool=fixed",
                "shocks.duty.profile.size=0.5",
                "shocks.duty.importers=[DEU, RUS]",
                "world.nations.DEU.powerPrice=200",
                "seeds=3",
                "mode=mean-field");
        assertThat(scenario.settings().get(Parameter.SCALE_ELASTICITY)).isEqualTo(0.9);
        assertThat(scenario.settings().get(Switch.POOL)).isEqualTo("fixed");
        assertThat(scenario.events().get(0).profile().level(4)).isEqualTo(0.5);
        assertThat(scenario.events().get(0).values().words().get("importers")).containsExactly("DEU", "RUS");
        assertThat(scenario.world().nations().get(1).powerPrice()).isEqualTo(200);
        assertThat(scenario.seeds()).isEqualTo(3);
        assertThat(scenario.mode()).isEqualTo(Scenario.Mode.MEAN_FIELD);
    }

    @Test
    void governmentsWithoutABlockDoOnlyWhatIsWritten() {
        assertThat(read().governments()).isEmpty();
        assertThat(read("governments.DEU=scripted").governments()).isEmpty();
    }

    @Test
    void aSettingChangesOneGovernmentAndLeavesTheOthers() {
        Scenario scenario = read("governments.DEU=learn");
        int germany = scenario.world().nation("DEU");
        for (int i = 0; i < scenario.world().nations().size(); i++) {
            assertThat(scenario.stance(i)).isEqualTo(i == germany ? StanceKind.LEARN : StanceKind.SCRIPTED);
        }
    }

    @Test
    void aGroupIsALeverOfAllItsGovernments() {
        Scenario file = read("governments.EAST=learn");
        Scenario moved = Levers.apply(read(), "governments.EAST", "learn");
        for (int i = 0; i < file.world().nations().size(); i++) {
            boolean east = file.world()
                    .groups()
                    .get("EAST")
                    .contains(file.world().nations().get(i).code());
            assertThat(file.stance(i)).isEqualTo(east ? StanceKind.LEARN : StanceKind.SCRIPTED);
            assertThat(moved.stance(i)).isEqualTo(file.stance(i));
        }
        assertThat(moved.stance(moved.world().nation("CHN"))).isEqualTo(StanceKind.LEARN);
    }

    @Test
    void laterExceptionsWin() {
        Scenario scenario = read("governments={stances: {ALL: scripted, DEU: learn}}", "governments.DEU=strategic");
        assertThat(scenario.stance(scenario.world().nation("DEU"))).isEqualTo(StanceKind.STRATEGIC);
        assertThat(read("governments={stances: {DEU: learn, ALL: scripted}}").governments())
                .isEmpty();
    }

    @Test
    void aBlockWithoutADefaultMeansRules() {
        assertThat(read("governments={}").governments()).containsOnly(StanceKind.RULE);
    }

    @Test
    void settingsAreCheckedLikeTheFile() {
        assertThat(refuse(
                        folder.resolve("complete.yaml"),
                        "seeds=3",
                        "shocks.duty.profile.size=25",
                        "shocks.dutty.profile.size=0.5",
                        "parameters.scale.elastcity=0.6",
                        "world.nations.DEX.powerPrice=1",
                        "nonsense"))
                .containsExactly(
                        "--set:2:26: shocks[0].profile.size: 25 is out of range, expected -1 to 5 (fraction of value);"
                                + " write 0.25 for 25 %",
                        "--set:3:1: shocks.dutty.profile.size: unknown name 'dutty', expected one of duty, gas-stop,"
                                + " gas-price, robots, cars, breakthrough, aid, canal, hands, pact, embargo, election; did you mean 'duty'?",
                        "--set:4:1: parameters.scale.elastcity: unknown parameter 'scale.elastcity', expected one of"
                                + " scale.elasticity, scale.pressure; did you mean 'scale.elasticity'?",
                        "--set:5:1: world.nations.DEX.powerPrice: unknown name 'DEX', expected one of CHN, DEU, RUS;"
                                + " did you mean 'DEU'?",
                        "--set:6:1: nonsense: is no setting, expected path=value");
    }

    @Test
    void optionsSayWhichOptionWasWrong() {
        List<Setting> options =
                List.of(Setting.option("--seeds", "seeds", "many"), Setting.option("--mode", "mode", "meanfield"));
        InvalidInput refused = catchThrowableOfType(
                InvalidInput.class, () -> ScenarioReader.readWith(folder.resolve("complete.yaml"), options));
        assertThat(refused.lines("en"))
                .containsExactlyInAnyOrder(
                        "--seeds:1:1: seeds: expected a finite number from 1 to 1000000 (runs), got 'many'",
                        "--mode:1:1: mode: unknown mode 'meanfield', expected one of both, mean-field, stochastic; did you"
                                + " mean 'mean-field'?");
    }

    @Test
    void shorterRunKeepsItsDatesAndTakesOutcomesAtItsEnd() {
        Scenario scenario = read("horizon.quarters=8");
        assertThat(scenario.quarters()).isEqualTo(8);
        assertThat(scenario.events()).hasSize(12);
        assertThat(scenario.outcomes())
                .extracting(Scenario.Outcome::at)
                .containsOnly(new Quarter(2019, 4), new Quarter(2018, 1));
    }

    @Test
    void longerRunMayNameLaterDates() {
        Scenario scenario = read("horizon.quarters=60", "shocks.duty.profile.end=2030Q1");
        assertThat(scenario.quarters()).isEqualTo(60);
        assertThat(scenario.events().get(0).profile().level(47)).isEqualTo(0.25);
    }

    @Test
    void extendingAppendsListsAndReplacesTheRest() throws IOException {
        Path file = folder.resolve("more.yaml");
        Files.writeString(file, """
                scenario: more
                extends: complete.yaml
                title: {en: More, zh: 更多}
                horizon: {quarters: 44}
                parameters: {scale: {pressure: 0.3}, trade: {adjustment: 0.1}}
                shocks:
                  - id: second-duty
                    kind: tariff
                    title: {en: Duty, zh: 关税}
                    exporters: DEU
                    importers: CHN
                    profile: {type: step, size: 0.1, start: 2028Q1}
                    source: {en: assumed, zh: 假设}
                claims: [C37, C01]
                """);
        Scenario scenario = ScenarioReader.read(file);
        assertThat(scenario.name()).isEqualTo("more");
        assertThat(scenario.title().en()).isEqualTo("More");
        assertThat(scenario.quarters()).isEqualTo(44);
        assertThat(scenario.seeds()).isEqualTo(12);
        assertThat(scenario.events()).extracting(Event::id).startsWith("duty").endsWith("election", "second-duty");
        assertThat(scenario.arms().get(0).events()).contains("second-duty");
        assertThat(scenario.claims()).containsExactly("C22", "C37", "C01");
        assertThat(scenario.settings().get(Parameter.SCALE_ELASTICITY)).isEqualTo(0.6);
        assertThat(scenario.settings().get(Parameter.CAPACITY_PRESSURE)).isEqualTo(0.3);
        assertThat(scenario.settings().get(Parameter.TRADE_ADJUSTMENT)).isEqualTo(0.1);
    }

    @Test
    void byteOrderMarksAndWindowsLineEndsAreFine() throws IOException {
        String before = ScenarioWriter.resolved(read());
        for (String name : List.of("complete.yaml", "worlds/small.yaml", "worlds/small/flows.csv")) {
            Path file = folder.resolve(name);
            Files.writeString(file, "\uFEFF" + Files.readString(file).replace("\n", "\r\n"));
        }
        assertThat(ScenarioWriter.resolved(read())).isEqualTo(before);
    }

    @Test
    void theFileAskedForIsAnsweredFirst() throws IOException {
        Path file = folder.resolve("complete.yaml");
        Files.writeString(file, Files.readString(file).replace("at: 2027Q4", "at: 2028Q1"));
        Path world = folder.resolve("worlds/small.yaml");
        Files.writeString(world, Files.readString(world).replace("year: 2018", "year: 18"));
        assertThat(refuse(file)).hasSize(2).satisfies(lines -> {
            assertThat(lines.get(0)).contains("complete.yaml:120:");
            assertThat(lines.get(1)).contains("small.yaml:4:7:");
        });
    }

    @Test
    void filesAreNamedAsTheUserNamedThem() {
        Path here = Path.of("").toAbsolutePath();
        Path relative = here.relativize(folder.resolve("unknown-nation.yaml").toAbsolutePath());
        assertThat(refuse(relative).get(0)).startsWith(relative + ":11:16: ");
    }
}
