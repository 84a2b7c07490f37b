package org.reshuffle.sweep;

import org.reshuffle.world.Text;

/** A sweep would mix its rows with rows of something else, so nothing was run. */
public final class SweepRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Text reason;

    SweepRefused(String en, String zh) {
        super(en, null, false, false);
        reason = new Text(en, zh);
    }

    public Text reason() {
        return reason;
    }
}
