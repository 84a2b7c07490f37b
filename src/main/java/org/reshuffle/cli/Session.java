package org.reshuffle.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reshuffle.cli.Preferences.Standing;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** One call of the program: where it writes, in which language, and how its settings stand. */
final class Session {
    private static final String NAME = "reshuffle: ";

    private final Shell shell;
    private final Language language;
    private final PreferenceFile file;
    private @Nullable Preferences preferences;

    Session(Shell shell, PreferenceFile file, Language language) {
        this.shell = shell;
        this.file = file;
        this.language = language;
    }

    Shell shell() {
        return shell;
    }

    Language language() {
        return language;
    }

    /** Shorthand for a text of the session's language. */
    String text(String key, String... values) {
        return language.text(key, (Object[]) values);
    }

    /** Data. */
    PrintStream out() {
        return shell.out();
    }

    /** Data, as characters. */
    Writer writer() {
        return new OutputStreamWriter(shell.out(), StandardCharsets.UTF_8);
    }

    /** The settings, known once the arguments are parsed. */
    Preferences preferences() {
        return Objects.requireNonNull(preferences, "the arguments are not parsed yet");
    }

    /** Takes the settings from what was parsed, unchecked. */
    void adopt(ParseResult parsed) {
        Map<Preference, Standing> options = new EnumMap<>(Preference.class);
        for (ParseResult level = parsed; level != null; level = level.hasSubcommand() ? level.subcommand() : null) {
            for (Preference preference : Preference.values()) {
                Standing given = given(preference, level);
                if (given != null) {
                    options.put(preference, given);
                }
            }
        }
        preferences = Preferences.resolve(shell, file, options, language);
    }

    private @Nullable Standing given(Preference preference, ParseResult level) {
        List<String> given = new ArrayList<>();
        for (String option : preference.options()) {
            if (level.hasMatchedOption(option)) {
                given.add(option);
            }
        }
        if (given.isEmpty()) {
            return null;
        }
        if (given.size() > 1) {
            throw new UsageError(text("error.exclude", given.get(0), given.get(1)));
        }
        String name = given.get(0);
        OptionSpec option = level.matchedOption(name);
        boolean flag = option.arity().max() == 0;
        String value = flag ? name.substring(2) : String.valueOf((Object) option.getValue());
        return new Standing(value, Preferences.Origin.OPTION, name);
    }

    /** Tells the user something that is not data, unless they want quiet. */
    void say(String line) {
        if (preferences == null || !preferences.quiet()) {
            complain(line);
        }
    }

    /** Tells the user something that they must hear. */
    void complain(String lines) {
        shell.out().flush();
        shell.err().println(NAME + lines);
    }

    /** Lines that stand for themselves, such as {@code file:line:column: ...}. */
    void complainAll(Iterable<String> lines) {
        shell.out().flush();
        lines.forEach(shell.err()::println);
    }

    boolean verbose() {
        return preferences != null && preferences.verbose();
    }
}
