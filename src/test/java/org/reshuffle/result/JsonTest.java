package org.reshuffle.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonTest {
    @TempDir
    Path folder;

    private Json nested(int levels) throws IOException {
        return Json.read(Files.writeString(folder.resolve("deep.json"), "[".repeat(levels) + "]".repeat(levels)));
    }

    /** Whoever reads would go down as deep, on a stack that may be small. */
    @Test
    void whatNestsDeeperThanAHundredLevelsIsRefused() throws IOException {
        assertThat(nested(100).items()).hasSize(1);
        assertThatThrownBy(() -> nested(101)).isInstanceOf(BrokenJson.class);
    }
}
