package org.reshuffle.result;

import com.google.common.collect.ImmutableList;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs a result again from its resolved scenario and compares: the fingerprint of all figures, and the tables in the
 * folder, which a hand could have changed.
 */
public final class Verifier {
    /** What a repeated run writes byte for byte; the other files carry times. */
    private static final ImmutableList<String> TABLES = ImmutableList.of(
            ResultWriter.NATIONS,
            ResultWriter.SECTORS,
            ResultWriter.EFFECTS,
            ResultWriter.MOVES,
            ResultWriter.FORCES,
            ResultWriter.FLOWS,
            ResultWriter.TRADE);

    private final Runner runner;
    private final int threads;

    public Verifier(Runner runner, int threads) {
        this.runner = runner;
        this.threads = threads;
    }

    /** Reads a resolved scenario and runs it. */
    @FunctionalInterface
    public interface Runner {
        ScenarioResult run(Path resolvedScenario) throws IOException, InterruptedException;
    }

    /**
     * What came of it.
     *
     * @param name the scenario
     * @param recorded fingerprint in the manifest
     * @param repeated fingerprint of the new run
     * @param changedFiles files in the folder that the new run would write otherwise
     * @param recordedBy version of the program that made the result
     * @param repeatedBy version of this program
     */
    public record Finding(
            String name,
            String recorded,
            String repeated,
            ImmutableList<String> changedFiles,
            String recordedBy,
            String repeatedBy) {

        /** Whether the result was repeated bit by bit and is what the folder holds. */
        public boolean matches() {
            return recorded.equals(repeated) && changedFiles.isEmpty();
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
        return new Finding(
                recorded.manifest().name(),
                recorded.manifest().fingerprint(),
                repeated.fingerprint(),
                changedFiles(recorded, repeated),
                recorded.manifest().codeVersion(),
                CodeVersion.current());
    }

    private ImmutableList<String> changedFiles(ResultReader recorded, ScenarioResult repeated)
            throws IOException, InterruptedException {
        if (!repeated.usable()) {
            return TABLES;
        }
        List<String> changed = new ArrayList<>();
        Path again = Files.createTempDirectory("reshuffle-verify");
        try {
            ResultWriter.write(repeated, recorded.resolved(), recorded.hasBands(), threads, again);
            for (String table : TABLES) {
                if (Files.mismatch(again.resolve(table), recorded.folder().resolve(table)) >= 0) {
                    changed.add(table);
                }
            }
            if (!Summary.of(repeated).sameFiguresAs(recorded.summary())) {
                changed.add(ResultWriter.SUMMARY);
            }
            if (!ManifestSource.hash(recorded.resolved())
                    .equals(recorded.manifest().scenarioHash())) {
                changed.add(ResultWriter.RESOLVED);
            }
        } finally {
            MoreFiles.deleteRecursively(again, RecursiveDeleteOption.ALLOW_INSECURE);
        }
        return ImmutableList.copyOf(changed);
    }
}
