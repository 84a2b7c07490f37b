package org.reshuffle.cli;

import java.util.ArrayList;
import java.util.List;

/** What shells offer to complete an option's value with. */
final class Candidates {
    private Candidates() {}

    /** Of {@code --lang}. */
    static final class Languages extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        Languages() {
            super(Language.CODES);
        }
    }

    /** Of {@code --mode}. */
    static final class Modes extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        Modes() {
            super(List.of("both", "mean-field", "stochastic"));
        }
    }

    /** Of {@code sweep --design}. */
    static final class Designs extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        Designs() {
            super(SweepPlanner.DESIGNS);
        }
    }

    /** Of {@code schema}. */
    static final class Schemas extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        Schemas() {
            super(List.of("scenario", "world", "claim"));
        }
    }

    /** Of {@code equilibrium}. */
    static final class Equilibria extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        Equilibria() {
            super(EquilibriumCommand.QUESTIONS);
        }
    }

    /** Of {@code backtest --setting}. */
    static final class BacktestSettings extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        BacktestSettings() {
            super(BacktestCommand.SETTINGS);
        }
    }
}
