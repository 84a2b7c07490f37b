package org.reshuffle.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The committed figures of the back-test are what the program derives; skipped where the data folder is absent. */
class ObservedDerivationTest {
    private static final Path DATA = Path.of("..", "shared", "data");
    private static final Path COMMITTED = Path.of("scenarios", "observed");

    @Test
    void committedFiguresEqualTheDerivation() throws IOException {
        String absent = "no data folder at " + DATA + ": the figures of the back-test are not derived again";
        if (!Files.isDirectory(DATA)) {
            System.out.println(absent);
        }
        assumeTrue(Files.isDirectory(DATA), absent);
        for (Map.Entry<String, List<String>> table : DeriveObserved.tables(DATA).entrySet()) {
            assertThat(Files.readAllLines(COMMITTED.resolve(table.getKey())))
                    .as(table.getKey())
                    .isEqualTo(table.getValue());
        }
    }
}
