package org.reshuffle.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reshuffle.experiment.LeverInfo;
import org.reshuffle.experiment.Levers;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.sweep.Factor;
import org.reshuffle.sweep.LeverFactor;
import org.reshuffle.sweep.PointsFile;

/** What {@code --factors} says: {@code path}, {@code path=low..high} or {@code path=one|other}; else uncertainties. */
final class SweepFactors {
    private static final Pattern OR = Pattern.compile("\\|");

    private final Session session;
    private final Scenario scenario;
    private final ImmutableSet<String> held;
    private final List<String> complaints = new ArrayList<>();

    /** @param held paths that {@code --set} fixes: no uncertainty is sampled over them */
    SweepFactors(Session session, Scenario scenario, ImmutableSet<String> held) {
        this.session = session;
        this.scenario = scenario;
        this.held = held;
    }

    /** @throws UsageError with everything that is wrong */
    ImmutableList<Factor> of(List<String> texts) {
        ImmutableList.Builder<Factor> factors = ImmutableList.builder();
        List<String> seen = new ArrayList<>();
        if (texts.isEmpty()) {
            for (Scenario.Uncertainty item : scenario.uncertainties()) {
                LeverInfo info = Levers.find(scenario, item.path());
                if (info != null && !held.contains(item.path())) {
                    factors.add(LeverFactor.between(scenario, info, item.low(), item.high()));
                }
            }
        }
        for (String text : texts) {
            int equals = text.indexOf('=');
            String path = (equals < 0 ? text : text.substring(0, equals)).strip();
            if (seen.contains(path)) {
                complaints.add(session.text("sweep.factor-twice", path));
            }
            seen.add(path);
            if (held.contains(path)) {
                complaints.add(session.text("sweep.factor-held", path));
            }
            Factor factor = factor(path, equals < 0 ? "" : text.substring(equals + 1));
            if (factor != null) {
                factors.add(factor);
            }
        }
        ImmutableList<Factor> all = factors.build();
        if (all.isEmpty() && complaints.isEmpty()) {
            complaints.add(session.text("sweep.no-factors", scenario.name()));
        }
        if (!complaints.isEmpty()) {
            throw new UsageError(complaints);
        }
        return all;
    }

    private @Nullable Factor factor(String path, String range) {
        LeverInfo info = Levers.find(scenario, path);
        if (info == null) {
            String nearest = Levers.nearest(scenario, path);
            complaints.add(
                    session.text("sweep.no-lever", path) + session.language().didYouMean(nearest));
            return null;
        }
        if (PointsFile.isOfTheRun(path)) {
            complaints.add(session.text("sweep.of-the-run", path));
            return null;
        }
        if (range.isEmpty()) {
            return standard(info);
        }
        int dots = range.indexOf("..");
        return dots < 0 ? among(info, range) : between(info, range.substring(0, dots), range.substring(dots + 2));
    }

    /** The range that the scenario gives, as an uncertainty or to a reader; else all that the lever takes. */
    private Factor standard(LeverInfo info) {
        for (Scenario.Uncertainty item : scenario.uncertainties()) {
            if (item.path().equals(info.path())) {
                return LeverFactor.between(scenario, info, item.low(), item.high());
            }
        }
        for (Scenario.Lever item : scenario.levers()) {
            if (item.path().equals(info.path())) {
                return LeverFactor.between(scenario, info, item.low(), item.high());
            }
        }
        return LeverFactor.between(scenario, info, info.low(), info.high());
    }

    private @Nullable Factor between(LeverInfo info, String from, String to) {
        Double low = number(info, from);
        Double high = number(info, to);
        if (low == null || high == null) {
            return null;
        }
        if (low >= high) {
            complaints.add(session.text("sweep.empty-range", info.path(), from, to));
            return null;
        }
        return LeverFactor.between(scenario, info, low, high);
    }

    private @Nullable Factor among(LeverInfo info, String texts) {
        ImmutableDoubleArray.Builder values = ImmutableDoubleArray.builder();
        boolean sound = true;
        for (String text : OR.split(texts, -1)) {
            Double value = number(info, text);
            sound &= value != null;
            values.add(value == null ? 0 : value);
        }
        return sound ? LeverFactor.among(scenario, info, values.build()) : null;
    }

    private @Nullable Double number(LeverInfo info, String text) {
        Double value = LeverFactor.read(scenario, info, text.strip());
        if (value == null) {
            String expected =
                    LeverFactor.expected(scenario, info).in(session.language().code());
            complaints.add(session.text("sweep.bad-value", info.path(), expected, text.strip()));
        }
        return value;
    }
}
