package org.reshuffle.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.experiment.Scenario.Mode;
import org.reshuffle.observe.Measure;
import org.reshuffle.observe.Observations;
import org.reshuffle.sweep.Progress;
import org.reshuffle.sweep.ScenarioRunner;
import org.reshuffle.sweep.SyntheticEngine;

class SeedTablesTest {
    /** An apostrophe, because the path stands in SQL. */
    @TempDir
    Path out;

    private final Scenario scenario = SyntheticScenario.of(SyntheticWorld.of(4, 5), 8, 3, Mode.BOTH);

    private Path write(String name, int threads) throws Exception {
        Path folder = Files.createDirectory(out.resolve(name));
        try (SeedTables tables = new SeedTables(scenario, folder)) {
            new ScenarioRunner(SyntheticEngine::new, folder).run(scenario, threads, Progress.NONE, tables);
            tables.finish();
        }
        return folder;
    }

    private static List<String> query(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = database.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            int columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                StringBuilder row = new StringBuilder();
                for (int column = 1; column <= columns; column++) {
                    row.append(column == 1 ? "" : ",").append(found.getString(column));
                }
                rows.add(row.toString());
            }
        }
        return rows;
    }

    private static String file(Path folder, String name) {
        return "'" + folder.resolve(name).toString().replace("'", "''") + "'";
    }

    @Test
    void keepsEverySeedsRowsInOrder() throws Exception {
        Path folder = write("it's here", 3);
        String sectors = file(folder, ResultWriter.SEED_SECTORS);
        assertThat(query("SELECT count(*) FROM " + sectors)).containsExactly(Integer.toString(2 * 3 * 8 * 5 * 5));
        assertThat(query("SELECT count(*) FROM " + file(folder, ResultWriter.SEED_NATIONS)))
                .containsExactly(Integer.toString(2 * 3 * 8 * 5));
        List<String> keys = query("SELECT arm, seed, quarter, nation, family FROM " + sectors);
        assertThat(keys.get(0)).isEqualTo("baseline,7,2018Q1,CHN,ENI");
        assertThat(keys.get(keys.size() - 1)).isEqualTo("scenario,9,2019Q4,WLD,BAT");
        assertThat(keys.subList(0, 5))
                .extracting(key -> key.substring(key.lastIndexOf(',') + 1))
                .isEqualTo(List.of("ENI", "ICE", "NEV", "APC", "BAT"));
    }

    @Test
    void keepsTheFiguresOfEachSeed() throws Exception {
        String sectors = file(write("figures", 1), ResultWriter.SEED_SECTORS);
        Observations expected = new SyntheticEngine(scenario)
                .stochastic("scenario", scenario.events(), 8, false)
                .observations();
        String row = query(
                        "SELECT output, profit FROM " + sectors
                                + " WHERE arm = 'scenario' AND seed = 8 AND quarter = '2019Q3' AND nation = 'DEU' AND family = 'ICE'")
                .get(0);
        double output = expected.value(Measure.OUTPUT, 2, 1, 6);
        assertThat(Double.parseDouble(row.split(",")[0])).isCloseTo(output, within(output * 1e-6));
        double profit = expected.value(Measure.PROFIT, 2, 1, 6);
        assertThat(Double.parseDouble(row.split(",")[1])).isCloseTo(profit, within(profit * 1e-6));
    }

    @Test
    void leavesNothingElseBehind() throws Exception {
        Path folder = write("alone", 2);
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(ResultWriter.SEED_NATIONS, ResultWriter.SEED_SECTORS);
        }
    }
}
