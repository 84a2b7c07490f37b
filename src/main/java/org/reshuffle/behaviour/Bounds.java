package org.reshuffle.behaviour;

/** Bounds without a branch, which would keep a loop over places from becoming vector instructions. */
final class Bounds {
    private Bounds() {}

    /** x where it is above 0, else 0; x is finite. */
    static double positive(double x) {
        return 0.5 * (x + Math.abs(x));
    }
}
