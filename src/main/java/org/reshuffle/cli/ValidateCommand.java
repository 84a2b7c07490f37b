package org.reshuffle.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.result.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code validate}: checks scenario files and everything they refer to, without running them. */
@Command(name = "validate")
final class ValidateCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "PATH", descriptionKey = "PATH", arity = "1..*")
    List<String> paths = new ArrayList<>();

    @Mixin
    ScenarioOptions scenarioOptions = new ScenarioOptions();

    @Option(names = "--json")
    boolean json;

    @Mixin
    CommonOptions common = new CommonOptions();

    ValidateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        List<ScenarioSet.Item> items = ScenarioSet.read(session, paths, scenarioOptions);
        if (json) {
            Json.writeObjects(session.writer(), items, (out, item) -> {
                out.writeStringField("file", item.file().toString());
                out.writeStringField("scenario", item.scenario().name());
                out.writeBooleanField("valid", true);
            });
            return ExitCode.DONE;
        }
        for (ScenarioSet.Item item : items) {
            Scenario scenario = item.scenario();
            session.out()
                    .println(session.text(
                            "validate.valid",
                            item.file().toString(),
                            scenario.title().in(session.language().code())));
        }
        return ExitCode.DONE;
    }
}
