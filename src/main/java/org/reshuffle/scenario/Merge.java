package org.reshuffle.scenario;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.reshuffle.scenario.Node.Entry;
import org.reshuffle.scenario.Node.Items;
import org.reshuffle.scenario.Node.Keys;

/**
 * What a scenario says on top of the one it extends: lists are appended, parameters and switches are set one by one,
 * everything else replaces.
 */
final class Merge {
    private static final ImmutableSet<String> BY_KEY = ImmutableSet.of("parameters", "switches", "horizon");
    private static final ImmutableSet<String> APPENDED =
            ImmutableSet.of("shocks", "arms", "levers", "uncertainties", "outcomes", "claims", "sources");

    private Merge() {}

    /** The keys of a base with those of the file that extends it. */
    static Keys of(Keys base, Keys file) {
        Keys merged = base.without("scenario").without("extends");
        for (Entry entry : file.entries()) {
            Node old = merged.get(entry.key());
            merged = merged.with(old == null ? entry : new Entry(entry.at(), entry.key(), value(entry, old)));
        }
        return new Keys(file.at(), merged.entries(), merged.size());
    }

    private static Node value(Entry entry, Node old) {
        if (APPENDED.contains(entry.key()) && old instanceof Items base && entry.value() instanceof Items file) {
            ImmutableList<Node> items = ImmutableList.<Node>builder()
                    .addAll(base.items())
                    .addAll(file.items())
                    .build();
            return new Items(file.at(), items, base.size() + file.size());
        }
        if (BY_KEY.contains(entry.key()) && old instanceof Keys base && entry.value() instanceof Keys file) {
            Keys keys = entry.key().equals("parameters") ? Flat.of(base) : base;
            for (Entry inner : (entry.key().equals("parameters") ? Flat.of(file) : file).entries()) {
                keys = keys.with(inner);
            }
            return new Keys(file.at(), keys.entries(), keys.size());
        }
        return entry.value();
    }
}
