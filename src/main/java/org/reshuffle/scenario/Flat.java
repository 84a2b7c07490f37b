package org.reshuffle.scenario;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.reshuffle.scenario.Node.Entry;
import org.reshuffle.scenario.Node.Keys;

/** Parameters by their whole path, whether a file nests their keys or writes {@code scale.elasticity} in one. */
final class Flat {
    private Flat() {}

    /** The same keys without nesting; a key that is written both ways stays twice. */
    static Keys of(Keys keys) {
        List<Entry> flat = new ArrayList<>();
        collect(keys, "", flat);
        return new Keys(keys.at(), ImmutableList.copyOf(flat), keys.size());
    }

    private static void collect(Keys keys, String prefix, List<Entry> flat) {
        for (Entry entry : keys.entries()) {
            String path = prefix + entry.key();
            if (entry.value() instanceof Keys inner && !inner.entries().isEmpty()) {
                collect(inner, path + ".", flat);
            } else {
                flat.add(new Entry(entry.at(), path, entry.value()));
            }
        }
    }
}
