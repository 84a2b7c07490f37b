package org.reshuffle.web;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import java.time.InstantSource;

/**
 * How often each of many may do something: a bucket of tokens for each, refilled at a steady rate. Whoever has not been
 * heard of for longest is forgotten when there are too many, so that memory is bounded.
 */
final class RateLimit {
    private static final int MOST_KEPT = 8192;

    private final double burst;
    private final double perSecond;
    private final InstantSource clock;
    private final LoadingCache<String, Bucket> buckets =
            CacheBuilder.newBuilder().maximumSize(MOST_KEPT).build(CacheLoader.from(Bucket::new));

    /**
     * @param burst how often at once
     * @param perSecond how often in the long run
     */
    RateLimit(double burst, double perSecond, InstantSource clock) {
        this.burst = burst;
        this.perSecond = perSecond;
        this.clock = clock;
    }

    /** Takes a token, if there is one. */
    boolean allows(String who) {
        return buckets.getUnchecked(who).take(true);
    }

    /** Whether there is a token, which stays. */
    boolean wouldAllow(String who) {
        return buckets.getUnchecked(who).take(false);
    }

    private final class Bucket {
        private double tokens = burst;
        private long last = clock.millis();

        synchronized boolean take(boolean away) {
            long now = clock.millis();
            tokens = Math.min(burst, tokens + perSecond * Math.max(0, now - last) / 1000);
            last = now;
            if (tokens < 1) {
                return false;
            }
            tokens -= away ? 1 : 0;
            return true;
        }
    }
}
