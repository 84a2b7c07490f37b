package org.reshuffle.model;

/** Phase 9: capacity moves by the hop law, then by pacts. */
final class RelocationStep extends PhaseStep {
    private static final long serialVersionUID = 1L;

    private final PhaseStep hops;
    private final transient PartnerInvestment investment;

    RelocationStep(PhaseStep hops, PartnerInvestment investment) {
        super(Phase.RELOCATION);
        this.hops = hops;
        this.investment = investment;
    }

    @Override
    void run() {
        hops.run();
        investment.run();
    }
}
