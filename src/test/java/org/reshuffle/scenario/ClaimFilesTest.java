package org.reshuffle.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.reshuffle.judge.claim.Change;
import org.reshuffle.judge.claim.Claim;
import org.reshuffle.judge.claim.Condition;
import org.reshuffle.world.Quarter;

/** Claim files: the shipped ones are sound, and what is wrong with others is answered at its place. */
class ClaimFilesTest {
    private static final Path CLAIMS = Path.of("scenarios/claims");
    private static final ClaimFiles FILES = new ClaimFiles();

    @TempDir
    static Path temporary;

    @BeforeAll
    static void copyScenario() throws IOException {
        Path scenarios = Path.of("scenarios");
        Files.createDirectories(temporary.resolve("worlds/world-2018"));
        for (String name : List.of("trade-war.yaml", "worlds/world-2018.yaml")) {
            Files.copy(scenarios.resolve(name), temporary.resolve(name));
        }
        try (Stream<Path> tables = Files.list(scenarios.resolve("worlds/world-2018"))) {
            for (Path table : tables.toList()) {
                Files.copy(table, temporary.resolve(scenarios.relativize(table).toString()));
            }
        }
    }

    static List<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.list(CLAIMS)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void shippedClaimsAreSound(Path file) {
        Claim claim = FILES.read(file);
        assertThat(file).hasFileName(claim.id() + ".yaml");
        assertThat(claim.uncertainties()).isNotEmpty();
        assertThat(claim.last()).isGreaterThanOrEqualTo(claim.horizon());
    }

    @Test
    void readsWhatAClaimSays() {
        Claim claim = FILES.read(CLAIMS.resolve("C21.yaml"));
        assertThat(claim.horizon()).isEqualTo(Quarter.parse("2023Q3"));
        assertThat(claim.holds().parts()).hasSize(3);
        Condition.Bound second = (Condition.Bound) claim.holds().parts().get(1);
        assertThat(second.least()).isEqualTo(-2);
        Change change = (Change) second.quantity();
        assertThat(change.unit()).isEqualTo(Change.Unit.PERCENT);
        assertThat(change.against()).isSameAs(claim.run("control"));
        assertThat(change.run().events()).containsExactly("us-on-china", "china-on-us");
    }

    /** As in {@code reshuffle claims my-claim.yaml}, where the file lies in the working folder. */
    @Test
    void aClaimInTheWorkingFolderNamesItsScenarioFromThere() {
        Position place = Position.startOf("my-claim.yaml");
        Findings findings = new Findings("my-claim.yaml");
        String named = "scenarios/trade-war.yaml";
        Value value = new Value(new Node.Word(place, named, Node.Style.PLAIN, place), "scenario", place, findings);
        String file = DiskFolder.above(Path.of("my-claim.yaml"), findings).file(named, value);
        assertThat(file).isEqualTo(named);
    }

    /** A line of a sound claim, what it is replaced by, and how the answer begins. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "measure: CHN.ALL.exports|measure: CHM.ALL.exports|20:10: measure: unknown nation 'CHM'",
                "measure: CHN.ALL.exports|measure: CHN.ALL.export|20:10: measure: unknown measure 'export'",
                "measure: CHN.ALL.exports|measure: \"*.ALL.exports\"|20:10: measure: '*' stands for nothing here",
                "measure: CHN.ALL.exports|measure: EU+!EU.ALL.exports|20:10: measure: 'EU+!EU' leaves out everything",
                "measure: CHN.ALL.exports|measure: CHN.ELC+!ALL.exports|20:10: measure: 'ELC+!ALL' leaves out everything",
                "horizon: 2023Q3|horizon: 2099Q3|21:10: horizon: 2099Q3 is outside the scenario's horizon",
                "horizon: 2023Q3|horizon: 2048Q1|21:10: horizon: 2048Q1 is outside the scenario's horizon, expected a quarter"
                        + " from 2018Q1 to 2047Q4",
                "horizon: 2023Q3|horizont: 2023Q3|21:1: horizont: unknown key 'horizont'",
                "against: start|against: beginning|26:16: holds.all[0].against: unknown run 'beginning'",
                "least: -2|leest: -2|31:7: holds.all[1].leest: unknown key 'leest'",
                "least: -2|in: percent|28:7: holds.all[1]: has no bound",
                "expect: weaker|expect: weakr|38:11: without.expect: unknown expectation 'weakr'",
                "arm: us-and-china|arm: us-and-chima|18:18: treatment.arm: unknown arm 'us-and-chima'",
                "switches: [pool, conversion]|switches: [pool, convertion]|16:18: switches[1]: unknown switch 'convertion'",
                "expect: weaker|expect: none|37:3: without: expects nothing of a world that it describes",
                "scenario: ../trade-war.yaml|scenario: ../trade-wars.yaml|17:11: scenario: there is no file",
            })
    void answersAtTheRightPlace(String line, String broken, String expected) throws IOException {
        String sound = Files.readString(CLAIMS.resolve("C21.yaml"));
        assertThat(sound).contains(line);
        Path folder = Files.createDirectories(temporary.resolve("claims"));
        Path file = folder.resolve("C21.yaml");
        Files.writeString(file, sound.replace(line, broken));
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> FILES.read(file));
        assertThat(refused.lines("en"))
                .as("one mistake is one line")
                .singleElement()
                .satisfies(answer -> assertThat(answer.replace(file + ":", "")).startsWith(expected));
        assertThat(refused.lines("zh")).hasSize(1);
    }

    /** A verdict's part is told by these words, so a threshold that stands alone must be told by its own. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "least: -2|at least −2|不小于 −2",
                "most: 0.5|at most 0.5|不大于 0.5",
                "above: 3|above 3|大于 3",
                "below: 3|below 3|小于 3",
                "{least: -1, most: 2}|from −1 to 2|在 −1 至 2 之间",
                "{above: 0, below: 7}|above 0 and below 7|大于 0 且小于 7",
            })
    void aConditionThatStandsAloneSaysItsBounds(String bounds, String en, String zh) throws IOException {
        String sound = Files.readString(CLAIMS.resolve("C18.yaml"));
        String own = bounds.startsWith("{")
                ? bounds.substring(1, bounds.length() - 1).replace(", ", "\n  ")
                : bounds;
        Path folder = Files.createDirectories(temporary.resolve("claims"));
        Path file = folder.resolve("C18.yaml");
        Files.writeString(file, sound.replaceFirst("(?m)^  (most|below|least|above): .*$", "  " + own));
        Condition condition = FILES.read(file).holds();
        assertThat(condition.says().en()).isEqualTo("The figure judged is " + en);
        assertThat(condition.says().zh()).isEqualTo("受检验的数值" + zh);
    }
}
