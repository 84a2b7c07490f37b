package org.reshuffle.world;

/** The value of every parameter and every switch of a run, immutable. */
public final class Settings {
    private static final Settings STANDARD = new Settings(standardValues(), new int[Switch.values().length]);

    private final double[] values;
    private final int[] options;

    private Settings(double[] values, int[] options) {
        this.values = values;
        this.options = options;
    }

    /** Every parameter and switch at its default. */
    public static Settings standard() {
        return STANDARD;
    }

    public double get(Parameter parameter) {
        return values[parameter.ordinal()];
    }

    public String get(Switch choice) {
        return choice.options().get(options[choice.ordinal()]);
    }

    /** Whether a switch stands at its default, {@code on} for those that are on or off. */
    public boolean isDefault(Switch choice) {
        return options[choice.ordinal()] == 0;
    }

    /** These settings with one parameter changed. */
    public Settings with(Parameter parameter, double value) {
        if (!(value >= parameter.low() && value <= parameter.high())) {
            throw new IllegalArgumentException("parameters." + parameter.path() + ": expected a number from "
                    + parameter.low() + " to " + parameter.high() + " " + parameter.unit() + ", got " + value);
        }
        double[] changed = values.clone();
        changed[parameter.ordinal()] = value;
        return new Settings(changed, options);
    }

    /** These settings with one switch thrown. */
    public Settings with(Switch choice, String option) {
        int index = choice.options().indexOf(option);
        if (index < 0) {
            throw new IllegalArgumentException("switches." + choice.path() + ": expected one of "
                    + String.join(", ", choice.options()) + ", got '" + option + "'");
        }
        int[] changed = options.clone();
        changed[choice.ordinal()] = index;
        return new Settings(values, changed);
    }

    private static double[] standardValues() {
        Parameter[] parameters = Parameter.values();
        double[] values = new double[parameters.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = parameters[i].standard();
        }
        return values;
    }
}
