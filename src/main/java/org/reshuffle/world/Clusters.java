package org.reshuffle.world;

import java.util.Arrays;

/**
 * Discrete clusters as columns, one entry a cluster, in the order of founding. A cluster that ended keeps its entry,
 * with no capacity.
 */
public final class Clusters {
    private final int nations;
    private int count;
    private int[] family;
    private int[] host;
    private int[] owner;
    private double[] capacity;
    /** Clusters that live, by family. */
    private final int[] living;
    /** Capacity outside clusters, by cell; it stays where it is. */
    private final double[] fringe;
    /** Mean capacity of the first clusters, by family. */
    private final double[] typical;

    private Clusters(int expected, int families, int nations, double[] fringe) {
        this.nations = nations;
        living = new int[families];
        typical = new double[families];
        family = new int[expected];
        host = new int[expected];
        owner = new int[expected];
        capacity = new double[expected];
        this.fringe = fringe;
    }

    /**
     * Divides the base year's capacity: about one cluster per {@code 1/multiplier} per cent of a family's world
     * capacity, of equal size within a cell, at least one where a cell holds 0.05 per cent over the multiplier, and
     * beside them the rest of a cell's capacity, {@link Parameter#CLUSTER_REST} of a cluster.
     */
    public static Clusters of(Calibration base, int multiplier) {
        double rest = base.settings.get(Parameter.CLUSTER_REST);
        Clusters clusters = new Clusters(2048 * multiplier, base.families, base.nations, new double[base.sales.length]);
        for (int s = 0; s < base.families; s++) {
            if (!base.clustered[s]) {
                continue;
            }
            double world = 0;
            for (int i = 0; i < base.nations; i++) {
                world += base.sales[s * base.nations + i];
            }
            for (int i = 0; i < base.nations; i++) {
                double held = base.sales[s * base.nations + i];
                double percent = 100 * multiplier * held / world;
                int number = (int) Math.max(percent >= 0.05 ? 1 : 0, Math.rint(percent));
                for (int n = 0; n < number; n++) {
                    clusters.found(s, i, i, held / (number + rest));
                }
                clusters.fringe[s * base.nations + i] = number == 0 ? held : held * rest / (number + rest);
            }
            clusters.typical[s] = clusters.meanSize(s);
        }
        return clusters;
    }

    /** Adds a cluster and returns its number. */
    public int found(int ofFamily, int inNation, int byNation, double size) {
        if (count == family.length) {
            int room = Math.max(16, 2 * count);
            family = Arrays.copyOf(family, room);
            host = Arrays.copyOf(host, room);
            owner = Arrays.copyOf(owner, room);
            capacity = Arrays.copyOf(capacity, room);
        }
        family[count] = ofFamily;
        host[count] = inNation;
        owner[count] = byNation;
        capacity[count] = size;
        living[ofFamily]++;
        return count++;
    }

    private double meanSize(int ofFamily) {
        double sum = 0;
        for (int k = 0; k < count; k++) {
            sum += family[k] == ofFamily ? capacity[k] : 0;
        }
        return living[ofFamily] > 0 ? sum / living[ofFamily] : 0;
    }

    /** Mean capacity of a family's clusters in the base year; 0 if it has none. */
    public double typical(int ofFamily) {
        return typical[ofFamily];
    }

    public int count() {
        return count;
    }

    public int family(int cluster) {
        return family[cluster];
    }

    public int host(int cluster) {
        return host[cluster];
    }

    public int owner(int cluster) {
        return owner[cluster];
    }

    public double capacity(int cluster) {
        return capacity[cluster];
    }

    /** Whether a cluster is all that is left of its family, which as long as it is sold is not given up altogether. */
    public boolean last(int cluster) {
        return living[family[cluster]] == 1;
    }

    /** Changes what a cluster is or where; its owner stays. */
    public void place(int cluster, int newFamily, int newHost) {
        living[family[cluster]]--;
        living[newFamily]++;
        family[cluster] = newFamily;
        host[cluster] = newHost;
    }

    public void own(int cluster, int newOwner) {
        owner[cluster] = newOwner;
    }

    public void end(int cluster) {
        living[family[cluster]]--;
        capacity[cluster] = 0;
    }

    /** Adds everything up into capacity by cell. */
    public void addUp(double[] byCell) {
        System.arraycopy(fringe, 0, byCell, 0, fringe.length);
        for (int k = 0; k < count; k++) {
            byCell[family[k] * nations + host[k]] += capacity[k];
        }
    }

    /**
     * Pays every cluster's owner, and the host for what lies outside clusters.
     *
     * @param perCapacity what capacity brings, by cell
     * @param received by owner; added to
     */
    public void pay(double[] perCapacity, double[] received) {
        for (int c = 0; c < fringe.length; c++) {
            received[c % nations] += perCapacity[c] * fringe[c];
        }
        for (int k = 0; k < count; k++) {
            received[owner[k]] += perCapacity[family[k] * nations + host[k]] * capacity[k];
        }
    }
}
