package org.reshuffle.result;

import com.google.common.collect.ImmutableList;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Runs a result again from its resolved scenario and compares: the fingerprint of all figures, and the files in the
 * folder, which a hand could have changed. Pages hold words, which another version of the program may have put
 * otherwise: they are compared only where this version wrote them.
 */
public final class Verifier {
    /** What a repeated run writes byte for byte. */
    private static final ImmutableList<String> TABLES = ImmutableList.of(
            ResultWriter.NATIONS,
            ResultWriter.SECTORS,
            ResultWriter.EFFECTS,
            ResultWriter.MOVES,
            ResultWriter.DECISIONS,
            ResultWriter.FORCES,
            ResultWriter.FLOWS,
            ResultWriter.TRADE);

    /** What the same version writes byte for byte. */
    private static final ImmutableList<String> PAGES = ImmutableList.of(ResultWriter.COLUMNS, ResultWriter.REPORT);

    private final Runner runner;
    private final Reporter reporter;
    private final int threads;

    public Verifier(Runner runner, Reporter reporter, int threads) {
        this.runner = runner;
        this.reporter = reporter;
        this.threads = threads;
    }

    /** Reads a resolved scenario and runs it. */
    @FunctionalInterface
    public interface Runner {
        ScenarioResult run(Path resolvedScenario) throws IOException, InterruptedException;
    }

    /** Writes the report of a result from its other files. */
    @FunctionalInterface
    public interface Reporter {
        /**
         * @param folder where the files lie and the report goes
         * @param earlier the report to be repeated, which may open in either language
         */
        void write(Path folder, Path earlier) throws IOException, InterruptedException;
    }

    /**
     * What came of it.
     *
     * @param name the scenario
     * @param recorded fingerprint in the manifest
     * @param repeated fingerprint of the new run
     * @param changedFiles files in the folder that the new run would write otherwise
     * @param missingFiles files that the new run would write and the folder lacks
     * @param otherFiles files in the folder that no run writes, which make no difference
     * @param recordedBy version of the program that made the result
     * @param repeatedBy version of this program
     */
    public record Finding(
            String name,
            String recorded,
            String repeated,
            ImmutableList<String> changedFiles,
            ImmutableList<String> missingFiles,
            ImmutableList<String> otherFiles,
            String recordedBy,
            String repeatedBy) {

        /** Whether the result was repeated bit by bit and is what the folder holds. */
        public boolean matches() {
            return sameFigures() && changedFiles.isEmpty() && missingFiles.isEmpty();
        }

        /** Whether the figures were repeated bit by bit, whatever became of the files. */
        public boolean sameFigures() {
            return recorded.equals(repeated);
        }

        /** Whether this version made the result, so that its pages were compared too. */
        public boolean sameVersion() {
            return recordedBy.equals(repeatedBy);
        }
    }

    /**
     * Repeats a result.
     *
     * @throws IOException if its files cannot be read
     */
    public Finding verify(Path folder) throws IOException, InterruptedException {
        ResultReader recorded = ResultReader.open(folder);
        ScenarioResult repeated = runner.run(folder.resolve(ResultWriter.RESOLVED));
        FolderComparison files = new FolderComparison(folder);
        if (repeated.usable()) {
            compare(recorded, repeated, files);
        } else {
            TABLES.forEach(files::markChanged);
        }
        return new Finding(
                recorded.manifest().name(),
                recorded.manifest().fingerprint(),
                repeated.fingerprint(),
                files.changed(),
                files.missing(),
                files.others(ResultFolder.OWN),
                recorded.manifest().codeVersion(),
                CodeVersion.current());
    }

    private void compare(ResultReader recorded, ScenarioResult repeated, FolderComparison files)
            throws IOException, InterruptedException {
        Path again = Files.createTempDirectory("reshuffle-verify");
        try {
            ResultWriter.write(repeated, recorded.resolved(), bands(recorded), threads, again);
            for (String table : TABLES) {
                files.compare(table, again);
            }
            if (!Summary.of(repeated).sameFiguresAs(recorded.summary())) {
                files.markChanged(ResultWriter.SUMMARY);
            }
            if (!ManifestSource.hash(recorded.resolved())
                    .equals(recorded.manifest().scenarioHash())) {
                files.markChanged(ResultWriter.RESOLVED);
            }
            pages(recorded, again, files);
        } finally {
            MoreFiles.deleteRecursively(again, RecursiveDeleteOption.ALLOW_INSECURE);
        }
    }

    /** Without a table to tell, quantiles are there unless each seed's rows are. */
    private static boolean bands(ResultReader recorded) throws IOException {
        return Files.isRegularFile(recorded.folder().resolve(ResultWriter.NATIONS))
                ? recorded.hasBands()
                : !Files.exists(recorded.folder().resolve(ResultWriter.SEED_NATIONS));
    }

    private void pages(ResultReader recorded, Path again, FolderComparison files)
            throws IOException, InterruptedException {
        if (!recorded.manifest().codeVersion().equals(CodeVersion.current())) {
            PAGES.forEach(files::require);
            return;
        }
        // The report tells of the Java that made the result.
        Files.copy(
                recorded.folder().resolve(ResultWriter.MANIFEST),
                again.resolve(ResultWriter.MANIFEST),
                StandardCopyOption.REPLACE_EXISTING);
        reporter.write(again, recorded.folder().resolve(ResultWriter.REPORT));
        for (String page : PAGES) {
            files.compare(page, again);
        }
    }
}
