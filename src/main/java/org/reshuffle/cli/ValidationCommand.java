package org.reshuffle.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.reshuffle.backtest.Backtest;
import org.reshuffle.backtest.Validation;
import org.reshuffle.scenario.ScenarioReader;
import org.reshuffle.scenario.WorldReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code validation}, for those who change the model: writes {@code docs/validation.md} on standard output, from runs of
 * the shipped scenarios.
 */
@Command(name = "validation", hidden = true)
final class ValidationCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "--scenarios", defaultValue = "scenarios", hidden = true)
    Path scenarios = Path.of("scenarios");

    @Mixin
    CommonOptions common = new CommonOptions();

    ValidationCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Backtest backtest = Backtest.read(
                WorldReader.read(scenarios.resolve("worlds/world-2011.yaml")), scenarios.resolve("observed"), null);
        session.out().print(Validation.of(name -> ScenarioReader.read(scenarios.resolve(name + ".yaml")), backtest));
        session.out().flush();
        return ExitCode.DONE;
    }
}
