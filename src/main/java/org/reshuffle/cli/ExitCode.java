package org.reshuffle.cli;

/** What a process ends with; {@code --help} lists them. */
final class ExitCode {
    /** Everything asked for was done. */
    static final int DONE = 0;
    /** {@code verify} found a difference. */
    static final int DIFFERENT = 1;
    /** Bad usage or invalid input: nothing was run. */
    static final int USAGE = 2;
    /** Some runs failed. */
    static final int SOME_FAILED = 3;
    /** Every run failed, or the command could not be finished. */
    static final int FAILED = 4;
    /** Interrupted; what was finished is kept. */
    static final int INTERRUPTED = 130;

    private ExitCode() {}
}
