package org.reshuffle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reshuffle.cli.Program.Ended;

class UsageErrorsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "rnu scenarios/ | unknown command 'rnu'; did you mean 'run'?",
                "xyzzy | unknown command 'xyzzy'",
                "run --seds 3 x.yaml | unknown option '--seds'; did you mean '--seeds'?",
                "@nothere | the file of arguments nothere cannot be read; for a name that begins with @, write @@nothere",
                "run @nothere | the file of arguments nothere cannot be read; for a name that begins with @, write @@nothere",
                "run --jsn | unknown option '--jsn'; did you mean '--json'?",
                "run --set=a=1 | missing: PATH",
                "run --out | option '--out' needs a value: DIR",
                "run x.yaml --seed | option '--seed' needs a value: N",
                "run x.yaml --seed 1 --seed 2 | option '--seed' is given twice; expected it once",
                "run x.yaml --quiet --verbose | --quiet and --verbose exclude each other",
                "run x.yaml --keep-going --fail-fast | --keep-going and --fail-fast exclude each other",
                "run x.yaml --threads 0 | --threads: expected a whole number from 1 to 1024, got '0'",
                "run x.yaml --threads many | --threads: expected a whole number from 1 to 1024, got 'many'",
                "run x.yaml --out= | --out: expected a folder, got ''",
                "config --lang fr | --lang: expected one of en, zh, got 'fr'",
                "config surplus | unexpected argument 'surplus'",
                "schema wrold | expected one of scenario, world, claim, got 'wrold'; did you mean 'world'?",
                "help rnu | unknown command 'rnu'; did you mean 'run'?",
                "init Bad_Name | 'Bad_Name' is no name for a scenario, expected small letters, digits and hyphens, such as gas-cut",
            })
    void sayWhatIsWrongInOneLine(String args, String complaint) {
        Ended ended = Program.in(folder).call(args.split(" "));
        assertThat(ended.complaints().get(0)).isEqualTo(complaint);
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(ended.complaints()).hasSizeLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "rnu | 未知的命令 'rnu'；是否想写 'run'？",
                "run --seds 3 x.yaml | 未知的选项 '--seds'；是否想写 '--seeds'？",
                "run | 缺少：PATH",
                "run x.yaml --threads 0 | --threads: 应为1 到 1024 的整数，实为 '0'",
            })
    void speakChinese(String args, String complaint) {
        Ended ended = Program.in(folder).call((args + " --lang zh").split(" "));
        assertThat(ended.complaints().get(0)).isEqualTo(complaint);
        assertThat(ended.code()).isEqualTo(2);
    }

    @Test
    void nameWhatIsMissing() {
        assertThat(Program.in(folder).call("explain", "output").complaints()).contains("missing: CLUSTER|NATION");
    }

    @Test
    void pointToTheHelpOfTheCommand() {
        assertThat(Program.in(folder).call("run", "--seds").complaints()).contains("see 'reshuffle run --help'");
        assertThat(Program.in(folder).call("rnu").complaints()).contains("see 'reshuffle --help'");
    }

    @Test
    void takeTheLanguageFromAFileOfArguments() {
        Ended ended = Program.in(folder).file("args", "run\n--lang zh\n").call("@" + folder.resolve("args"));
        assertThat(ended.complaints().get(0)).isEqualTo("缺少：PATH");
    }
}
