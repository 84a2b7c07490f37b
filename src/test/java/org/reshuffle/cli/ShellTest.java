package org.reshuffle.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShellTest {
    private static Shell with(Map<String, String> environment) {
        return new Shell(System.out, System.err, environment, Path.of(""), false, false);
    }

    @Test
    void takesTheWidthThatTheTerminalNames() {
        assertThat(with(Map.of("COLUMNS", "132")).width()).isEqualTo(132);
        assertThat(with(Map.of()).width()).isEqualTo(80);
        assertThat(with(Map.of("COLUMNS", "wide")).width()).isEqualTo(80);
        assertThat(with(Map.of("COLUMNS", "-5")).width()).isEqualTo(40);
    }

    /** Of Chinese that is not installed on this machine, too. */
    @ParameterizedTest
    @CsvSource({
        "LANG, zh_CN.UTF-8, 未知的命令",
        "LC_MESSAGES, zh_TW.UTF-8, 未知的命令",
        "LC_ALL, zh_CN, 未知的命令",
        "LANG, de_DE.UTF-8, unknown command"
    })
    void speaksTheLanguageOfTheEnvironment(String variable, String locale, String said) {
        assertThat(complaint(Map.of(variable, locale))).contains(said);
    }

    @Test
    void asksTheStrongestVariableForTheLanguage() {
        assertThat(complaint(Map.of("LC_ALL", "C", "LANG", "zh_CN.UTF-8"))).contains("unknown command");
        assertThat(complaint(Map.of("LC_ALL", "", "LANG", "zh_CN.UTF-8"))).contains("未知的命令");
        assertThat(complaint(Map.of("RESHUFFLE_LANG", "en", "LANG", "zh_CN.UTF-8")))
                .contains("unknown command");
    }

    private static String complaint(Map<String, String> environment) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(err, true, UTF_8);
        Main.run(new Shell(System.out, stream, environment, Path.of(""), false, false), "nonsense");
        return err.toString(UTF_8);
    }

    /** As {@code > /dev/full} does. */
    @ParameterizedTest
    @ValueSource(strings = {"schema", "--help", "--version"})
    void dataThatCannotBeWrittenIsAFailure(String command) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Shell shell = new Shell(
                new PrintStream(new Full(), false, UTF_8),
                new PrintStream(err, true, UTF_8),
                Map.of("RESHUFFLE_LANG", "en"),
                Path.of(""),
                false,
                false);
        assertThat(Main.run(shell, command)).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString(UTF_8)).contains("standard output could not be written in full");
    }

    @Test
    void aReaderMayHaveEnough() throws IOException {
        OutputStream pipe = new PipedOutput(new Full());
        pipe.write("a line".getBytes(UTF_8));
        pipe.write('\n');
        pipe.flush();
        assertThat(new PrintStream(pipe, false, UTF_8).checkError()).isFalse();
    }

    private static final class Full extends OutputStream {
        @Override
        public void write(int value) throws IOException {
            throw new IOException("No space left on device");
        }
    }
}
