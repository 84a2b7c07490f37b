package org.reshuffle.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.reshuffle.cli.Preferences.Standing;
import org.reshuffle.result.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code config}: every setting, what it stands at, and who said so. */
@Command(name = "config")
final class ConfigCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    OutOption outOption = new OutOption();

    @Mixin
    WorkOptions workOptions = new WorkOptions();

    @Option(names = "--json")
    boolean json;

    @Mixin
    CommonOptions common = new CommonOptions();

    ConfigCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Preferences.strayVariables(session.shell(), session.language()).forEach(session::say);
        if (json) {
            printJson();
            return ExitCode.DONE;
        }
        TextTable table = new TextTable("llll")
                .row(
                        session.text("config.setting"),
                        session.text("config.value"),
                        session.text("config.origin"),
                        session.text("config.ways"));
        for (Preference preference : Preference.values()) {
            Standing standing = session.preferences().standing(preference);
            table.row(preference.key(), standing.value(), origin(standing), ways(preference));
        }
        table.print(session.out());
        return ExitCode.DONE;
    }

    private void printJson() throws IOException {
        Json.writeObjects(session.writer(), List.of(Preference.values()), (out, preference) -> {
            Standing standing = session.preferences().standing(preference);
            out.writeStringField("setting", preference.key());
            out.writeStringField("value", standing.value());
            out.writeStringField("origin", standing.origin().key());
            out.writeStringField("place", standing.place());
        });
    }

    private String origin(Standing standing) {
        String origin = session.text("config." + standing.origin().key());
        return standing.place().isEmpty() ? origin : origin + ": " + standing.place();
    }

    private static String ways(Preference preference) {
        String options = String.join("|", preference.options());
        return preference.variable() + (options.isEmpty() ? "" : ", " + options);
    }
}
