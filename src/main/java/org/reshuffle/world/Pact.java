package org.reshuffle.world;

/** A promise of one nation to another that its capital is welcome, and how it stands. */
public final class Pact {
    public final int host;
    public final int partner;
    /** Log weight that it would give the host if it stood for ever, by family. */
    public final double[] benefit;
    /** Quarters that it still runs. */
    public int left;
    /** Chance that it still stands; with whole clusters 0 or 1. */
    public double standing = 1;
    /** What it adds to the partner's capital that comes, a factor less 1, by family. */
    public final double[] partnerPull;

    public Pact(int host, int partner, int families, int quarters) {
        this.host = host;
        this.partner = partner;
        benefit = new double[families];
        partnerPull = new double[families];
        left = quarters;
    }
}
