package org.reshuffle.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.reshuffle.experiment.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code help}: what {@code --help} says, of the program or of a command. */
@Command(name = "help")
final class HelpCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "COMMAND", descriptionKey = "COMMAND", arity = "0..1")
    @Nullable
    String command;

    @Mixin
    CommonOptions common = new CommonOptions();

    @Spec
    CommandSpec spec;

    HelpCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        CommandLine root = spec.root().commandLine();
        CommandLine asked = root;
        if (command != null) {
            asked = root.getSubcommands().get(command);
            if (asked == null) {
                throw new UsageError(session.text("error.unknown-command", command)
                        + session.language().didYouMean(Nearest.to(command, Commands.NAMES)));
            }
        }
        asked.usage(asked.getOut(), root.getColorScheme());
        return ExitCode.DONE;
    }
}
