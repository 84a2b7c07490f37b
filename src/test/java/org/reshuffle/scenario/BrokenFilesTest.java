package org.reshuffle.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of the file formats has a file that breaks it, and is answered at the right place. */
class BrokenFilesTest {
    private static final Path BROKEN = Path.of("src/test/resources/broken");

    @TempDir
    static Path temporary;

    @BeforeAll
    static void copyFiles() {
        ScenarioFolder.in(temporary);
    }

    /** What the index expects of each file, in the order of the findings. */
    private static ListMultimap<String, List<String>> index() throws IOException {
        ImmutableListMultimap.Builder<String, List<String>> index = ImmutableListMultimap.builder();
        for (String line : Files.readAllLines(BROKEN.resolve("index.tsv"))) {
            if (!line.startsWith("#")) {
                List<String> parts = Splitter.on('\t').splitToList(line);
                index.put(parts.get(0), parts.subList(1, 3));
            }
        }
        return index.build();
    }

    static Stream<String> files() throws IOException {
        return index().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void answersAtTheRightPlace(String file) throws IOException {
        List<List<String>> expected = index().get(file);
        InvalidInput refused = refuse(temporary.resolve(file));
        String folder = temporary + "/";
        List<String> lines = refused.lines("en").stream()
                .map(line -> line.replace(folder, ""))
                .toList();
        assertThat(lines).as("findings of %s", file).hasSameSizeAs(expected);
        for (int k = 0; k < lines.size(); k++) {
            assertThat(lines.get(k)).startsWith(expected.get(k).get(0) + ": ");
            assertThat(lines.get(k))
                    .contains(Splitter.on('…').split(expected.get(k).get(1)));
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void answersInChineseAtTheSamePlace(String file) {
        for (Finding finding : refuse(temporary.resolve(file)).findings()) {
            assertThat(finding.line("zh")).startsWith(finding.at() + ": " + finding.path() + ": ");
            assertThat(finding.message().zh()).containsPattern("\\p{IsHan}");
        }
    }

    @Test
    void everyFileIsInTheIndex() throws IOException {
        TreeSet<String> present = new TreeSet<>();
        for (String folder : List.of("", "worlds/")) {
            try (Stream<Path> files = Files.list(BROKEN.resolve(folder))) {
                files.map(file -> folder + file.getFileName())
                        .filter(name -> name.endsWith(".yaml"))
                        .forEach(present::add);
            }
        }
        assertThat(index().keySet()).containsExactlyInAnyOrderElementsOf(present);
        assertThat(present).hasSizeGreaterThanOrEqualTo(60);
    }

    private static InvalidInput refuse(Path file) {
        boolean world = file.getParent().endsWith("worlds");
        InvalidInput refused = catchThrowableOfType(
                InvalidInput.class, () -> ignore(world ? WorldReader.read(file) : ScenarioReader.read(file)));
        assertThat(refused).as("answer to %s", file).isNotNull();
        return refused;
    }

    private static void ignore(Object read) {
        assertThat(read).isNotNull();
    }
}
