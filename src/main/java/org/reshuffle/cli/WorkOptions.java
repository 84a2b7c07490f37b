package org.reshuffle.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How the work is done; read as {@link Preference}s. */
final class WorkOptions {
    @Option(names = "--threads", paramLabel = "N")
    @Nullable
    String threads;

    @Option(names = "--keep-going")
    boolean keepGoing;

    @Option(names = "--fail-fast")
    boolean failFast;
}
