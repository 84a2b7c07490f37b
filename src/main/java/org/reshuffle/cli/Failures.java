package org.reshuffle.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.reshuffle.scenario.InvalidInput;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** Says why a command did not end well: one line, and the stack for those who ask for it. */
final class Failures implements CommandLine.IExecutionExceptionHandler {
    private final Session session;

    Failures(Session session) {
        this.session = session;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
        return code(failure);
    }

    /** Tells the user, and chooses the exit code. */
    int code(Throwable failure) {
        if (failure instanceof UsageError) {
            session.complain(String.valueOf(failure.getMessage()));
            return ExitCode.USAGE;
        }
        if (failure instanceof InvalidInput invalid) {
            session.complainAll(invalid.lines(session.language().code()));
            return ExitCode.USAGE;
        }
        if (Reasons.isInterruption(failure)) {
            session.complain(session.text("error.interrupted"));
            return ExitCode.INTERRUPTED;
        }
        session.complain(told(failure));
        return ExitCode.FAILED;
    }

    /** One line on a failure that is nobody's slip; prints the stack to those who asked for it. */
    String told(Throwable failure) {
        if (session.verbose()) {
            failure.printStackTrace(session.shell().err());
        }
        String hint = session.verbose() || expected(failure) ? "" : session.text("error.hint-verbose");
        return wording(failure) + hint;
    }

    private String wording(Throwable failure) {
        if (failure instanceof OutOfMemoryError) {
            return session.text("error.memory");
        }
        Throwable cause = failure instanceof UncheckedIOException ? failure.getCause() : null;
        String reason = Reasons.of(cause == null ? failure : cause, session.language());
        return expected(failure)
                ? session.text("error.files", reason)
                : session.text("error.unexpected-failure", reason);
    }

    /** Disks fill up and folders are locked: nothing in the program to be looked at. */
    private static boolean expected(Throwable failure) {
        return failure instanceof IOException
                || failure instanceof UncheckedIOException
                || failure instanceof OutOfMemoryError;
    }
}
