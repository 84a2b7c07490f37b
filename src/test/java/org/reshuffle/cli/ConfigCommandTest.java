package org.reshuffle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reshuffle.cli.Program.Ended;

class ConfigCommandTest {
    @TempDir
    Path folder;

    @Test
    void showsEverySettingWithItsDefault() {
        Ended ended = Program.in(folder).call("config");
        assertThat(ended.code()).isZero();
        for (Preference preference : Preference.values()) {
            assertThat(ended.out()).contains(preference.key()).contains(preference.variable());
        }
        assertThat(ended.out())
                .containsPattern("out +output +default")
                .containsPattern("on-failure +keep-going +default");
    }

    @Test
    void anOptionBeatsTheEnvironmentWhichBeatsTheFile() {
        Program program = Program.in(folder).file("reshuffle.properties", "# mine\n\nout = results\nthreads=1\n");
        assertThat(program.call("config").out())
                .containsPattern("out +results +file: .*reshuffle\\.properties:3:1")
                .containsPattern("threads +1 +file: .*reshuffle\\.properties:4:1");
        program.with("RESHUFFLE_THREADS", "3");
        assertThat(program.call("config").out()).containsPattern("threads +3 +environment: RESHUFFLE_THREADS");
        assertThat(program.call("config", "--threads", "5").out()).containsPattern("threads +5 +option: --threads");
        assertThat(program.call("config", "--fail-fast").out())
                .containsPattern("on-failure +fail-fast +option: --fail-fast");
        assertThat(program.call("--verbose", "config").out()).containsPattern("verbosity +verbose +option: --verbose");
        assertThat(program.call("config", "--json", "--out", "here").out())
                .contains("\"here\"")
                .contains("\"option\"");
    }

    @Test
    void noColorIsASettingOfTheEnvironment() {
        assertThat(Program.in(folder).with("NO_COLOR", "1").call("config").out())
                .containsPattern("colour +never +environment: NO_COLOR");
        assertThat(Program.in(folder).with("NO_COLOR", "").call("config").out())
                .containsPattern("colour +auto +default");
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() {
        Ended ended = Program.in(folder)
                .with("RESHUFFLE_THREADS", "none")
                .file("reshuffle.properties", "outt = x\nout\nprogress = loud\nout = a\nout = b\n")
                .call("config");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err())
                .contains("reshuffle.properties:1:1: unknown setting 'outt'")
                .contains("did you mean 'out'?")
                .contains("reshuffle.properties:2:1: expected key = value, got 'out'")
                .contains("reshuffle.properties:3:1: progress: expected one of auto, always, never, got 'loud'")
                .contains("reshuffle.properties:5:1: 'out' is set twice, first at")
                .contains("RESHUFFLE_THREADS: expected a whole number from 1 to 1024, got 'none'")
                .doesNotContain("Exception");
    }

    @Test
    void brokenSettingsStopEveryCommandButHelp() {
        Program program = Program.in(folder).with("RESHUFFLE_THREADS", "none");
        assertThat(program.call("schema").code()).isEqualTo(2);
        assertThat(program.call("schema", "--help").code()).isZero();
        assertThat(program.call("schema", "--threads").code()).isEqualTo(2);
    }

    @Test
    void aFileThatIsNamedMustBeThere() {
        Ended ended =
                Program.in(folder).with("RESHUFFLE_CONFIG", "absent.properties").call("config");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("absent.properties cannot be read: no such file");
    }

    @Test
    void warnsOfVariablesThatDoNothing() {
        Ended ended = Program.in(folder).with("RESHUFFLE_THREAD", "2").call("config");
        assertThat(ended.code()).isZero();
        assertThat(ended.complaints())
                .containsExactly(
                        "RESHUFFLE_THREAD is not a setting and does nothing; did you mean 'RESHUFFLE_THREADS'?");
    }

    @Test
    void printsJson() throws IOException {
        JsonNode settings = new ObjectMapper()
                .readTree(Program.in(folder).call("config", "--json").out());
        assertThat(settings).hasSize(Preference.values().length);
        assertThat(settings.get(0).get("setting").asText()).isEqualTo("out");
        assertThat(settings.get(0).get("origin").asText()).isEqualTo("default");
    }
}
