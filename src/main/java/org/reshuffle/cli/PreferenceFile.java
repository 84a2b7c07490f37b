package org.reshuffle.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reshuffle.experiment.Nearest;

/** Reads {@code reshuffle.properties}: a {@code key = value} a line, {@code #} before a remark. */
final class PreferenceFile {
    static final String NAME = "reshuffle.properties";
    /** Names another file; it must then be there. */
    static final String VARIABLE = "RESHUFFLE_CONFIG";

    /** A value and the place it was read from. */
    record Entry(String value, String place) {}

    private final Map<Preference, Entry> entries = new EnumMap<>(Preference.class);
    /** Worded late: the file may itself say in which language. */
    private final List<Function<Language, String>> complaints = new ArrayList<>();

    /** The file that the environment names, else the one in the folder; nothing if there is none. */
    static PreferenceFile find(Shell shell) {
        String named = shell.environment().getOrDefault(VARIABLE, "");
        PreferenceFile file = new PreferenceFile();
        Path path = shell.folder().resolve(named.isEmpty() ? NAME : named);
        if (!named.isEmpty() || Files.exists(path)) {
            file.read(path);
        }
        return file;
    }

    @Nullable
    Entry entry(Preference preference) {
        return entries.get(preference);
    }

    List<String> complaints(Language language) {
        return complaints.stream().map(complaint -> complaint.apply(language)).toList();
    }

    private void read(Path path) {
        List<String> lines;
        try {
            lines = Files.readAllLines(path);
        } catch (IOException e) {
            complaints.add(language -> language.text("error.cannot-read", path.toString(), Reasons.of(e, language)));
            return;
        }
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                entry(path + ":" + number + ":1", line);
            }
        }
    }

    private void entry(String place, String line) {
        int equals = line.indexOf('=');
        if (equals < 0) {
            complaints.add(language -> place + ": " + language.text("error.expected-pair", line));
            return;
        }
        String key = line.substring(0, equals).strip();
        Preference preference = Preference.ofKey(key);
        if (preference == null) {
            List<String> keys =
                    Arrays.stream(Preference.values()).map(Preference::key).toList();
            complaints.add(language -> place + ": " + language.text("error.unknown-setting", key, language.list(keys))
                    + language.didYouMean(Nearest.to(key, keys)));
            return;
        }
        Entry entry = new Entry(line.substring(equals + 1).strip(), place);
        Entry earlier = entries.putIfAbsent(preference, entry);
        if (earlier != null) {
            complaints.add(language -> place + ": " + language.text("error.set-twice", key, earlier.place()));
        }
    }
}
