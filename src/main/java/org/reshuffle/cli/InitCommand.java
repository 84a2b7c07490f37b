package org.reshuffle.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import org.reshuffle.scenario.Template;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code init}: writes a small scenario to begin from. */
@Command(name = "init")
final class InitCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "NAME", descriptionKey = "NAME")
    String name = "";

    @Option(names = "--folder", paramLabel = "DIR")
    Path folder = Path.of("scenarios");

    @Option(names = "--dry-run")
    boolean dryRun;

    @Mixin
    CommonOptions common = new CommonOptions();

    InitCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        if (!Template.isName(name)) {
            throw new UsageError(session.text("init.no-name", name));
        }
        if (!Files.isDirectory(folder)) {
            throw new UsageError(session.text("init.no-folder", folder.toString()));
        }
        Path file = folder.resolve(name + ".yaml");
        String text = Template.text(name, file.toString());
        if (Files.exists(file)) {
            throw new UsageError(session.text("init.exists", file.toString()));
        }
        if (dryRun) {
            session.out().print(text);
            session.say(session.text("init.would-write", file.toString()));
            return ExitCode.DONE;
        }
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw new UsageError(session.text("init.exists", file.toString()));
        }
        session.out().println(file);
        boolean ready = Files.exists(folder.resolve(Template.WORLD));
        session.say(ready ? session.text("init.next", file.toString()) : session.text("init.no-world", Template.WORLD));
        return ExitCode.DONE;
    }
}
