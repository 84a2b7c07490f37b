package org.reshuffle.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A setting of how the program works on this machine: never of what a scenario comes to, which its file alone says. An
 * option beats the environment, the environment beats {@code reshuffle.properties}.
 */
enum Preference {
    OUT("out", "RESHUFFLE_OUT", "output", List.of("--out")),
    LANGUAGE("lang", "RESHUFFLE_LANG", "", List.of("--lang"), Language.CODES),
    THREADS("threads", "RESHUFFLE_THREADS", "", List.of("--threads")),
    ON_FAILURE(
            "on-failure",
            "RESHUFFLE_ON_FAILURE",
            "keep-going",
            List.of("--keep-going", "--fail-fast"),
            List.of("keep-going", "fail-fast")),
    VERBOSITY(
            "verbosity",
            "RESHUFFLE_VERBOSITY",
            "normal",
            List.of("--quiet", "--verbose"),
            List.of("quiet", "normal", "verbose")),
    PROGRESS("progress", "RESHUFFLE_PROGRESS", "auto", List.of(), List.of("auto", "always", "never")),
    COLOUR("colour", "RESHUFFLE_COLOUR", "auto", List.of(), List.of("auto", "always", "never"));

    /** More threads than this are a slip of the finger. */
    static final int MOST_THREADS = 1024;

    private final String key;
    private final String variable;
    private final String standard;
    private final List<String> options;
    private final List<String> choices;

    Preference(String key, String variable, String standard, List<String> options) {
        this(key, variable, standard, options, List.of());
    }

    Preference(String key, String variable, String standard, List<String> options, List<String> choices) {
        this.key = key;
        this.variable = variable;
        this.standard = standard;
        this.options = options;
        this.choices = choices;
    }

    /** What {@code reshuffle.properties} calls it. */
    String key() {
        return key;
    }

    /** The environment variable that sets it. */
    String variable() {
        return variable;
    }

    /** The options that set it; an option without a value stands for the choice of its name. */
    List<String> options() {
        return options;
    }

    /** What it is when nobody says otherwise. */
    String standard() {
        return switch (this) {
            case LANGUAGE -> Language.ofMachine();
            case THREADS -> Integer.toString(Runtime.getRuntime().availableProcessors());
            default -> standard;
        };
    }

    /** What is expected instead of a value, null if it is fine. */
    @Nullable
    String wrong(String value, Language language) {
        if (this == THREADS) {
            return isThreads(value) ? null : language.text("error.expected-threads", Integer.toString(MOST_THREADS));
        }
        if (this == OUT) {
            return value.isBlank() ? language.text("error.expected-folder") : null;
        }
        return choices.contains(value) ? null : language.text("error.expected-one-of", language.list(choices));
    }

    private static boolean isThreads(String value) {
        try {
            int threads = Integer.parseInt(value);
            return threads >= 1 && threads <= MOST_THREADS;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    static @Nullable Preference ofKey(String key) {
        for (Preference preference : values()) {
            if (preference.key.equals(key)) {
                return preference;
            }
        }
        return null;
    }
}
