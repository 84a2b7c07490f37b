package org.reshuffle.world;

import com.google.common.collect.ImmutableList;

/** The groups of a world as blocs: a nation belongs to the largest that names it, the first of those as large. */
public final class Blocs {
    private static final int[] NONE = {};

    private final int[][] members;
    private final boolean[][] together;

    public Blocs(BaseWorld world) {
        int nations = world.nations().size();
        members = new int[nations][];
        java.util.Arrays.fill(members, NONE);
        together = new boolean[nations][nations];
        for (ImmutableList<String> group : world.groups().values()) {
            int[] inside = group.stream().mapToInt(world::nation).toArray();
            for (int i : inside) {
                if (inside.length > members[i].length) {
                    members[i] = inside;
                }
                for (int j : inside) {
                    together[i][j] = true;
                }
            }
        }
    }

    /** Nations of a nation's bloc, itself among them; none where no group names it. */
    public int[] members(int nation) {
        return members[nation];
    }

    /** Whether some group names both. */
    public boolean together(int nation, int other) {
        return together[nation][other];
    }
}
