package org.reshuffle.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code generate-completion}: a script that lets bash and zsh complete commands, options and their values. */
@Command(name = "generate-completion")
final class CompletionCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    CommonOptions common = new CommonOptions();

    @Spec
    CommandSpec spec;

    CompletionCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.out().print(AutoComplete.bash(Commands.PROGRAM, spec.root().commandLine()));
        return ExitCode.DONE;
    }
}
