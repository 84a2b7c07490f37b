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
