package org.reshuffle.scenario;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/** What a YAML file says, with the place where it says it. */
sealed interface Node {

    Position at();

    /** How many values it holds, itself included, aliases counted as often as they are used. */
    long size();

    /**
     * A value that is one word, number or text.
     *
     * @param at where it begins, quotes and block marks included
     * @param text what it says
     * @param style how it is written
     * @param textAt where the text of a block begins; where any other word stands
     */
    record Word(Position at, String text, Style style, Position textAt) implements Node {
        @Override
        public long size() {
            return 1;
        }

        /** Whether it says nothing: an empty value, {@code ~} or {@code null}. */
        boolean isNothing() {
            return style == Style.PLAIN && (text.isEmpty() || text.equals("~") || text.equals("null"));
        }
    }

    /** How a word is written. */
    enum Style {
        PLAIN,
        QUOTED,
        BLOCK
    }

    /** A list. */
    record Items(Position at, ImmutableList<Node> items, long size) implements Node {}

    /** Keys with values, in the order of the file; no key twice. */
    record Keys(Position at, ImmutableList<Entry> entries, long size) implements Node {

        static Keys of(Position at, Iterable<Entry> entries) {
            long size = 1;
            for (Entry entry : entries) {
                size += entry.value().size();
            }
            return new Keys(at, ImmutableList.copyOf(entries), size);
        }

        @Nullable
        Node get(String key) {
            for (Entry entry : entries) {
                if (entry.key().equals(key)) {
                    return entry.value();
                }
            }
            return null;
        }

        /** These keys with one set, in its old place or at the end. */
        Keys with(Entry changed) {
            ImmutableList.Builder<Entry> list = ImmutableList.builder();
            boolean found = false;
            for (Entry entry : entries) {
                boolean same = entry.key().equals(changed.key());
                list.add(same ? changed : entry);
                found |= same;
            }
            if (!found) {
                list.add(changed);
            }
            return of(at, list.build());
        }

        /** These keys without one. */
        Keys without(String key) {
            return of(
                    at,
                    entries.stream().filter(entry -> !entry.key().equals(key)).toList());
        }
    }

    /**
     * One key and its value.
     *
     * @param at where the key stands
     * @param key the key
     * @param value its value
     */
    record Entry(Position at, String key, Node value) {}
}
