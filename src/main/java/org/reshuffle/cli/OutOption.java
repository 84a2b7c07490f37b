package org.reshuffle.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where results are written; read as {@link Preference#OUT}. */
final class OutOption {
    @Option(names = "--out", paramLabel = "DIR")
    @Nullable
    String out;
}
