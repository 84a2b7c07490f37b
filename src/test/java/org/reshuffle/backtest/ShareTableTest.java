package org.reshuffle.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reshuffle.scenario.InvalidInput;

/** Files of observed shares that users bring. */
class ShareTableTest {
    private static final ImmutableList<String> NATIONS = ImmutableList.of("CHN", "DEU");

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void place() {
        file = folder.resolve("observed.csv");
    }

    private ShareTable read(String... rows) throws IOException {
        Files.writeString(file, "measure,year,nation,sector,share_percent\n" + String.join("\n", rows) + "\n");
        return ShareTable.read(file, NATIONS);
    }

    private ImmutableList<String> faults(String... rows) {
        return catchThrowableOfType(InvalidInput.class, () -> read(rows)).lines("en");
    }

    @Test
    void keepsWhatItReads() throws IOException {
        ShareTable table = read("world_gross_output,2024,CHN,C29,33.5", "world_gross_output,2024,DEU,MFG,4.5");
        assertThat(table.row(ShareMeasure.OUTPUT, 2024, "C29", NATIONS)).containsExactly(33.5, Double.NaN);
        assertThat(table.years()).containsExactly(2024);
    }

    @Test
    void namesEveryFaultWithItsLineAndColumn() {
        assertThat(faults(
                        "world_gros_output,2024,CHN,C29,33.5",
                        "world_gross_output,soon,CHN,C29,1",
                        "world_gross_output,2024,CHX,C29,1",
                        "world_gross_output,2024,CHN,C99,1",
                        "world_gross_output,2024,CHN,C29,101"))
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith(file + ":2:1: measure: ")
                                .contains("world_gross_output"),
                        line -> assertThat(line)
                                .startsWith(file + ":3:20: year: ")
                                .contains("'soon'"),
                        line -> assertThat(line)
                                .startsWith(file + ":4:25: nation: ")
                                .contains("'CHX'"),
                        line -> assertThat(line)
                                .startsWith(file + ":5:29: sector: ")
                                .contains("'C99'"),
                        line -> assertThat(line)
                                .startsWith(file + ":6:33: share_percent: ")
                                .contains("'101'"));
    }

    @Test
    void refusesARowTwiceAndARowTooShort() {
        assertThat(faults("world_gross_output,2024,CHN,C29,1", "world_gross_output,2024,CHN,C29,2", "oops"))
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith(file + ":3:1: row: ")
                                .contains("given twice"),
                        line -> assertThat(line).startsWith(file + ":4:1: row: has 1 cells, expected 5"));
    }

    @Test
    void refusesAnotherHeaderAndAnEmptyFile() throws IOException {
        Files.writeString(file, "year,measure\n");
        assertThat(catchThrowableOfType(InvalidInput.class, () -> ShareTable.read(file, NATIONS))
                        .lines("en"))
                .singleElement()
                .asString()
                .startsWith(file + ":1:1: header: the header has 'year' here, expected 'measure'");
        assertThat(faults()).singleElement().asString().contains("the table is empty");
    }

    @Test
    void figuresOfAUserReplaceAWholeYearOfAMeasureAndSector() throws IOException {
        ShareTable carried = read("world_gross_output,2018,CHN,MFG,30", "world_gross_output,2018,DEU,MFG,5");
        ShareTable more = read("world_gross_output,2018,CHN,MFG,31");
        assertThat(carried.with(more).row(ShareMeasure.OUTPUT, 2018, "MFG", NATIONS))
                .containsExactly(31, Double.NaN);
    }
}
