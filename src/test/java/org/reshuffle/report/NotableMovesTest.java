package org.reshuffle.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.experiment.Scenario.Mode;
import org.reshuffle.result.ResultReader;
import org.reshuffle.result.StoredMove;
import org.reshuffle.result.SyntheticScenario;
import org.reshuffle.result.SyntheticWorld;
import org.reshuffle.sweep.ResultFixture;

/** Which of many moves a report tells: the large, and those that bear on what the scenario asks in 2024Q3. */
class NotableMovesTest {
    private static final int SHOWN = 12;

    @TempDir
    Path out;

    private Path folder;
    private final List<String> lines = new ArrayList<>();

    @BeforeEach
    void write() throws Exception {
        Scenario scenario = SyntheticScenario.of(SyntheticWorld.full(), 60, 3, Mode.BOTH);
        folder = ResultFixture.write(scenario, out);
    }

    private void move(String arm, String cluster, String quarter, String family, String to, double capacity) {
        lines.add(String.join(
                ",",
                arm,
                "7",
                quarter,
                cluster,
                "moved",
                "FRA",
                family,
                to,
                family,
                "FRA",
                capacity + "",
                "0",
                "0.1",
                "0",
                "0",
                "0",
                "USA",
                "0.4",
                "0"));
    }

    private NotableMoves notable() throws Exception {
        Path file = folder.resolve("moves.csv");
        String head = Files.readAllLines(file).get(0);
        Files.writeString(file, head + "\n" + String.join("\n", lines) + "\n");
        return ReportData.read(ResultReader.open(folder)).notable(1);
    }

    private List<String> shown() throws Exception {
        for (int k = 1; k < SHOWN; k++) {
            move("scenario", "FRA-ICE-" + k, "2030Q1", "ICE", "ITA", 100);
        }
        return notable().shown().stream().map(StoredMove::cluster).toList();
    }

    /** Of twelve places one is left: a move in a family that is asked about counts three times. */
    @Test
    void aMoveInAFamilyThatIsAskedAboutComesFirst() throws Exception {
        move("scenario", "FRA-ENI-99", "2031Q1", "ENI", "ITA", 1);
        move("scenario", "FRA-ICE-99", "2031Q1", "ICE", "ITA", 2);
        assertThat(shown()).hasSize(SHOWN).contains("FRA-ENI-99").doesNotContain("FRA-ICE-99");
    }

    /** So does one that comes no later than two years after what is asked. */
    @Test
    void aMoveUpToTwoYearsAfterWhatIsAskedComesFirst() throws Exception {
        move("scenario", "FRA-ICE-97", "2026Q3", "ICE", "ITA", 1);
        move("scenario", "FRA-ICE-98", "2026Q4", "ICE", "ITA", 2);
        assertThat(shown()).hasSize(SHOWN).contains("FRA-ICE-97").doesNotContain("FRA-ICE-98");
    }

    @Test
    void whatHappensTheSameWayAnyhowIsNotTold() throws Exception {
        move("baseline", "FRA-ICE-01", "2020Q1", "ICE", "ITA", 1);
        move("scenario", "FRA-ICE-01", "2020Q1", "ICE", "ITA", 1);
        move("scenario", "FRA-ICE-02", "2020Q1", "ICE", "ITA", 1);
        assertThat(notable().shown()).extracting(StoredMove::cluster).containsExactly("FRA-ICE-02");
        assertThat(notable().onlyHere()).isEqualTo(1);
    }

    @Test
    void withoutTheEventsAClusterMayGoElsewhereInTheSameQuarter() throws Exception {
        move("baseline", "FRA-ICE-01", "2019Q4", "ICE", "POL", 1);
        move("baseline", "FRA-ICE-01", "2020Q1", "ICE", "USA", 1);
        move("scenario", "FRA-ICE-01", "2020Q1", "ICE", "ITA", 1);
        NotableMoves found = notable();
        StoredMove otherwise = found.otherwise(found.shown().get(0));
        assertThat(otherwise).isNotNull();
        assertThat(otherwise.toNation()).isEqualTo("USA");
    }
}
