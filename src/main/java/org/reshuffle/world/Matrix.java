package org.reshuffle.world;

/** A rectangle of figures, immutable once built. */
public final class Matrix {
    private final int rows;
    private final int columns;
    private final double[] values;

    /** @param values copied; index {@code row * columns + column} */
    public Matrix(int rows, int columns, double[] values) {
        if (values.length != rows * columns) {
            throw new IllegalArgumentException("expected " + rows * columns + " figures, got " + values.length);
        }
        this.rows = rows;
        this.columns = columns;
        this.values = values.clone();
    }

    public int rows() {
        return rows;
    }

    public int columns() {
        return columns;
    }

    public double get(int row, int column) {
        return values[row * columns + column];
    }

    /** A fresh array of the figures, row by row. */
    public double[] toArray() {
        return values.clone();
    }
}
