package org.reshuffle.behaviour.government;

/**
 * A government that answers best to what the other players do: it tries its tariffs and subsidies on a small static
 * world of the players and the rest, lets the others answer too, and does what serves its real income and its power.
 *
 * <p>Source: one-step best response in the sense of Dixit (1987) and Ossa (2014, American Economic Review 104).
 * Departures: parabolas in place of a whole search. Draws: none. See {@link PolicyGame}.
 */
public final class StrategicStance implements Stance {
    private final Council council;
    private final int player;

    /**
     * @param council shared by the strategic governments of a run
     * @param player index of the player of which the nation is a member
     */
    public StrategicStance(Council council, int player) {
        this.council = council;
        this.player = player;
    }

    @Override
    public Policy decide(Briefing briefing) {
        return council.policy(player, briefing);
    }

    /** The most that a player still gained by its answer in the last round of this year [utility]. */
    public double residual() {
        return council.residual(player);
    }
}
