package org.reshuffle.judge;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reshuffle.experiment.Decimal;
import org.reshuffle.experiment.Levers;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.experiment.Scenario.Uncertainty;
import org.reshuffle.judge.claim.Claim;
import org.reshuffle.judge.claim.ClaimRun;
import org.reshuffle.judge.claim.Move;
import org.reshuffle.judge.claim.Truth;
import org.reshuffle.world.Switch;

/**
 * Looks for the smallest change of one assumption that turns a claim's answer around, from the world in which every
 * assumption stands where the files put it: by halving towards each end of each range at which the answer is another,
 * and by throwing each switch that the claim touches. A turn and its return within a range are not seen.
 */
public final class FlipSearch {
    /** Times a range is halved: the place is exact to 1 in 64 of the way to the end. */
    private static final int HALVINGS = 6;

    private final ClaimGroup group;
    private final Claim claim;
    private final Assumptions central;
    private final Truth answer;

    public FlipSearch(ClaimGroup group, Claim claim) {
        this.group = group;
        this.claim = claim;
        this.central = Assumptions.of(ImmutableList.of());
        this.answer = answer(central);
    }

    /** What the claim's answer is where every assumption is central. */
    Truth central() {
        return answer;
    }

    private Truth answer(Assumptions assumptions) {
        return Answer.of(claim, group.runs(assumptions)).truth();
    }

    /** Every flip, the smallest change first, switches last; none where the central world has no answer. */
    ImmutableList<Flip> flips() {
        if (answer == Truth.UNDEFINED) {
            return ImmutableList.of();
        }
        List<Flip> flips = new ArrayList<>();
        for (Uncertainty uncertainty : group.uncertainties()) {
            Flip flip = flip(uncertainty);
            if (flip != null) {
                flips.add(flip);
            }
        }
        flips.sort(Comparator.comparingDouble(Flip::part));
        claim.switches().forEach(choice -> flips.addAll(flips(choice)));
        return ImmutableList.copyOf(flips);
    }

    /** The nearer of the two places, below and above the centre, at which the answer turns. */
    private @Nullable Flip flip(Uncertainty uncertainty) {
        Scenario scenario = scenario(uncertainty.path());
        double centre = Levers.number(scenario, uncertainty.path());
        double range = uncertainty.high() - uncertainty.low();
        Flip nearest = null;
        for (double end : new double[] {uncertainty.low(), uncertainty.high()}) {
            double at = end == centre ? Double.NaN : turn(uncertainty.path(), centre, end);
            double part = Math.abs(at - centre) / range;
            if (!Double.isNaN(at) && (nearest == null || part < nearest.part())) {
                nearest = new Flip(uncertainty.path(), Decimal.text(centre), Decimal.text(at), part);
            }
        }
        return nearest;
    }

    private double turn(String path, double centre, double end) {
        if (answer(central.with(Move.to(path, end))) != answer.not()) {
            return Double.NaN;
        }
        double near = centre;
        double far = end;
        for (int k = 0; k < HALVINGS; k++) {
            double middle = (near + far) / 2;
            if (answer(central.with(Move.to(path, middle))) == answer.not()) {
                far = middle;
            } else {
                near = middle;
            }
        }
        return far;
    }

    private List<Flip> flips(Switch choice) {
        String path = "switches." + choice.path();
        String now = Levers.get(claim.run(ClaimRun.TREATMENT).scenario(), path);
        List<Flip> flips = new ArrayList<>();
        for (String option : choice.options()) {
            if (!option.equals(now) && answer(central.with(new Move(path, option))) == answer.not()) {
                flips.add(new Flip(path, now, option, 1));
            }
        }
        return flips;
    }

    private Scenario scenario(String path) {
        for (ClaimRun run : claim.runs().values()) {
            if (Levers.find(run.scenario(), path) != null) {
                return run.scenario();
            }
        }
        throw new IllegalArgumentException("no scenario of claim " + claim.id() + " has the lever " + path);
    }
}
