package org.reshuffle.sweep;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.reshuffle.result.ArmResult;

/**
 * What a sweep's files are called in SQL: {@code design}, a row a point; {@code results}, a row a run; {@code effects},
 * where the baseline was run, each other arm's outcomes less those of the baseline at the same point and seed, in the
 * unit of the outcome.
 */
public final class SweepViews {
    private SweepViews() {}

    /** Statements that make the views, for files below a folder; an empty one for where they are run. */
    public static List<String> statements(SweepManifest manifest, Path folder) {
        List<String> statements = new ArrayList<>();
        statements.add("CREATE OR REPLACE VIEW design AS SELECT * FROM read_csv("
                + SweepStore.quoted(folder.resolve(SweepFiles.DESIGN).toString()) + ", header = true)");
        statements.add("CREATE OR REPLACE VIEW results AS SELECT * FROM read_parquet("
                + SweepStore.quoted(folder.resolve("results/part-" + manifest.generation() + "-*.parquet")
                        .toString()) + ")");
        if (manifest.arms().contains(ArmResult.BASELINE)) {
            String keys = manifest.factors().stream()
                    .map(path -> "treated." + SweepColumns.name(path))
                    .collect(Collectors.joining(", "));
            String effects = manifest.outcomes().stream()
                    .map(SweepColumns::name)
                    .map(name -> "treated." + name + " - control." + name + " AS " + name)
                    .collect(Collectors.joining(", "));
            statements.add("CREATE OR REPLACE VIEW effects AS SELECT treated.run, treated.point, treated.arm,"
                    + " treated.seed, " + keys + ", " + effects
                    + " FROM results AS treated JOIN results AS control ON treated.point = control.point"
                    + " AND treated.seed IS NOT DISTINCT FROM control.seed WHERE control.arm = "
                    + SweepStore.quoted(ArmResult.BASELINE) + " AND treated.arm <> "
                    + SweepStore.quoted(ArmResult.BASELINE));
        }
        return statements;
    }

    /** The file that makes the views in DuckDB when it is started in the sweep's folder. */
    static String text(SweepManifest manifest) {
        return "-- In this folder: duckdb -init " + SweepFiles.VIEWS + "\n"
                + statements(manifest, Path.of("")).stream()
                        .map(statement -> statement + ";\n")
                        .collect(Collectors.joining());
    }
}
