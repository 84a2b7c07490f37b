package org.reshuffle.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
    @Test
    void leavesNothingBehind() {
        String written = draw("a-scenario", 80);
        assertThat(written).contains("[########################] 10/10 a-scenario");
        String last = written.substring(0, written.length() - 1);
        assertThat(last.substring(last.lastIndexOf('\r') + 1)).isBlank();
        assertThat(written).endsWith("\r").doesNotContain("\n");
    }

    @Test
    void isNeverWiderThanTheTerminal() {
        for (String line :
                draw("ein-sehr-langer-name-für-ein-szenario-中文名称", 40).split("\r", -1)) {
            assertThat(TextTable.width(line)).isLessThan(40);
        }
    }

    private static String draw(String name, int columns) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ProgressLine line = new ProgressLine(new PrintStream(out, true, UTF_8), name, columns)) {
            for (int done = 1; done <= 10; done++) {
                line.update(done, 10);
            }
        }
        return out.toString(UTF_8);
    }
}
