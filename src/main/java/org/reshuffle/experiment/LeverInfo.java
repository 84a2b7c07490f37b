package org.reshuffle.experiment;

import com.google.common.collect.ImmutableList;
import org.reshuffle.world.Parameter;
import org.reshuffle.world.Switch;
import org.reshuffle.world.Text;

/**
 * One thing about a scenario that can be changed from outside: a number, a date, or a choice.
 *
 * @param path what is changed, as {@code --set} takes it
 * @param type how its value is written
 * @param unit unit of a number, empty for a choice
 * @param standard its default, as text; what the files say where there is no other default
 * @param current what it is now, as text
 * @param low lowest value allowed; of a date, in quarters since the start
 * @param high highest value allowed, likewise
 * @param options what a choice may be, the default first, empty otherwise
 * @param about what is said of it
 */
public record LeverInfo(
        String path,
        Type type,
        String unit,
        String standard,
        String current,
        double low,
        double high,
        ImmutableList<String> options,
        About about) {

    /** What a lever means, and where its default comes from. */
    public sealed interface About {}

    /** Said where the lever is made, of what the files name. */
    public record Said(Text meaning, Text source) implements About {}

    /** Kept with the texts of the parameter that the lever moves; the engine does without them. */
    public record OfParameter(Parameter parameter) implements About {}

    /** Kept with the texts of the switch that the lever throws. */
    public record OfSwitch(Switch choice) implements About {}

    /** How a lever's value is written. */
    public enum Type {
        NUMBER,
        /** A whole number. */
        WHOLE,
        /** A quarter such as 2024Q3, or the number of quarters since the start. */
        DATE,
        CHOICE
    }

    static LeverInfo choice(String path, ImmutableList<String> options, String standard, String current, About about) {
        return new LeverInfo(path, Type.CHOICE, "", standard, current, 0, options.size() - 1.0, options, about);
    }

    static LeverInfo number(
            String path, String unit, double standard, double current, double low, double high, About about) {
        return new LeverInfo(
                path,
                Type.NUMBER,
                unit,
                Decimal.text(standard),
                Decimal.text(current),
                low,
                high,
                ImmutableList.of(),
                about);
    }

    static LeverInfo whole(
            String path, String unit, long standard, long current, double low, double high, Text meaning, Text source) {
        return new LeverInfo(
                path,
                Type.WHOLE,
                unit,
                Long.toString(standard),
                Long.toString(current),
                low,
                high,
                ImmutableList.of(),
                new Said(meaning, source));
    }
}
