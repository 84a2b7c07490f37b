package org.reshuffle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code claims}: what it takes, what it writes, what it ends with. */
class ClaimsCommandTest {
    @TempDir
    Path folder;

    @Test
    void tellsAVerdictAndWhatItRestsOn() throws IOException {
        Path html = folder.resolve("claims.html");
        Path junit = folder.resolve("claims.xml");
        Program.Ended program = Program.in(folder)
                .call(
                        "claims",
                        "C21",
                        "--draws",
                        "4",
                        "--max-draws",
                        "4",
                        "--html",
                        html.toString(),
                        "--junit",
                        junit.toString());
        assertThat(program.code()).isZero();
        assertThat(program.out()).contains("C21", "fails", "Switches in force: pool fixed");
        assertThat(Files.readString(html)).contains("class=\"verdict fails\"", "id=\"en-C21\"", "id=\"zh-C21\"", "不成立");
        assertThat(Files.readString(junit)).contains("<testcase", "<failure");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("claims.html", "claims.xml");
    }

    @Test
    void refusesPlacesThatNoFileCanHaveBeforeItJudges() {
        for (String place : new String[] {"", folder.toString()}) {
            Program.Ended program = Program.in(folder).call("claims", "C18", "--html", place, "--draws", "2");
            assertThat(program.code()).isEqualTo(ExitCode.USAGE);
            assertThat(program.out()).isEmpty();
            assertThat(program.err()).contains("--html: '" + place + "' is no file name");
        }
    }

