package org.reshuffle.observe;

/**
 * One entry of the ledger: what happened to a cluster, and why. Utilities are the log weights of the hop law, so their
 * differences are log odds.
 *
 * @param quarter when, counted from 0
 * @param cluster the cluster
 * @param kind what happened
 * @param fromNation index of the nation it was in
 * @param fromFamily index of the family it belonged to
 * @param toNation index of the nation it is in now
 * @param toFamily index of the family it belongs to now
 * @param owner index of the nation that owns it
 * @param capacity its capacity [bn USD a year of base-year output]
 * @param stayProfit log of profit per capacity where it was, against the family's world mean
 * @param goProfit the same where it went, with it there
 * @param mass log of the capacity ratio of the two places, the pull of size
 * @param relatedness gain of the relatedness term
 * @param incentive gain of pacts, grants and risk
 * @param runnerUp index of the nation that was next best, -1 for none
 * @param runnerUpGap log odds by which the chosen place beat it
 * @param keepProfit rise of profit per capacity, in per cent, that would have made staying as likely as this move; 0
 *     when staying already was
 */
public record ClusterMove(
        int quarter,
        int cluster,
        Kind kind,
        int fromNation,
        int fromFamily,
        int toNation,
        int toFamily,
        int owner,
        double capacity,
        double stayProfit,
        double goProfit,
        double mass,
        double relatedness,
        double incentive,
        int runnerUp,
        double runnerUpGap,
        double keepProfit) {

    /** What can happen to a cluster; the key is what the ledger writes. */
    public enum Kind {
        FOUNDED("founded"),
        MOVED("moved"),
        CONVERTED("converted"),
        /** Closed for lack of profit, its capacity opened again elsewhere. */
        CLOSED("closed"),
        /** Ended with nothing in its place; only in an elastic pool. */
        ENDED("ended");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }
}
