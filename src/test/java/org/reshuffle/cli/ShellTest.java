package org.reshuffle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

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
}
