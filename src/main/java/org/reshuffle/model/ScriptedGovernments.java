package org.reshuffle.model;

/** Phase 11 where no government decides for itself: what they do is written in the scenario, as events. */
final class ScriptedGovernments extends PhaseStep {
    private static final long serialVersionUID = 1L;

    ScriptedGovernments() {
        super(Phase.GOVERNMENT);
    }

    @Override
    void run() {}
}
