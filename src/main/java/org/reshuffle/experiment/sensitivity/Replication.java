package org.reshuffle.experiment.sensitivity;

/**
 * How many seeds a point needs: so many that what chance leaves in a point's mean is small beside what the points
 * differ by.
 *
 * <pre>n = (sigma_w / (f sigma_b))^2,   sigma_b^2 = var(means of points) - sigma_w^2 / n_now</pre>
 *
 * sigma_w standard deviation between the seeds of a point, pooled over points; sigma_b between points; f a tenth. The
 * components are those of a one-way analysis of variance.
 *
 * <p>Source: components of variance, Searle, Casella, McCulloch (1992), Variance Components, ch. 3; f is a choice.
 *
 * @param within sigma_w, in the unit of the outcome
 * @param between sigma_b, likewise; 0 where the points differ by no more than chance explains
 * @param advised n, at least 1; infinite where points do not differ
 */
public record Replication(double within, double between, double advised) {
    /** Noise in a mean that is small enough, in parts of what points differ by. */
    public static final double SMALL = 0.1;

    /**
     * Works out how many seeds one outcome needs.
     *
     * @param outcome by point and seed; at least two points, each with the same seeds, at least two
     */
    public static Replication of(double[][] outcome) {
        int points = outcome.length;
        int seeds = points == 0 ? 0 : outcome[0].length;
        if (points < 2 || seeds < 2) {
            throw new IllegalArgumentException(
                    "expected at least two points of two seeds, got " + points + " of " + seeds);
        }
        double[] means = new double[points];
        double inside = 0;
        double grand = 0;
        for (int point = 0; point < points; point++) {
            for (double value : outcome[point]) {
                means[point] += value / seeds;
            }
            for (double value : outcome[point]) {
                inside += (value - means[point]) * (value - means[point]);
            }
            grand += means[point] / points;
        }
        double outside = 0;
        for (double mean : means) {
            outside += (mean - grand) * (mean - grand);
        }
        double within = inside / (points * (seeds - 1.0));
        double between = Math.max(0, outside / (points - 1.0) - within / seeds);
        double advised = within == 0 ? 1 : Math.max(1, Math.ceil(within / (SMALL * SMALL * between)));
        return new Replication(Math.sqrt(within), Math.sqrt(between), advised);
    }
}
