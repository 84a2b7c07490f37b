package org.reshuffle.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.concurrent.Callable;
import org.reshuffle.experiment.Decimal;
import org.reshuffle.experiment.LeverInfo;
import org.reshuffle.experiment.Levers;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.result.Json;
import org.reshuffle.scenario.SettingTexts;
import org.reshuffle.world.Units;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code levers}: everything that {@code --set} can move in a scenario, with unit, default, value, range, source. */
@Command(name = "levers")
final class LeversCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "FILE", descriptionKey = "FILE")
    String file = "";

    @Mixin
    ScenarioOptions scenarioOptions = new ScenarioOptions();

    @Option(names = "--json")
    boolean json;

    @Mixin
    CommonOptions common = new CommonOptions();

    LeversCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        List<ScenarioSet.Item> items = ScenarioSet.read(session, List.of(file), scenarioOptions);
        if (items.size() > 1) {
            throw new UsageError(session.text("error.one-file", file));
        }
        Scenario scenario = items.get(0).scenario();
        ImmutableList<LeverInfo> levers = Levers.all(scenario);
        if (json) {
            printJson(scenario, levers);
        } else {
            print(scenario, levers);
        }
        return ExitCode.DONE;
    }

    private void print(Scenario scenario, List<LeverInfo> levers) {
        String language = session.language().code();
        TextTable table = new TextTable("lrrlll")
                .row(
                        session.text("levers.path"),
                        session.text("levers.default"),
                        session.text("levers.value"),
                        session.text("levers.range"),
                        session.text("levers.unit"),
                        session.text("levers.source"));
        for (LeverInfo lever : levers) {
            table.row(
                    lever.path(),
                    lever.standard(),
                    lever.current(),
                    range(scenario, lever),
                    Units.in(lever.unit(), language),
                    SettingTexts.source(lever).in(language));
        }
        table.print(session.out());
    }

    private static String range(Scenario scenario, LeverInfo lever) {
        return switch (lever.type()) {
            case CHOICE -> String.join("|", lever.options());
            case DATE ->
                scenario.start().plus((int) lever.low()) + ".."
                        + scenario.start().plus((int) lever.high());
            case NUMBER, WHOLE ->
                bound(lever.low(), RoundingMode.CEILING) + ".." + bound(lever.high(), RoundingMode.FLOOR);
        };
    }

    /** Some bounds are worked out from other figures; nobody needs all their digits. */
    private static String bound(double value, RoundingMode inwards) {
        return Decimal.text(
                BigDecimal.valueOf(value).round(new MathContext(6, inwards)).doubleValue());
    }

    private void printJson(Scenario scenario, List<LeverInfo> levers) throws IOException {
        String language = session.language().code();
        Json.writeObjects(session.writer(), levers, (out, lever) -> {
            out.writeStringField("path", lever.path());
            out.writeStringField("unit", lever.unit());
            out.writeStringField("default", lever.standard());
            out.writeStringField("value", lever.current());
            out.writeStringField("range", range(scenario, lever));
            out.writeStringField("meaning", SettingTexts.meaning(lever).in(language));
            out.writeStringField("source", SettingTexts.source(lever).in(language));
        });
    }
}
