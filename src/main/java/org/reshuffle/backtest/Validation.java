package org.reshuffle.backtest;

import java.util.function.Function;
import org.reshuffle.experiment.Scenario;

/** Runs every check on the shipped scenarios and worlds, and writes the page. */
public final class Validation {
    private Validation() {}

    /**
     * @param scenarios reads a shipped scenario by name
     * @param backtest of the world of 2011
     * @return {@code docs/validation.md}
     */
    public static String of(Function<String, Scenario> scenarios, Backtest backtest) {
        Scenario gas = scenarios.apply("nord-stream");
        Scenario tradeWar = scenarios.apply("trade-war");
        Scenario vehicles = scenarios.apply("nev-rise");
        return ValidationPage.of(
                        new Consistency(gas.world(), gas.settings()).checks(),
                        new PublishedResponses(gas, tradeWar).checks(),
                        new Outturns(gas, tradeWar, vehicles).checks())
                + BacktestPage.of(backtest);
    }
}
