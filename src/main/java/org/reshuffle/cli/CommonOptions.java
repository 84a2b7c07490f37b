package org.reshuffle.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of every command. All but {@code --help} are read from the parse result, as {@link Preference}s. */
final class CommonOptions {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    boolean help;

    @Option(names = "--lang", paramLabel = "en|zh", completionCandidates = Candidates.Languages.class)
    @Nullable
    String lang;

    @Option(names = {"-q", "--quiet"})
    boolean quiet;

    @Option(names = {"-v", "--verbose"})
    boolean verbose;
}
