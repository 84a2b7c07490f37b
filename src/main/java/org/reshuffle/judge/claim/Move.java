package org.reshuffle.judge.claim;

import org.reshuffle.experiment.Decimal;
import org.reshuffle.experiment.Levers;
import org.reshuffle.experiment.Scenario;

/**
 * One lever moved.
 *
 * @param path the lever
 * @param value what it is moved to, as {@code --set} takes it
 */
public record Move(String path, String value) {

    /** A lever moved to a number; levers that are whole or dates take the nearest whole one. */
    public static Move to(String path, double value) {
        return new Move(path, Decimal.text(value));
    }

    /** The scenario with the lever moved. */
    public Scenario apply(Scenario scenario) {
        double number = Decimal.parse(value);
        return Double.isNaN(number) ? Levers.apply(scenario, path, value) : Levers.apply(scenario, path, number);
    }
}
