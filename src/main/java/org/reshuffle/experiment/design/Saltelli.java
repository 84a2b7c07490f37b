package org.reshuffle.experiment.design;

/**
 * Points for Sobol indices: two samples A and B of one Sobol sequence, and A with each column in turn from B. A block of
 * factors + 2 rows belongs together: A, A with column k from B for every k, B.
 *
 * <p>Source: Saltelli et al. (2010, Computer Physics Communications 181).
 *
 * @param size rows of A, at least 2; a power of two fills most evenly
 */
public record Saltelli(int size) implements Sampler {
    public Saltelli {
        if (size < 2) {
            throw new IllegalArgumentException("a Saltelli design needs at least two base points, got " + size);
        }
    }

    @Override
    public long count(int factors) {
        return (long) size * (factors + 2);
    }

    @Override
    public double[][] points(int factors) {
        double[][] both = new SobolSequence(size).points(2 * factors);
        double[][] points = new double[Math.toIntExact(count(factors))][];
        int row = 0;
        for (double[] pair : both) {
            double[] a = java.util.Arrays.copyOf(pair, factors);
            double[] b = java.util.Arrays.copyOfRange(pair, factors, 2 * factors);
            points[row++] = a;
            for (int k = 0; k < factors; k++) {
                double[] mixed = a.clone();
                mixed[k] = b[k];
                points[row++] = mixed;
            }
            points[row++] = b;
        }
        return points;
    }
}
