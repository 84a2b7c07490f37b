package org.reshuffle.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which language a call speaks, found before its arguments are parsed so that complaints about them are in it too. What
 * is wrong with the choice itself is said later.
 */
final class LanguageChoice {
    private static final String OPTION = "--lang";

    private LanguageChoice() {}

    /** One of {@link Language#CODES}: that of the option, the environment, the file of settings, or the machine. */
    static String of(Shell shell, PreferenceFile file, String... args) {
        List<@Nullable String> said = new ArrayList<>();
        said.add(option(args));
        said.add(shell.environment().get(Preference.LANGUAGE.variable()));
        PreferenceFile.Entry entry = file.entry(Preference.LANGUAGE);
        said.add(entry == null ? null : entry.value());
        for (String code : said) {
            if (code != null && Language.CODES.contains(code)) {
                return code;
            }
        }
        return isChinese(shell) ? "zh" : Language.ofMachine();
    }

    /**
     * Whether the environment asks for Chinese. Java asks the C library, which takes a language for English that is not
     * installed, as on a server that is called from a Chinese desktop.
     */
    private static boolean isChinese(Shell shell) {
        for (String variable : List.of("LC_ALL", "LC_MESSAGES", "LANG")) {
            String locale = shell.environment().getOrDefault(variable, "");
            if (!locale.isEmpty()) {
                return locale.startsWith("zh");
            }
        }
        return false;
    }

    private static @Nullable String option(String... args) {
        List<String> words = new ArrayList<>();
        for (String arg : args) {
            words.addAll(arg.startsWith("@") ? wordsIn(arg.substring(1)) : List.of(arg));
        }
        for (int k = 0; k < words.size() && !words.get(k).equals("--"); k++) {
            String word = words.get(k);
            if (word.startsWith(OPTION + "=")) {
                return word.substring(OPTION.length() + 1);
            }
            if (word.equals(OPTION) && k + 1 < words.size()) {
                return words.get(k + 1);
            }
        }
        return null;
    }

    private static List<String> wordsIn(String file) {
        try {
            return List.of(Files.readString(Path.of(file)).strip().split("\\s+"));
        } catch (IOException | InvalidPathException e) {
            return List.of();
        }
    }
}
