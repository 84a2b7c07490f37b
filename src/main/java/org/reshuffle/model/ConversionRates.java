package org.reshuffle.model;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.reshuffle.behaviour.Conversion;
import org.reshuffle.behaviour.Crowding;
import org.reshuffle.behaviour.Hopping;
import org.reshuffle.random.PortableMath;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Economy;
import org.reshuffle.world.Parameter;
import org.reshuffle.world.Rows;
import org.reshuffle.world.Switch;

/** Pairs of families between which capacity converts, and how strongly it does so in a quarter. */
final class ConversionRates {
    /** Beyond this gap of log returns a related family draws closed capacity no more strongly: assumed. */
    private static final double MOST_GAP = 3;

    /** Number of pairs. */
    final int count;

    final int[] from;
    final int[] to;
    /** Families of any pair. */
    final int[] families;
    /** Hazard that capacity converts along a pair, by nation. */
    final double[][] hazard;

    private final Calibration base;
    private final Economy economy;
    private final Hopping hopping;
    private final double[] ease;
    /** The most of a family that converts along a pair in a quarter, so that all pairs together leave some. */
    private final double[] most;

    /** Weight of a place without capacity, as a part of the family's world capacity. */
    private final double floor;
    /** What wants to convert into each family, by family and nation, and that times what it takes until it pays no more. */
    private final double[][] coming;

    private final double[][] room;
    /** K, that or the floor, and R, by family and nation. */
    private final double[][] held;

    private final double[][] weighed;
    private final double[][] pays;
    /** What equalises two families, by nation. */
    private final double[] equal;

    ConversionRates(Calibration base, Economy economy, Hopping hopping) {
        this.base = base;
        this.economy = economy;
        this.hopping = hopping;
        Conversion conversion =
                new Conversion(base.settings.get(Parameter.HOP_RATE), base.settings.get(Parameter.CONVERSION_COST));
        int all = base.families * base.families;
        int[] froms = new int[all];
        int[] tos = new int[all];
        double[] eases = new double[all];
        int found = 0;
        for (int s = 0; s < base.families; s++) {
            for (int k = 0; k < base.families; k++) {
                double ease = ease(conversion, s, k);
                if (ease > 0) {
                    froms[found] = s;
                    tos[found] = k;
                    eases[found++] = ease;
                }
            }
        }
        count = found;
        from = Arrays.copyOf(froms, count);
        to = Arrays.copyOf(tos, count);
        families = IntStream.range(0, base.families)
                .filter(s -> IntStream.range(0, count).anyMatch(pair -> froms[pair] == s || tos[pair] == s))
                .toArray();
        ease = Arrays.copyOf(eases, count);
        hazard = Rows.zeros(count, base.nations);
        floor = base.settings.get(Parameter.GREENFIELD_FLOOR);
        coming = Rows.zeros(base.families, base.nations);
        room = Rows.zeros(base.families, base.nations);
        held = Rows.zeros(base.families, base.nations);
        weighed = Rows.zeros(base.families, base.nations);
        pays = Rows.zeros(base.families, base.nations);
        equal = new double[base.nations];
        most = new double[count];
        for (int pair = 0; pair < count; pair++) {
            int family = from[pair];
            long partners = Arrays.stream(from).filter(other -> other == family).count();
            most[pair] = Math.min(Conversion.MOST, 1.0 / (partners + 1));
        }
    }

    private double ease(Conversion conversion, int s, int k) {
        boolean possible =
                s != k && base.clustered[s] && base.clustered[k] && base.settings.isDefault(Switch.CONVERSION);
        return possible ? conversion.ease(base.world.proximity().get(s, k)) : 0;
    }

    /**
     * Works out the quarter's hazards.
     *
     * @param familyReturn R of the world's capacity, by family
     * @param worth (R_is)^beta, by family and nation
     * @param perWorth its inverse
     * @param worldCapacity by family
     */
    void update(double[] familyReturn, double[][] worth, double[][] perWorth, double[] worldCapacity) {
        for (int s : families) {
            Arrays.fill(coming[s], 0);
            Arrays.fill(room[s], 0);
            weigh(s, familyReturn[s], floor * worldCapacity[s]);
        }
        for (int pair = 0; pair < count; pair++) {
            Conversion.hazards(ease[pair], most[pair], perWorth[from[pair]], worth[to[pair]], hazard[pair]);
            gather(pair);
        }
        for (int s : families) {
            settle(coming[s], room[s]);
        }
        for (int pair = 0; pair < count; pair++) {
            double[] still = room[to[pair]];
            for (int i = 0; i < base.nations; i++) {
                hazard[pair][i] *= still[i];
            }
        }
    }

    /** @param least what an empty place counts as */
    private void weigh(int s, double familyReturn, double least) {
        System.arraycopy(economy.capacity, s * base.nations, held[s], 0, base.nations);
        System.arraycopy(economy.profit, s * base.nations, pays[s], 0, base.nations);
        double[] own = held[s];
        double[] most = weighed[s];
        double[] pay = pays[s];
        for (int i = 0; i < own.length; i++) {
            most[i] = own[i] < least ? least : own[i];
            pay[i] *= familyReturn;
        }
    }

    private void gather(int pair) {
        int s = from[pair];
        int k = to[pair];
        Conversion.equalising(held[s], pays[s], weighed[k], pays[k], equal);
        double[] hazards = hazard[pair];
        double[] source = held[s];
        double[] flows = coming[k];
        double[] rooms = room[k];
        for (int i = 0; i < rooms.length; i++) {
            double flow = hazards[i] * source[i];
            flows[i] += flow;
            rooms[i] += flow * equal[i];
        }
    }

    /** Of what wants to convert into a family, the part that still pays once it has; put where its room stood. */
    private static void settle(double[] coming, double[] room) {
        for (int i = 0; i < room.length; i++) {
            double squared = coming[i] * coming[i];
            room[i] = squared > 0 ? room[i] / (room[i] + squared) : 1;
        }
    }

    /** Hazard that a cluster converts along a pair, as it would find the place with itself in it. */
    double hazard(int pair, int nation, double size) {
        int cell = to[pair] * base.nations + nation;
        double held = economy.capacity[cell];
        double crowding = held > 0 ? Crowding.change(base.scale[to[pair]], PortableMath.log(1 + size / held)) : 0;
        double gap = logReturn(cell) + crowding - logReturn(from[pair] * base.nations + nation);
        return Conversion.hazard(ease[pair], most[pair], hopping.pull(gap));
    }

    /** Log of what a family pays at a place against the mean of all clusters. */
    double logReturn(int cell) {
        return economy.logReturn[cell / base.nations] + economy.logProfit[cell];
    }

    /**
     * Weight with which closed capacity opens again in a related family; 1 is the weight of its own.
     *
     * @param size what opens at once: all clusters of a family share what the world spends on it
     * @param worldCapacity of the related family
     */
    double reopening(int pair, double size, double worldCapacity) {
        double gap = economy.logReturn[to[pair]] - economy.logReturn[from[pair]];
        if (size > 0 && gap > 0) {
            gap -= PortableMath.log(1 + size / worldCapacity);
        }
        double proximity = base.world.proximity().get(from[pair], to[pair]);
        return gap <= 0 ? 0 : proximity * (hopping.pull(Math.min(gap, MOST_GAP)) - 1);
    }
}
