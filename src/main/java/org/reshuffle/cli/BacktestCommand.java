package org.reshuffle.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.reshuffle.backtest.Backtest;
import org.reshuffle.backtest.Card;
import org.reshuffle.backtest.Knowledge;
import org.reshuffle.experiment.Nearest;
import org.reshuffle.report.BacktestReport;
import org.reshuffle.report.Language;
import org.reshuffle.result.Json;
import org.reshuffle.result.WholeFile;
import org.reshuffle.scenario.WorldReader;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code backtest}: replays history and scores it against observed figures and naive rivals. */
@Command(name = "backtest")
final class BacktestCommand implements Callable<Integer> {
    static final List<String> SETTINGS = List.of("both", "blind", "driven");

    private final Session session;

    @Option(names = "--world", paramLabel = "FILE")
    String world = "worlds/world-2011.yaml";

    @Option(names = "--from", paramLabel = "YEAR")
    @Nullable
    String from;

    @Option(names = "--to", paramLabel = "YEAR")
    @Nullable
    String to;

    @Option(names = "--observed", paramLabel = "FILE")
    @Nullable
    String observed;

    @Option(
            names = "--setting",
            paramLabel = "both|blind|driven",
            completionCandidates = Candidates.BacktestSettings.class)
    String setting = "both";

    @Option(names = "--dry-run")
    boolean dryRun;

    @Option(names = "--json")
    boolean json;

    @Option(names = "--html", paramLabel = "FILE")
    @Nullable
    String html;

    @Option(names = "--scenarios", defaultValue = "scenarios", hidden = true)
    Path scenarios = Path.of("scenarios");

    @Mixin
    CommonOptions common = new CommonOptions();

    BacktestCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!SETTINGS.contains(setting)) {
            String expected =
                    session.text("error.expected-one-of", session.language().list(SETTINGS));
            throw new UsageError(session.text("error.expected", expected, setting)
                    + session.language().didYouMean(Nearest.to(setting, SETTINGS)));
        }
        BaseWorld base = WorldReader.read(worldFile());
        if (!Backtest.knows(base)) {
            throw new UsageError(session.text("backtest.unknown-world", Integer.toString(base.year())));
        }
        Backtest backtest =
                Backtest.read(base, scenarios.resolve("observed"), observed == null ? null : Path.of(observed));
        int first = from == null ? base.year() : year("--from", from);
        int last = last(backtest, first);
        check(backtest, base, first, last);
        Path page = html == null ? null : AskedFile.of(session, "--html", html);
        if (dryRun) {
            plan(base.year(), first, last);
            return ExitCode.DONE;
        }
        ImmutableList.Builder<Card> cards = ImmutableList.builder();
        for (Knowledge knowledge : Knowledge.values()) {
            if (setting.equals("both") || setting.equals(knowledge.key())) {
                cards.add(backtest.run(first, last, knowledge, Settings.standard()));
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
            }
        }
        ImmutableList<Card> found = cards.build();
        new BacktestTables(session).print(found, json);
        if (page != null) {
            WholeFile.write(
                    page,
                    BacktestReport.of(found, Language.of(session.language().code())));
            session.say(session.text("backtest.written", page.toString()));
        }
        return ExitCode.DONE;
    }

    private void plan(int base, int first, int last) throws IOException {
        if (json) {
            Json.write(session.writer(), out -> {
                out.writeStartObject();
                out.writeNumberField("base", base);
                out.writeNumberField("from", first);
                out.writeNumberField("to", last);
                out.writeStringField("setting", setting);
                out.writeEndObject();
            });
            return;
        }
        session.out().println(session.text("backtest.would", Integer.toString(first), Integer.toString(last)));
        session.out().flush();
    }

    /** A path as it stands, or as a scenario would name it. */
    private Path worldFile() {
        Path asScenario = scenarios.resolve(world);
        Path here = Path.of(world);
        return Files.exists(here) || !Files.exists(asScenario) ? here : asScenario;
    }

    private int last(Backtest backtest, int first) {
        if (to != null) {
            return year("--to", to);
        }
        int last = backtest.years().get(backtest.years().size() - 1);
        if (last <= first) {
            throw new UsageError(session.text("error.missing", "--to"));
        }
        return last;
    }

    private void check(Backtest backtest, BaseWorld base, int first, int last) {
        if (first < base.year() || last <= first || last > backtest.lastDriven()) {
            throw new UsageError(session.text(
                    "backtest.years",
                    Integer.toString(base.year()),
                    Integer.toString(backtest.lastDriven()),
                    Integer.toString(first),
                    Integer.toString(last)));
        }
        List<String> missing = new ArrayList<>();
        for (int year : new int[] {first, last}) {
            if (!backtest.years().contains(year)) {
                missing.add(Integer.toString(year));
            }
        }
        if (!missing.isEmpty()) {
            List<String> known = backtest.years().stream().map(String::valueOf).toList();
            throw new UsageError(session.text(
                    "backtest.no-figures",
                    session.language().list(missing),
                    session.language().list(known)));
        }
        if (!backtest.scores(first, last)) {
            throw new UsageError(
                    session.text("backtest.nothing-to-score", Integer.toString(first), Integer.toString(last)));
        }
    }

    private int year(String option, String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new UsageError(session.text("backtest.year", option, text));
        }
    }
}
