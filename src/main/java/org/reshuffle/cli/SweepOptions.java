package org.reshuffle.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which points a sweep runs, in which arms, and what is asked of them. */
final class SweepOptions {
    @Option(names = "--design", paramLabel = "DESIGN", completionCandidates = Candidates.Designs.class)
    @Nullable
    String design;

    @Option(names = "--points", paramLabel = "N")
    @Nullable
    String points;

    @Option(names = "--points-file", paramLabel = "CSV")
    @Nullable
    Path pointsFile;

    @Option(names = "--factors", paramLabel = "PATH[=RANGE]", split = ",")
    List<String> factors = new ArrayList<>();

    @Option(names = "--levels", paramLabel = "N")
    @Nullable
    String levels;

    @Option(names = "--arms", paramLabel = "NAME", split = ",")
    List<String> arms = new ArrayList<>();

    @Option(names = "--where", paramLabel = "CONDITION")
    @Nullable
    String where;
}
