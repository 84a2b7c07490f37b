package org.reshuffle.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is there as it was or as it is to be, never in part. */
class WholeFileTest {
    @TempDir
    Path folder;

    /** Who had opened the earlier file still reads it: the new one has taken its place, not its bytes. */
    @Test
    void aFileIsReplacedAndNotWrittenOver() throws IOException {
        Path file = Files.writeString(folder.resolve("verdicts.json"), "earlier");
        Path opened = Files.createLink(folder.resolve("opened"), file);
        WholeFile.write(file, "later");
        assertThat(file).hasContent("later");
        assertThat(opened).hasContent("earlier");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("verdicts.json", "opened");
    }

    @Test
    void foldersOnTheWayAreMade() throws IOException {
        Path file = folder.resolve("a/b/verdicts.json");
        WholeFile.write(file, "it");
        assertThat(file).hasContent("it");
        assertThat(file.getParent()).isDirectoryContaining(path -> path.equals(file));
    }
}
