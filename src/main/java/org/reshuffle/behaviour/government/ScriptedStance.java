package org.reshuffle.behaviour.government;

/** A government whose whole policy is written in the scenario as dated events. Draws: none. */
public final class ScriptedStance implements Stance {

    @Override
    public boolean looksAtTrade() {
        return false;
    }

    @Override
    public Policy decide(Briefing briefing) {
        return Policy.NONE;
    }
}
