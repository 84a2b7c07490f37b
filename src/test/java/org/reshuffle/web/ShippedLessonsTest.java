package org.reshuffle.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reshuffle.scenario.InvalidInput;
import org.reshuffle.scenario.Lesson;
import org.reshuffle.scenario.LessonFiles;

class ShippedLessonsTest {
    private static final Path SOUND = Path.of("scenarios/lessons/L13.yaml");

    private static ShippedFiles shipped;

    @TempDir
    private Path folder;

    @BeforeAll
    static void read() throws IOException {
        shipped = ShippedFiles.read(Path.of("scenarios"));
    }

    @Test
    void everyClaimIsTaughtOnce() {
        List<String> taught = shipped.lessons().stream()
                .flatMap(lesson -> lesson.claims().stream())
                .sorted()
                .toList();
        assertThat(taught)
                .containsExactlyElementsOf(
                        shipped.claims().keySet().stream().sorted().toList());
    }

    @Test
    void guidedClassesLastAsLongAsTheySay() {
        assertThat(shipped.lessons().stream()
                        .filter(Lesson::long45)
                        .mapToInt(Lesson::minutes)
                        .sum())
                .isBetween(35, 45);
        assertThat(shipped.lessons().stream()
                        .filter(Lesson::short15)
                        .mapToInt(Lesson::minutes)
                        .sum())
                .isBetween(10, 15);
    }

    /** Each breaks one line of a sound lesson. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    lesson: L13          | lesson: L99                 | lesson
                    order: 13            | order: first                | order
                    claims: [C22]        | claims: [C99]               | claims[0]
                    claims: [C22]        | claims: []                  | claims
                    ../nord-stream.yaml  | ../nord-strem.yaml          | scenario
                    kind: curve          | kind: wave                  | predict.kind
                    arm: scenario        | arm: nowhere                | predict.arm
                    DEU.ENI.output       | DEU.ENX.output              | predict.outcome
                    show: counterfactual | show: sideways              | predict.show
                    first: shocks.       | first: shoks.               | play.first
                    claim: C22           | claim: C221                 | break.claim
                    path45: false        | path45: perhaps             | path45
                    """)
    void aBrokenLineIsToldByItsPath(String sound, String broken, String path) throws IOException {
        String text = Files.readString(SOUND);
        assertThat(text).contains(sound);
        Path file = folder.resolve("L13.yaml");
        Files.writeString(file, text.replace(sound, broken));
        InvalidInput refused = catchThrowableOfType(
                InvalidInput.class, () -> new LessonFiles(shipped.scenarios(), shipped.claims()).read(file));
        assertThat(refused).as(broken).isNotNull();
        assertThat(refused.findings()).anySatisfy(finding -> {
            assertThat(finding.path()).isEqualTo(path);
            assertThat(text.lines().toList().get(finding.at().line() - 1)).contains(sound);
        });
    }
}
