package org.reshuffle.experiment.design;

import java.util.Arrays;

/**
 * A centre, and from it each factor by itself over evenly spaced levels from end to end; the centre comes first and only
 * once.
 *
 * @param levels how many for each factor, at least 2
 */
public record OneAtATime(int levels) implements Sampler {
    public OneAtATime {
        if (levels < 2) {
            throw new IllegalArgumentException("one at a time needs at least two levels, got " + levels);
        }
    }

    @Override
    public long count(int factors) {
        return 1 + (long) factors * (levels % 2 == 0 ? levels : levels - 1);
    }

    @Override
    public Points open(int factors) {
        int others = levels % 2 == 0 ? levels : levels - 1;
        return number -> {
            double[] point = new double[factors];
            Arrays.fill(point, 0.5);
            if (number > 0) {
                int level = (int) ((number - 1) % others);
                // An odd number of levels has one in the middle, which is the centre.
                boolean beyond = others < levels && level >= levels / 2;
                point[(int) ((number - 1) / others)] = (beyond ? level + 1 : level) / (levels - 1.0);
            }
            return point;
        };
    }
}
