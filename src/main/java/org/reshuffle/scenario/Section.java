package org.reshuffle.scenario;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.reshuffle.experiment.Nearest;
import org.reshuffle.scenario.Node.Entry;
import org.reshuffle.scenario.Node.Keys;
import org.reshuffle.scenario.Node.Word;

/** A block of keys being read: remembers which keys were asked for, so that {@link #close} can refuse the others. */
final class Section {
    private final Value value;
    private final ImmutableList<Entry> entries;
    private final Set<String> known = new LinkedHashSet<>();
    private final List<String> missing = new ArrayList<>();
    /** Whether there is anything to read: what is no block misses no keys. */
    private final boolean open;

    Section(Value value) {
        this.value = value;
        Node node = value.node();
        open = node instanceof Keys || (node instanceof Word word && word.isNothing());
        entries = node instanceof Keys keys ? keys.entries() : ImmutableList.of();
        if (node != null && !open) {
            value.refuse(Messages.expected("a block of keys", "键值块", node));
        }
    }

    Value value() {
        return value;
    }

    Findings findings() {
        return value.findings();
    }

    /** Whether this is a block of keys at all. */
    boolean open() {
        return open;
    }

    /** The value of a key that may be left out. */
    Value optional(String key) {
        known.add(key);
        for (Entry entry : entries) {
            if (entry.key().equals(key)) {
                return child(entry);
            }
        }
        return new Value(null, path(key), value.at(), value.findings());
    }

    /** The value of a key that must be there. */
    Value required(String key) {
        Value found = optional(key);
        if (!found.present() && open) {
            missing.add(key);
        }
        return found;
    }

    /** Every key with its value, in the order of the file; none of them is unknown then. */
    List<Value> all() {
        List<Value> values = new ArrayList<>();
        for (Entry entry : entries) {
            known.add(entry.key());
            values.add(child(entry));
        }
        return values;
    }

    /** The entries themselves, for keys that are names. */
    ImmutableList<Entry> entries() {
        entries.forEach(entry -> known.add(entry.key()));
        return entries;
    }

    Value child(Entry entry) {
        Node node = entry.value();
        // An empty value stands nowhere: its key is the place to look.
        Position at = node instanceof Word word && word.isNothing() ? entry.at() : node.at();
        return new Value(node, path(entry.key()), at, value.findings());
    }

    /** Whether a key that was not asked for is one of these mistyped, so that none of them is called missing besides. */
    boolean mistyped(Collection<String> keys) {
        return entries.stream()
                .filter(entry -> !known.contains(entry.key()))
                .anyMatch(entry -> keys.contains(Nearest.to(entry.key(), known)));
    }

    /** Names every key that was not asked for, and every key that is not there, unless one of those is it mistyped. */
    void close() {
        List<String> meant = new ArrayList<>();
        for (Entry entry : entries) {
            if (!known.contains(entry.key())) {
                value.findings().add(entry.at(), path(entry.key()), Messages.unknownKey(entry.key(), known));
                String nearest = Nearest.to(entry.key(), known);
                if (nearest != null) {
                    meant.add(nearest);
                }
            }
        }
        for (String key : missing) {
            if (!meant.contains(key)) {
                value.findings().add(value.at(), path(key), Messages.missing(key));
            }
        }
    }

    private String path(String key) {
        return value.path().isEmpty() ? key : value.path() + "." + key;
    }
}
