package org.reshuffle.judge.claim;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Role;

/** Which nations or families of a world some words mean. */
public final class Selection {
    /** Stands for the item that a quantity is worked out for. */
    public static final String EACH = "*";
    /** Every nation. */
    public static final String WORLD = "WLD";
    /** The manufacturing families. */
    public static final String ALL = "ALL";
    /** Every family with clusters, latent ones too: what can move, be won and be lost. */
    public static final String CLUSTERS = "CLUSTERS";
    /** Every family. */
    public static final String EVERY = "EVERY";

    /** Begins a word that leaves out what it names. */
    public static final char NOT = '!';

    private Selection() {}

    /** The nations that words without {@code *} mean. */
    public static boolean[] nations(BaseWorld world, ImmutableList<String> words) {
        return nations(world, words, null);
    }

    /** The families that words without {@code *} mean. */
    public static boolean[] families(BaseWorld world, ImmutableList<String> words) {
        return families(world, words, null);
    }

    static boolean[] nations(BaseWorld world, ImmutableList<String> words, @Nullable Item item) {
        boolean[] chosen = new boolean[world.nations().size()];
        for (String word : meant(words, item)) {
            boolean in = word.charAt(0) != NOT;
            String name = in ? word : word.substring(1);
            ImmutableList<String> group = world.groups().get(name);
            for (int i = 0; i < chosen.length; i++) {
                String code = world.nations().get(i).code();
                if (name.equals(WORLD) || name.equals(code) || (group != null && group.contains(code))) {
                    chosen[i] = in;
                }
            }
        }
        return chosen;
    }

    static boolean[] families(BaseWorld world, ImmutableList<String> words, @Nullable Item item) {
        boolean[] chosen = new boolean[world.families().size()];
        for (String word : meant(words, item)) {
            boolean in = word.charAt(0) != NOT;
            String name = in ? word : word.substring(1);
            for (int s = 0; s < chosen.length; s++) {
                boolean named = switch (name) {
                    case ALL -> world.families().get(s).manufacturing();
                    case CLUSTERS -> world.families().get(s).role() != Role.FOLLOWER;
                    case EVERY -> true;
                    default -> world.families().get(s).code().equals(name);
                };
                chosen[s] = named ? in : chosen[s];
            }
        }
        return chosen;
    }

    /** The words with the item in the place of {@code *}; what follows it may leave parts of it out. */
    private static ImmutableList<String> meant(ImmutableList<String> words, @Nullable Item item) {
        ImmutableList.Builder<String> meant = ImmutableList.builder();
        for (String word : words) {
            if (!word.endsWith(EACH)) {
                meant.add(word);
            } else if (item == null) {
                throw new IllegalStateException("nothing stands for " + EACH);
            } else if (word.equals(EACH)) {
                meant.addAll(item.words());
            } else {
                item.words().stream().filter(own -> own.charAt(0) != NOT).forEach(own -> meant.add(NOT + own));
            }
        }
        return meant.build();
    }
}