    @Test
    void refusesAPlaceInWhichNoFolderCanBeMade() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("notes"), "mine");
        for (String option : new String[] {"--html", "--junit"}) {
            Program.Ended program = Program.in(folder).call("claims", "C18", option, "~/notes/a.out", "--draws", "2");
            assertThat(program.code()).isEqualTo(ExitCode.USAGE);
            assertThat(program.out()).as("nothing is judged").isEmpty();
            assertThat(program.complaints()).containsExactly(inTheWay + " is in the way: it is not a folder");
        }
    }

    @Test
    void verdictsThatAreAsCommittedPassAndOneThatIsNotIsToldWithWhatItWas() throws IOException {
        String[] judge = {"claims", "C21", "--draws", "4", "--max-draws", "4", "--committed", "~/verdicts.json"};
        String found = Program.in(folder).call(with(judge, "--json")).out();
        Path committed = Files.writeString(folder.resolve("verdicts.json"), found);
        assertThat(Program.in(folder).call(with(judge, "--check")).code()).isZero();

        Files.writeString(committed, otherVerdict(found));
        Program.Ended changed = Program.in(folder).call(with(judge, "--check"));
        assertThat(changed.code()).isEqualTo(ExitCode.DIFFERENT);
        assertThat(changed.complaints())
                .singleElement()
                .asString()
                .matches("C21: was (holds|fails), is " + verdict(found) + " \\([0-9]+ % of 4 draws\\)")
                .doesNotContain("was " + verdict(found));
    }

    /** A million draws would take hours. */
    @Test
    @Timeout(60)
    void aClaimWithoutACommittedVerdictIsRefusedBeforeAnythingIsJudged() throws IOException {
        Files.writeString(
                folder.resolve("verdicts.json"),
                Files.readString(Path.of("scenarios/claims/verdicts.json")).replace("\"C21\"", "\"C21-mine\""));
        Program.Ended own = Program.in(folder)
                .call("claims", "C22", "C21", "--check", "--committed", "~/verdicts.json", "--draws", "1000000");
        assertThat(own.code()).isEqualTo(ExitCode.USAGE);
        assertThat(own.out()).isEmpty();
        assertThat(own.complaints())
                .containsExactly("C21: --check compares with a committed verdict and there is none of it,"
                        + " expected a claim that has one, such as C20; did you mean 'C01'?");
    }

    @Test
    void whatIsNotSettledIsNotHeldAgainstAnotherNumberOfDraws() throws IOException {
        String[] judge = {"claims", "C21", "--committed", "~/verdicts.json"};
        String found = Program.in(folder)
                .call(with(judge, "--draws", "4", "--max-draws", "4", "--json"))
                .out();
        assertThat(found).contains("\"settled\" : false");
        Files.writeString(folder.resolve("verdicts.json"), otherVerdict(found));
        Program.Ended fewer = Program.in(folder).call(with(judge, "--draws", "3", "--max-draws", "3", "--check"));
        assertThat(fewer.code()).as(fewer.err()).isZero();
    }

    /** Four draws settle nothing, but what failed in all of them does not hold in all of two hundred. */
    @Test
    void whatLuckDoesNotExplainIsAChangeWithFewDrawsToo() throws IOException {
        String[] judge = {"claims", "C21", "--draws", "4", "--max-draws", "4", "--committed", "~/verdicts.json"};
        String found = Program.in(folder).call(with(judge, "--json")).out();
        assertThat(found).contains("\"verdict\" : \"fails\"", "\"holding\" : 0,", "\"settled\" : false");
        String held = found.replace("\"fails\"", "\"holds\"")
                .replace("\"draws\" : 4", "\"draws\" : 200")
                .replace("\"holding\" : 0", "\"holding\" : 200");
        Files.writeString(folder.resolve("verdicts.json"), held);
        Program.Ended changed = Program.in(folder).call(with(judge, "--check"));
        assertThat(changed.code()).isEqualTo(ExitCode.DIFFERENT);
        assertThat(changed.complaints()).containsExactly("C21: was holds, is fails (0 % of 4 draws)");

        String broken = found.replace("\"fails\"", "\"undefined\"")
                .replace("\"draws\" : 4", "\"draws\" : 200")
                .replaceFirst("\"undefined\" : 0", "\"undefined\" : 200");
        Files.writeString(folder.resolve("verdicts.json"), broken);
        assertThat(Program.in(folder).call(with(judge, "--check")).code())
                .as("no answer in any draw is not the luck of the draw")
                .isEqualTo(ExitCode.DIFFERENT);
    }

    @Test
    void anotherSeedDrawsOthersSoThatWhatLuckExplainsIsSaidAndIsNoChange() throws IOException {
        String[] judge = {"claims", "C21", "--draws", "4", "--max-draws", "4", "--committed", "~/verdicts.json"};
        String found = Program.in(folder).call(with(judge, "--json")).out();
        Files.writeString(folder.resolve("verdicts.json"), otherVerdict(found));
        Program.Ended other = Program.in(folder).call(with(judge, "--check", "--seed", "7"));
        assertThat(other.code()).as(other.err()).isZero();
        assertThat(other.err()).contains("C21: was holds, reads fails in other draws (0 % of 4)");
        Files.writeString(
                folder.resolve("verdicts.json"), otherVerdict(found).replace("\"hypercube\" : 4", "\"hypercube\" : 2"));
        assertThat(Program.in(folder).call(with(judge, "--check")).code())
                .as("two hypercubes of two draw others than one of four")
                .isZero();
    }

    @Test
    void nothingIsJudgedWhereThereAreNoCommittedVerdictsOrBrokenOnes() throws IOException {
        Program.Ended none = Program.in(folder).call("claims", "C21", "--check", "--committed", "~/verdicts.json");
        assertThat(none.code()).isEqualTo(ExitCode.USAGE);
        assertThat(none.err()).contains("there are no committed verdicts to compare with");
        Files.writeString(folder.resolve("verdicts.json"), "[{\"claim\": \"C21\",");
        Program.Ended broken = Program.in(folder).call("claims", "C21", "--check", "--committed", "~/verdicts.json");
        assertThat(broken.code()).isEqualTo(ExitCode.USAGE);
        assertThat(broken.out()).isEmpty();
        assertThat(broken.complaints()).singleElement().asString().startsWith(folder.resolve("verdicts.json") + ":1:");
    }

    @Test
    void aDryRunTellsEachClaimOnceAndAsJsonToo() {
        String file = "scenarios/claims/C21.yaml";
        Program.Ended told = Program.in(folder).call("claims", "C21", file, "./" + file, "--dry-run");
        assertThat(told.out().lines())
                .containsExactly(
                        "C21 China's trade does not fall", "claims: 1; draws of each: 200 to 600; nothing was run");
        assertThat(Program.in(folder)
                        .call("claims", "C21", "--dry-run", "--json")
                        .out())
                .contains("\"claims\" : [ \"C21\" ]", "\"draws\" : 200", "\"max_draws\" : 600");
    }

    private static String verdict(String found) throws IOException {
        return new ObjectMapper().readTree(found).get(0).get("verdict").asText();
    }

    private static String otherVerdict(String found) throws IOException {
        String verdict = verdict(found);
        return found.replace("\"" + verdict + "\"", verdict.equals("holds") ? "\"fails\"" : "\"holds\"");
    }

    private static String[] with(String[] call, String... more) {
        return Stream.concat(Stream.of(call), Stream.of(more)).toArray(String[]::new);
    }

    @Test
    void refusesWhatIsNoClaim() {
        Program.Ended program = Program.in(folder).call("claims", "C24x");
        assertThat(program.code()).isEqualTo(ExitCode.USAGE);
        assertThat(program.err()).contains("C24x", "did you mean 'C24'?");
        assertThat(Program.in(folder).call("claims", "--draws", "1").code()).isEqualTo(ExitCode.USAGE);
        assertThat(Program.in(folder).call("claims", "C21", "--write").code()).isEqualTo(ExitCode.USAGE);
    }
}
