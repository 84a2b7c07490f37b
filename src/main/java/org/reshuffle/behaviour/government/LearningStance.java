package org.reshuffle.behaviour.government;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.IntToDoubleFunction;

/**
 * A government that tries stances of a {@link Menu} and leans towards those after which its nation did better.
 *
 * <pre>payoff of the stance of year t = U_(t+2) - U_t</pre>
 *
 * U {@link GovernmentUtility}; {@link Hedge} learns. Source: Erev, Roth (1998, AER 88) on learning by what has paid.
 * Departures: two years in which others act too are all that a government sees, so it takes chance and other governments
 * for its own doing. A learner tries things, so with it the base year is no fixed point. Draws: one a year, where clusters
 * are drawn; otherwise the next number of a sequence that fills [0, 1) evenly.
 */
public final class LearningStance implements Stance {
    private static final int LAG = 2;

    private final Menu menu;
    private final GovernmentUtility utility;
    private final Hedge hedge;
    private final IntToDoubleFunction uniforms;
    private final Deque<Trial> open = new ArrayDeque<>();

    private record Trial(int stance, double probability, double utility) {}

    /** @param uniforms a number in [0, 1) for each year */
    public LearningStance(Menu menu, GovernmentUtility utility, Hedge hedge, IntToDoubleFunction uniforms) {
        this.menu = menu;
        this.utility = utility;
        this.hedge = hedge;
        this.uniforms = uniforms;
    }

    @Override
    public boolean looksAtTrade() {
        return false;
    }

    @Override
    public Policy decide(Briefing briefing) {
        double now = utility.of(briefing);
        if (open.size() == LAG) {
            Trial trial = open.removeFirst();
            hedge.learn(trial.stance, trial.probability, now - trial.utility);
        }
        double[] probabilities = hedge.probabilities();
        int stance = Hedge.choose(probabilities, uniforms.applyAsDouble(briefing.year()));
        open.addLast(new Trial(stance, probabilities[stance], now));
        return menu.policy(stance, briefing);
    }
}
