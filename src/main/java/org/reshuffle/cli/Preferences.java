package org.reshuffle.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.reshuffle.experiment.Nearest;

/** What every {@link Preference} stands at, and who said so. */
final class Preferences {
    /** Variables of the launcher, and of the file of settings. */
    private static final List<String> OTHER_VARIABLES = List.of("RESHUFFLE_JAVA_OPTS", PreferenceFile.VARIABLE);

    /** Who said so. */
    enum Origin {
        DEFAULT("default"),
        FILE("file"),
        ENVIRONMENT("environment"),
        OPTION("option");

        private final String key;

        Origin(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }

    /**
     * Where a preference stands.
     *
     * @param place the option, variable or line that said so, empty for a default
     */
    record Standing(String value, Origin origin, String place) {}

    private final Map<Preference, Standing> standings = new EnumMap<>(Preference.class);
    private final List<String> fileComplaints;

    private Preferences(PreferenceFile file, Language language) {
        fileComplaints = file.complaints(language);
    }

    /**
     * Weighs what was said against each other.
     *
     * @param options what the options of the call say
     */
    static Preferences resolve(Shell shell, PreferenceFile file, Map<Preference, Standing> options, Language language) {
        Preferences preferences = new Preferences(file, language);
        for (Preference preference : Preference.values()) {
            preferences.standings.put(preference, standing(preference, shell, file, options));
        }
        return preferences;
    }

    private static Standing standing(
            Preference preference, Shell shell, PreferenceFile file, Map<Preference, Standing> options) {
        Standing option = options.get(preference);
        if (option != null) {
            return option;
        }
        Map<String, String> environment = shell.environment();
        String variable = environment.getOrDefault(preference.variable(), "");
        if (!variable.isEmpty()) {
            return new Standing(variable, Origin.ENVIRONMENT, preference.variable());
        }
        // https://no-color.org: set to anything but nothing, it means no colour.
        if (preference == Preference.COLOUR
                && !environment.getOrDefault("NO_COLOR", "").isEmpty()) {
            return new Standing("never", Origin.ENVIRONMENT, "NO_COLOR");
        }
        PreferenceFile.Entry entry = file.entry(preference);
        if (entry != null) {
            return new Standing(entry.value(), Origin.FILE, entry.place());
        }
        return new Standing(preference.standard(), Origin.DEFAULT, "");
    }

    /** The same, checked. */
    Preferences checked(Language language) {
        List<String> complaints = new ArrayList<>(fileComplaints);
        standings.forEach((preference, standing) -> {
            String expected = preference.wrong(standing.value(), language);
            if (expected != null) {
                String where = standing.origin() == Origin.FILE
                        ? standing.place() + ": " + preference.key()
                        : standing.place();
                complaints.add(where + ": " + language.text("error.expected", expected, standing.value()));
            }
        });
        if (!complaints.isEmpty()) {
            throw new UsageError(complaints);
        }
        return this;
    }

    Standing standing(Preference preference) {
        Standing standing = standings.get(preference);
        if (standing == null) {
            throw new IllegalStateException(preference + " was not resolved");
        }
        return standing;
    }

    private String value(Preference preference) {
        return standing(preference).value();
    }

    Path out() {
        return Path.of(value(Preference.OUT));
    }

    int threads() {
        return Integer.parseInt(value(Preference.THREADS));
    }

    boolean failFast() {
        return value(Preference.ON_FAILURE).equals("fail-fast");
    }

    boolean quiet() {
        return value(Preference.VERBOSITY).equals("quiet");
    }

    boolean verbose() {
        return value(Preference.VERBOSITY).equals("verbose");
    }

    /** Whether progress is drawn: by default on a terminal that can move its cursor. */
    boolean progress(Shell shell) {
        String value = value(Preference.PROGRESS);
        boolean able = shell.errIsTerminal() && !isDumb(shell);
        return !quiet() && (value.equals("always") || (value.equals("auto") && able));
    }

    /** Whether help is written in colour: by default on a terminal. */
    boolean colour(Shell shell) {
        String value = value(Preference.COLOUR);
        return value.equals("always") || (value.equals("auto") && shell.outIsTerminal() && !isDumb(shell));
    }

    private static boolean isDumb(Shell shell) {
        return shell.environment().getOrDefault("TERM", "").equals("dumb");
    }

    /** Variables that look as if they were meant for this program, with what was probably meant. */
    static List<String> strayVariables(Shell shell, Language language) {
        List<String> known = new ArrayList<>(OTHER_VARIABLES);
        for (Preference preference : Preference.values()) {
            known.add(preference.variable());
        }
        return shell.environment().keySet().stream()
                .filter(name -> name.startsWith("RESHUFFLE_") && !known.contains(name))
                .sorted()
                .map(name -> language.text("config.stray", name) + language.didYouMean(Nearest.to(name, known)))
                .toList();
    }
}
