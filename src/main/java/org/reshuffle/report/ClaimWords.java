package org.reshuffle.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reshuffle.experiment.Levers;
import org.reshuffle.experiment.Numerals;
import org.reshuffle.experiment.Scenario.Uncertainty;
import org.reshuffle.judge.Judgement;
import org.reshuffle.judge.Spread;
import org.reshuffle.judge.ToldFigures;
import org.reshuffle.judge.Verdict;
import org.reshuffle.judge.claim.Change;
import org.reshuffle.judge.claim.ClaimRun;
import org.reshuffle.scenario.SettingTexts;
import org.reshuffle.world.Parameter;
import org.reshuffle.world.Switch;
import org.reshuffle.world.Text;

/** What is found of claims, in words of one language. */
public final class ClaimWords {
    private final Phrases phrases;

    public ClaimWords(Language language) {
        phrases = Phrases.of(language);
    }

    /** A phrase of the reports. */
    public String text(String key, Object... values) {
        return phrases.text(key, values);
    }

    public String in(Text text) {
        return phrases.language().in(text);
    }

    public String verdict(Verdict verdict) {
        return text("claims.verdict." + verdict.key());
    }

    /** Share of the draws in which it holds, with its interval. */
    public String share(Judgement found) {
        ToldFigures told = ToldFigures.of(found);
        return text("claims.share", told.share(), told.low(), told.high());
    }

    /** The effect on its measure against the counterfactual. */
    public String againstControl(Judgement found) {
        return effect(found, ToldFigures.of(found).againstControl());
    }

    /** The change of its measure since the start. */
    public String againstStart(Judgement found) {
        return effect(found, ToldFigures.of(found).againstStart());
    }

    /** An effect on the claim's measure, its middle and where nine in ten draws lie. */
    private String effect(Judgement found, ToldFigures.Range effect) {
        if (effect.median().equals(Numerals.NONE)) {
            return Numerals.NONE;
        }
        boolean points = Change.Unit.standard(found.claim().measure().measure()) == Change.Unit.DIFFERENCE;
        String unit = text(points ? "claims.unit.difference" : "claims.unit.percent");
        return text("claims.spread", effect.median() + unit, effect.low(), effect.high());
    }

    /** A part's quantity, its middle and where nine in ten draws lie. */
    public String figure(Spread figure) {
        return Double.isNaN(figure.median())
                ? Numerals.NONE
                : text("claims.spread", number(figure.median()), number(figure.low()), number(figure.high()));
    }

    private String number(double value) {
        return Double.isInfinite(value) ? text("claims.never") : Numerals.figure(value);
    }

    /** The conditions under which it holds, null where it does not depend on any. */
    public @Nullable String conditions(Judgement found) {
        ToldFigures.Where where = ToldFigures.of(found).region();
        if (where == null) {
            return null;
        }
        if (where.limits().isEmpty()) {
            return text("claims.no-region");
        }
        List<String> limits = new ArrayList<>();
        for (ToldFigures.Limit limit : where.limits()) {
            String low = limit.low();
            String high = limit.high();
            String name = name(limit.path());
            if (low == null) {
                limits.add(text("claims.below", name, String.valueOf(high)));
            } else {
                limits.add(high == null ? text("claims.above", name, low) : text("claims.between", name, low, high));
            }
        }
        String told = where.tells() ? "claims.region" : "claims.region-thin";
        return text(told, phrases.list(limits), where.density(), where.coverage());
    }

    /** The smallest change of one assumption that turns the answer around. */
    public String flip(Judgement found) {
        ImmutableList<ToldFigures.Turn> flips = ToldFigures.of(found).flips();
        if (flips.isEmpty()) {
            return text("claims.no-flip");
        }
        ToldFigures.Turn first = flips.get(0);
        String told = text("claims.flip", name(first.path()), first.from(), first.to());
        List<String> switches = new ArrayList<>();
        for (ToldFigures.Turn flip : flips) {
            if (flip != first && flip.path().startsWith("switches.")) {
                switches.add(text("claims.flip.switch", name(flip.path()), flip.to()));
            }
        }
        return switches.isEmpty() ? told : text("claims.flip.also", told, phrases.list(switches));
    }

    /** The switches that it touches, as they stand in its treatment. */
    public String switches(Judgement found) {
        ClaimRun run = found.claim().run(ClaimRun.TREATMENT);
        List<String> stand = new ArrayList<>();
        for (Switch choice : found.claim().switches()) {
            String path = "switches." + choice.path();
            String value = Levers.get(run.scenario(), path);
            for (var move : run.settings()) {
                value = move.path().equals(path) ? move.value() : value;
            }
            stand.add(choice.path() + " " + value);
        }
        return String.join(", ", stand);
    }

    /** What was sampled, with its range. */
    public String sampled(Uncertainty uncertainty) {
        return text(
                "claims.between",
                name(uncertainty.path()),
                Numerals.given(uncertainty.low()),
                Numerals.given(uncertainty.high()));
    }

    /** An assumption's meaning, with its path. */
    private String name(String path) {
        Parameter parameter = path.startsWith("parameters.") ? Parameter.of(path.substring(11)) : null;
        Switch choice = path.startsWith("switches.") ? Switch.of(path.substring(9)) : null;
        if (parameter != null) {
            return text("claims.assumption", in(SettingTexts.meaning(parameter)), parameter.path());
        }
        return choice == null ? path : text("claims.assumption", in(SettingTexts.meaning(choice)), choice.path());
    }
}
