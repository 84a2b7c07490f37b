package org.reshuffle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
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
    void refusesWhatIsNoClaim() {
        Program.Ended program = Program.in(folder).call("claims", "C24x");
        assertThat(program.code()).isEqualTo(ExitCode.USAGE);
        assertThat(program.err()).contains("C24x", "did you mean 'C24'?");
        assertThat(Program.in(folder).call("claims", "--draws", "1").code()).isEqualTo(ExitCode.USAGE);
        assertThat(Program.in(folder).call("claims", "C21", "--write").code()).isEqualTo(ExitCode.USAGE);
    }
}
