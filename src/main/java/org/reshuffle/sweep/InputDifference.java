package org.reshuffle.sweep;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One thing that went into results, and what it was in each.
 *
 * @param path where it stands, as {@code --set} would name it
 * @param values in the order of the results, empty where one has nothing of the kind
 */
public record InputDifference(String path, ImmutableList<String> values) {

    /** What a scenario offers, is asked or is called, which changes no figure. */
    private static final ImmutableSet<String> NO_INPUTS =
            ImmutableSet.of("scenario", "levers", "uncertainties", "outcomes", "claims", "sources");

    /** Whether it is the same everywhere. */
    public boolean same() {
        return values.stream().distinct().count() == 1;
    }

    /** Every input of any of the results. */
    static ImmutableList<InputDifference> of(List<ComparedSide> sides) {
        Set<String> paths = new LinkedHashSet<>();
        sides.forEach(side -> paths.addAll(side.inputs().keySet()));
        ImmutableList.Builder<InputDifference> inputs = ImmutableList.builder();
        paths.removeIf(path -> NO_INPUTS.contains(path.split("\\.", 2)[0]));
        for (String path : paths) {
            List<String> values = new ArrayList<>();
            sides.forEach(side -> values.add(side.inputs().getOrDefault(path, "")));
            inputs.add(new InputDifference(path, ImmutableList.copyOf(values)));
        }
        return inputs.build();
    }
}
