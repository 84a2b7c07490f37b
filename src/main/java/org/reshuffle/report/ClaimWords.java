package org.reshuffle.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reshuffle.experiment.Decimal;
import org.reshuffle.experiment.Levers;
import org.reshuffle.experiment.Scenario.Uncertainty;
import org.reshuffle.judge.Flip;
import org.reshuffle.judge.Judgement;
import org.reshuffle.judge.Region;
import org.reshuffle.judge.Spread;
import org.reshuffle.judge.Verdict;
import org.reshuffle.judge.claim.Change;
import org.reshuffle.judge.claim.ClaimRun;
import org.reshuffle.scenario.SettingTexts;
import org.reshuffle.world.Parameter;
import org.reshuffle.world.Switch;
import org.reshuffle.world.Text;

/** What is found of claims, in words of one language. */
public final class ClaimWords {
    /** Density below which a region does not tell where a claim holds, but where it does so more often. */
    private static final double TELLING = 0.75;

    private static final int DIGITS = 3;
    private static final int MOST_DIGITS = 12;

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
        return text(
                "claims.share",
                percent(found.share()),
                percent(found.interval().low()),
                percent(found.interval().high()));
    }

    /** A share as whole per cent; with a decimal where it would else read as one of the borders and is none. */
    public static String percent(double part) {
        long whole = Math.round(100 * part);
        boolean border = whole == 0 || whole == 10 || whole == 90 || whole == 100;
        return border && Math.abs(100 * part - whole) >= 0.05 ? Numerals.fixed(100 * part, 1) : Long.toString(whole);
    }

    /** An effect on the claim's measure, its middle and where nine in ten draws lie. */
    public String effect(Judgement found, Spread effect) {
        if (Double.isNaN(effect.median())) {
            return Numerals.NONE;
        }
        boolean points = Change.Unit.standard(found.claim().measure().measure()) == Change.Unit.DIFFERENCE;
        String unit = text(points ? "claims.unit.difference" : "claims.unit.percent");
        return text(
                "claims.spread",
                Numerals.signed(effect.median()) + unit,
                Numerals.signed(effect.low()),
                Numerals.signed(effect.high()));
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
        Region region = found.region();
        if (region == null) {
            return null;
        }
        if (region.limits().isEmpty()) {
            return text("claims.no-region");
        }
        List<String> limits = new ArrayList<>();
        for (Region.Limit limit : region.limits()) {
            boolean low = !Double.isInfinite(limit.low());
            boolean high = !Double.isInfinite(limit.high());
            String key = low && high ? "claims.between" : low ? "claims.above" : "claims.below";
            int digits = digits(limit);
            String from = low ? Numerals.end(limit.low(), digits, true) : "";
            String to = high ? Numerals.end(limit.high(), digits, false) : "";
            limits.add(text(key, name(limit.path()), low ? from : to, to));
        }
        String told = region.density() < TELLING ? "claims.region-thin" : "claims.region";
        return text(told, phrases.list(limits), percent(region.density()), percent(region.coverage()));
    }

    /** Digits that keep the ends of a limit apart, at least three. */
    private static int digits(Region.Limit limit) {
        if (Double.isInfinite(limit.low()) || Double.isInfinite(limit.high())) {
            return DIGITS;
        }
        double apart = Math.max(Math.abs(limit.low()), Math.abs(limit.high())) / (limit.high() - limit.low());
        return Math.max(DIGITS, (int) Math.min(MOST_DIGITS, 2 + Math.ceil(Math.log10(apart))));
    }

    /** The smallest change of one assumption that turns the answer around. */
    public String flip(Judgement found) {
        ImmutableList<Flip> flips = found.flips();
        if (flips.isEmpty()) {
            return text("claims.no-flip");
        }
        Flip first = flips.get(0);
        String told = text("claims.flip", name(first.path()), first.from(), turned(found, first));
        List<String> switches = new ArrayList<>();
        for (Flip flip : flips) {
            if (flip != first && flip.path().startsWith("switches.")) {
                switches.add(text("claims.flip.switch", name(flip.path()), flip.to()));
            }
        }
        return switches.isEmpty() ? told : text("claims.flip.also", told, phrases.list(switches));
    }

    /** Where the answer has turned, rounded away from where it has not; as it is where that would leave the range. */
    private static String turned(Judgement found, Flip flip) {
        double to = Decimal.parse(flip.to());
        if (Double.isNaN(to)) {
            return flip.to();
        }
        boolean up = to > Decimal.parse(flip.from());
        String rounded = Numerals.end(to, DIGITS, up);
        double told = Double.parseDouble(rounded.replace('\u2212', '-'));
        boolean inside = found.claim().uncertainties().stream()
                .filter(each -> each.path().equals(flip.path()))
                .allMatch(each -> told >= each.low() && told <= each.high());
        return inside ? rounded : Numerals.given(to);
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
