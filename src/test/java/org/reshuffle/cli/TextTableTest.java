package org.reshuffle.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class TextTableTest {
    @Test
    void alignsTextLeftAndNumbersRight() {
        assertThat(print(new TextTable("lrl").row("name", "size", "why").row("a", "12.5", "because")))
                .isEqualTo("name  size  why\na     12.5  because\n");
    }

    @Test
    void countsChineseCharactersTwice() {
        assertThat(TextTable.width("天然气 a")).isEqualTo(8);
        assertThat(print(new TextTable("lr").row("名称", "值").row("abcdef", "1"))).isEqualTo("名称    值\nabcdef   1\n");
    }

    @Test
    void numbersAreShortButNotFalse() {
        assertThat(Numbers.figure(65901.89)).isEqualTo("65902");
        assertThat(Numbers.figure(485.312)).isEqualTo("485.3");
        assertThat(Numbers.figure(5.5629)).isEqualTo("5.563");
        assertThat(Numbers.figure(0.00012345)).isEqualTo("0.000123");
        assertThat(Numbers.figure(0)).isEqualTo("0");
        assertThat(Numbers.figure(Double.NaN)).isEqualTo("-");
        assertThat(Numbers.effect(-10.583)).isEqualTo("-10.58");
        assertThat(Numbers.effect(2.126)).isEqualTo("+2.13");
        assertThat(Numbers.effect(-0.001)).isEqualTo("0.00");
        assertThat(Numbers.time(6_612)).isEqualTo("6.6 s");
        assertThat(Numbers.time(84)).isEqualTo("0.084 s");
        assertThat(Numbers.time(61_000)).isEqualTo("61 s");
        assertThat(Numbers.time(600_000)).isEqualTo("10 min");
    }

    private static String print(TextTable table) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        table.print(new PrintStream(out, true, UTF_8));
        return out.toString(UTF_8).replace("\r\n", "\n");
    }
}
