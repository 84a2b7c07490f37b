package org.reshuffle.result;

import org.reshuffle.experiment.Decimal;
import org.reshuffle.world.Quarter;

/**
 * One line of {@code moves.csv}; see {@link org.reshuffle.observe.ClusterMove} for its numbers. Codes are empty where
 * there is nothing to name.
 */
public record StoredMove(
        String arm,
        long seed,
        Quarter quarter,
        String cluster,
        String kind,
        String fromNation,
        String fromFamily,
        String toNation,
        String toFamily,
        String owner,
        double capacity,
        double stayProfit,
        double goProfit,
        double mass,
        double relatedness,
        double incentive,
        String runnerUp,
        double runnerUpGap,
        double keepProfit) {

    static StoredMove of(String[] fields) {
        return new StoredMove(
                fields[0],
                Long.parseLong(fields[1]),
                Quarter.parse(fields[2]),
                fields[3],
                fields[4],
                fields[5],
                fields[6],
                fields[7],
                fields[8],
                fields[9],
                number(fields[10]),
                number(fields[11]),
                number(fields[12]),
                number(fields[13]),
                number(fields[14]),
                number(fields[15]),
                fields[16],
                number(fields[17]),
                number(fields[18]));
    }

    private static double number(String field) {
        return field.isEmpty() ? Double.NaN : Decimal.parse(field);
    }
}
