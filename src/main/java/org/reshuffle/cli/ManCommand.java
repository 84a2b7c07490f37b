package org.reshuffle.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code generate-man}: writes a man page for the program and each of its commands. */
@Command(name = "generate-man")
final class ManCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "DIR", descriptionKey = "DIR", arity = "0..1")
    Path folder = Path.of("target", "man");

    @Mixin
    CommonOptions common = new CommonOptions();

    @Spec
    CommandSpec spec;

    ManCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        // As man looks for them: below one of the folders of MANPATH.
        Path section = folder.resolve("man1");
        Files.createDirectories(section);
        List<CommandSpec> commands = new ArrayList<>();
        commands.add(spec.root());
        spec.root().subcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .forEach(commands::add);
        for (CommandSpec command : commands) {
            Path file = section.resolve(ManPage.name(command) + ".1");
            Files.writeString(file, new ManPage(session.language(), command).text(), StandardCharsets.UTF_8);
            session.out().println(file);
        }
        session.say(session.text("man.next", folder.toString()));
        return ExitCode.DONE;
    }
}
