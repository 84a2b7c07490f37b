package org.reshuffle.model;

/** Who owns the clusters' capacity of each place. */
interface Owners {
    /**
     * Gives owners what their capacity makes.
     *
     * @param profit by cell, 0 where there are no clusters
     * @param received by owner; added to
     */
    void pay(double[] profit, double[] received);

    /** Fills in how much capacity of each cell has an owner. */
    void count(double[] held);
}
