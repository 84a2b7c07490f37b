package org.reshuffle.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reshuffle.scenario.Setting;
import picocli.CommandLine.Option;

/**
 * Options that change what a scenario file says. They are handed on as text: the reader of scenarios checks them like
 * the file itself.
 */
final class ScenarioOptions {
    @Option(names = "--seed", paramLabel = "N")
    @Nullable
    String seed;

    @Option(names = "--seeds", paramLabel = "K")
    @Nullable
    String seeds;

    @Option(names = "--mode", paramLabel = "MODE", completionCandidates = Candidates.Modes.class)
    @Nullable
    String mode;

    @Option(names = "--quarters", paramLabel = "N")
    @Nullable
    String quarters;

    @Option(names = "--set", paramLabel = "PATH=VALUE")
    List<String> set = new ArrayList<>();

    /** The changes, those of {@code --set} last. */
    ImmutableList<Setting> settings() {
        ImmutableList.Builder<Setting> settings = ImmutableList.builder();
        add(settings, "--seed", "seed", seed);
        add(settings, "--seeds", "seeds", seeds);
        add(settings, "--mode", "mode", mode);
        add(settings, "--quarters", "horizon.quarters", quarters);
        for (int number = 1; number <= set.size(); number++) {
            settings.add(Setting.set(number, set.get(number - 1)));
        }
        return settings.build();
    }

    /** Paths that {@code --set} fixes, which a design may not move too. */
    ImmutableSet<String> held() {
        return set.stream().map(text -> Setting.set(1, text).path()).collect(ImmutableSet.toImmutableSet());
    }

    private static void add(
            ImmutableList.Builder<Setting> settings, String option, String path, @Nullable String value) {
        if (value != null) {
            settings.add(Setting.option(option, path, value));
        }
    }
}
