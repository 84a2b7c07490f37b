package org.reshuffle.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.reshuffle.experiment.Nearest;
import org.reshuffle.scenario.JsonSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code schema}: prints the JSON Schema of scenario, world or claim files. */
@Command(name = "schema")
final class SchemaCommand implements Callable<Integer> {
    private static final List<String> KINDS = List.of("scenario", "world", "claim");

    private final Session session;

    @Parameters(
            paramLabel = "KIND",
            descriptionKey = "KIND",
            arity = "0..1",
            completionCandidates = Candidates.Schemas.class)
    String kind = "scenario";

    @Mixin
    CommonOptions common = new CommonOptions();

    SchemaCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (!KINDS.contains(kind)) {
            String expected =
                    session.text("error.expected-one-of", session.language().list(KINDS));
            throw new UsageError(session.text("error.expected", expected, kind)
                    + session.language().didYouMean(Nearest.to(kind, KINDS)));
        }
        session.out()
                .print(
                        switch (kind) {
                            case "world" -> JsonSchema.world();
                            case "claim" -> JsonSchema.claim();
                            default -> JsonSchema.scenario();
                        });
        return ExitCode.DONE;
    }
}
