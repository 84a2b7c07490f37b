package org.reshuffle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reshuffle.cli.Program.Ended;

/** The completion script and the man pages. */
class GeneratedTextsTest {
    @TempDir
    Path folder;

    @Test
    void completionKnowsEveryCommandAndOption() {
        Ended ended = Program.in(folder).call("generate-completion");
        assertThat(ended.code()).isZero();
        assertThat(ended.out()).contains(Commands.NAMES).contains("--every-seed", "--fail-fast", "mean-field");
    }

    @Test
    void completionIsSoundShell() throws IOException, InterruptedException {
        Path bash = Path.of("/bin/bash");
        Assumptions.assumeTrue(Files.isExecutable(bash), "no bash");
        Path script = Files.writeString(
                folder.resolve("completion"),
                Program.in(folder).call("generate-completion").out());
        Process check = new ProcessBuilder(bash.toString(), "-n", script.toString())
                .redirectErrorStream(true)
                .start();
        assertThat(check.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(check.exitValue()).isZero();
    }

    @Test
    void everyCommandHasAManPageInBothLanguages() throws IOException {
        for (String code : Language.CODES) {
            Ended ended = Program.in(folder).call("generate-man", "~/man-" + code, "--lang", code);
            assertThat(ended.code()).isZero();
            Path section = folder.resolve("man-" + code).resolve("man1");
            assertThat(section.resolve("reshuffle.1")).exists();
            for (String name : Commands.NAMES) {
                List<String> page = Files.readAllLines(section.resolve("reshuffle-" + name + ".1"));
                assertThat(page.get(0)).startsWith(".TH ");
                assertThat(page).contains(code.equals("zh") ? ".SH \"选项\"" : ".SH \"OPTIONS\"");
                assertThat(page).anyMatch(line -> line.contains("130"));
                assertThat(page).noneMatch(line -> line.contains("%n") || line.contains("null"));
            }
        }
    }
}
