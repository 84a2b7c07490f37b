package org.reshuffle.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reshuffle.cli.Main;

/** The commands that the README shows, called so that they run nothing and write nothing here. */
class ReadmeCommandsTest {
    private static final String PROGRAM = "./reshuffle ";
    /** Commands that can say what they would do. */
    private static final Set<String> DRY = Set.of("run", "init", "sweep", "backtest", "calibrate", "claims");
    /** Commands that are called where there is no result to read and nothing to overwrite. */
    private static final Set<String> ELSEWHERE = Set.of("explain", "verify", "compare", "query", "generate-man");
    /** What the program adds when it has not understood its arguments. */
    private static final String NOT_UNDERSTOOD = "--help'";

    private static final Path HERE = Path.of("").toAbsolutePath();

    @TempDir
    Path empty;

    static List<String> commands() {
        return Page.of("README.md").blocks().stream()
                .filter(block -> block.info().equals("sh"))
                .flatMap(block -> block.lines().stream())
                .filter(line -> line.startsWith(PROGRAM))
                .map(line ->
                        line.substring(PROGRAM.length()).split(" [>#]", 2)[0].strip())
                .toList();
    }

    @Test
    void beginsWithTheTwoCommandsOfAFreshClone() {
        Page.Block first = Page.of("README.md").blocks().get(0);
        assertThat(first.lines()).containsExactly(PROGRAM + "run scenarios/nord-stream.yaml", "mvn verify");
    }

    @Test
    void showsManyCommands() {
        assertThat(commands()).hasSizeGreaterThan(12);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void areUnderstood(String command) throws IOException, InterruptedException {
        List<String> words = words(command);
        if (ELSEWHERE.contains(words.get(0))) {
            assertThat(call(empty, words).text()).doesNotContain(NOT_UNDERSTOOD);
            return;
        }
        if (DRY.contains(words.get(0)) && !words.contains("--dry-run")) {
            words.add("--dry-run");
        }
        Answer answer = call(HERE, words);
        assertThat(answer.code()).as(answer.text()).isZero();
    }

    /** Words as a shell takes them, single quotes around some. */
    private static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        for (String word : command.split(" (?=(?:[^']*'[^']*')*[^']*$)")) {
            words.add(word.replace("'", ""));
        }
        return words;
    }

    @Test
    void aWordTooManyWouldBeNoticed() throws IOException, InterruptedException {
        Answer answer = call(empty, List.of("verify", "output/nord-stream", "--no-such-option"));
        assertThat(answer.text()).contains(NOT_UNDERSTOOD);
        assertThat(answer.code()).isEqualTo(2);
    }

    private record Answer(int code, String text) {}

    /** Calls the program in a process of its own, because it ends the one it runs in. */
    private static Answer call(Path folder, List<String> words) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        line.addAll(words);
        ProcessBuilder builder =
                new ProcessBuilder(line).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(variable -> variable.startsWith("RESHUFFLE_"));
        Process process = builder.start();
        process.getOutputStream().close();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), text);
    }
}
