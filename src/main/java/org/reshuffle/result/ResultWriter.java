package org.reshuffle.result;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Writes every file of a result but its report. */
public final class ResultWriter {
    public static final String MANIFEST = "manifest.json";
    public static final String RESOLVED = "scenario.resolved.yaml";
    public static final String NATIONS = "nations.csv";
    public static final String SECTORS = "sectors.csv";
    public static final String EFFECTS = "effects.csv";
    public static final String MOVES = "moves.csv";
    public static final String DECISIONS = "decisions.csv";
    public static final String FORCES = "forces.csv";
    public static final String FLOWS = "flows.csv";
    public static final String TRADE = "trade.csv";
    public static final String SUMMARY = "summary.json";
    public static final String COLUMNS = "columns.md";
    /** Written by the report, from the other files. */
    public static final String REPORT = "report.html";
    /** Each seed's rows, where they were asked for. */
    public static final String SEED_NATIONS = "nations.parquet";

    public static final String SEED_SECTORS = "sectors.parquet";

    private ResultWriter() {}

    /**
     * Writes the files.
     *
     * @param resolved text of {@code scenario.resolved.yaml}
     * @param bands whether tables get quantiles; not when each seed's rows are kept
     * @throws IllegalArgumentException if the result is not usable
     */
    public static void write(ScenarioResult result, String resolved, boolean bands, int threads, Path folder)
            throws IOException, InterruptedException {
        if (!result.usable()) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "there is nothing to write of '%s': every run of an arm failed",
                    result.scenario().name()));
        }
        TableFiles tables = new TableFiles(result, bands && result.hasBands());
        tables.writeSectors(folder.resolve(SECTORS), threads);
        tables.writeNations(folder.resolve(NATIONS), threads);
        // The slowest first, so that no thread is left alone with one of them.
        Parallel.each(threads, 9, index -> {
            switch (index) {
                case 0 -> ManifestWriter.write(ManifestSource.of(result, resolved), folder.resolve(MANIFEST));
                case 1 -> new LedgerFiles(result).writeEffects(folder.resolve(EFFECTS));
                case 2 -> new LedgerFiles(result).writeForces(folder.resolve(FORCES));
                case 3 -> new LedgerFiles(result).writeMoves(folder.resolve(MOVES));
                case 4 -> new LedgerFiles(result).writeTrade(folder.resolve(TRADE));
                case 5 -> new LedgerFiles(result).writeFlows(folder.resolve(FLOWS));
                case 6 -> new DecisionFile(result).write(folder.resolve(DECISIONS));
                case 7 -> Summary.of(result).write(folder.resolve(SUMMARY));
                default -> {
                    ColumnsPage.write(folder.resolve(COLUMNS));
                    Files.writeString(folder.resolve(RESOLVED), resolved, StandardCharsets.UTF_8);
                }
            }
        });
    }
}
