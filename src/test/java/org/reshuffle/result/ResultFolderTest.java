package org.reshuffle.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class ResultFolderTest {
    @TempDir
    Path out;

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals(PlaceLock.NAME))
                    .sorted()
                    .toList();
        }
    }

    private void result(String content) throws IOException {
        try (ResultFolder folder = ResultFolder.begin(out, "trade-war")) {
            Files.writeString(folder.path().resolve(ResultWriter.MANIFEST), content);
            folder.commit();
        }
    }

    @Test
    void showsNothingUntilItIsComplete() throws IOException {
        try (ResultFolder folder = ResultFolder.begin(out, "trade-war")) {
            Files.writeString(folder.path().resolve(ResultWriter.MANIFEST), "new");
            assertThat(out.resolve("trade-war")).doesNotExist();
            assertThat(folder.commit()).isEqualTo(out.resolve("trade-war"));
        }
        assertThat(names(out)).containsExactly("trade-war");
        assertThat(names(out.resolve("trade-war"))).containsExactly(ResultWriter.MANIFEST);
    }

    @Test
    void leavesTheEarlierResultWhenItIsGivenUp() throws IOException {
        result("old");
        try (ResultFolder folder = ResultFolder.begin(out, "trade-war")) {
            Files.writeString(folder.path().resolve(ResultWriter.MANIFEST), "half");
        }
        assertThat(names(out)).containsExactly("trade-war");
        assertThat(out.resolve("trade-war").resolve(ResultWriter.MANIFEST)).hasContent("old");
    }

    @Test
    void replacesAnEarlierResultWholly() throws IOException {
        result("old");
        Files.writeString(out.resolve("trade-war").resolve(ResultWriter.SEED_SECTORS), "of the old one");
        result("new");
        assertThat(names(out)).containsExactly("trade-war");
        assertThat(names(out.resolve("trade-war"))).containsExactly(ResultWriter.MANIFEST);
        assertThat(out.resolve("trade-war").resolve(ResultWriter.MANIFEST)).hasContent("new");
    }

    @Test
    void leavesAloneWhatIsNotItsOwn() throws IOException {
        result("old");
        Files.createDirectories(out.resolve("trade-war/sweep/results"));
        Files.writeString(out.resolve("trade-war/sweep/results/part-0.parquet"), "rows");
        Files.writeString(out.resolve("trade-war/notes.txt"), "mine");
        result("new");
        assertThat(out.resolve("trade-war/sweep/results/part-0.parquet")).hasContent("rows");
        assertThat(out.resolve("trade-war/notes.txt")).hasContent("mine");
        assertThat(out.resolve("trade-war").resolve(ResultWriter.MANIFEST)).hasContent("new");
    }

    @Test
    void twoAtOnceBothStayWholeAndTheLaterWins() throws IOException {
        try (ResultFolder one = ResultFolder.begin(out, "trade-war");
                ResultFolder two = ResultFolder.begin(out, "trade-war")) {
            assertThat(one.path()).isNotEqualTo(two.path());
            Files.writeString(one.path().resolve(ResultWriter.MANIFEST), "one");
            Files.writeString(two.path().resolve(ResultWriter.MANIFEST), "two");
            two.commit();
            one.commit();
        }
        assertThat(names(out)).containsExactly("trade-war");
        assertThat(out.resolve("trade-war").resolve(ResultWriter.MANIFEST)).hasContent("one");
    }

    /** What a process leaves that is killed while it writes, and one that is killed between its two moves. */
    @Test
    void clearsUpAfterTheDead() throws IOException {
        result("old");
        Files.createDirectory(out.resolve(".trade-war.writing-12345678"));
        Files.writeString(out.resolve(".trade-war.writing-12345678/sectors.csv"), "half");
        ResultFolder.begin(out, "trade-war").close();
        assertThat(names(out)).containsExactly("trade-war");

        Files.move(out.resolve("trade-war"), out.resolve(".trade-war.replaced-12345678"));
        ResultFolder.begin(out, "trade-war").close();
        assertThat(names(out)).containsExactly("trade-war");
        assertThat(out.resolve("trade-war").resolve(ResultWriter.MANIFEST)).hasContent("old");
    }

    @Test
    void leavesScenariosWithALongerNameAlone() throws IOException {
        try (ResultFolder longer = ResultFolder.begin(out, "trade-war-2")) {
            ResultFolder.begin(out, "trade-war").close();
            assertThat(longer.path()).exists();
        }
    }

    @Test
    void anInterruptedThreadLeavesNothing() throws IOException {
        Thread.currentThread().interrupt();
        try (ResultFolder folder = ResultFolder.begin(out, "trade-war")) {
            assertThat(folder.path()).exists();
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(names(out)).isEmpty();
    }

    /** However many processes wait, one holds the place. */
    @Test
    @Timeout(120)
    void oneProcessAtATimeHoldsAPlace() throws Exception {
        List<Process> processes = new ArrayList<>();
        for (int k = 0; k < 3; k++) {
            processes.add(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Holder.class.getName(),
                            out.toString())
                    .inheritIO()
                    .start());
        }
        for (Process process : processes) {
            assertThat(process.waitFor()).isZero();
        }
        assertThat(names(out)).isEmpty();
    }

    /** Takes the lock many times, and fails if another has it then. */
    static final class Holder {
        public static void main(String[] args) throws IOException {
            Path out = Path.of(args[0]);
            for (int k = 0; k < 300; k++) {
                try (PlaceLock lock = PlaceLock.of(out)) {
                    Path mark = Files.createFile(out.resolve("held"));
                    Thread.onSpinWait();
                    Files.delete(mark);
                }
            }
        }
    }
}
