package org.reshuffle.judge;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.reshuffle.experiment.Decimal;
import org.reshuffle.experiment.Numerals;

/**
 * The figures of a verdict as they are told wherever it is, rounded so that they contradict neither the verdict nor what
 * was found: no share onto a border on which it does not lie, limits into the region, a flip to where the answer has
 * turned.
 *
 * @param share in which it holds [%]
 * @param low lower end of the share's interval [%]
 * @param high upper end [%]
 * @param againstControl effect on its measure against the counterfactual
 * @param againstStart change of it since the start
 * @param region where it holds, null as in the judgement
 * @param flips what turns the central answer, the smallest change first
 */
public record ToldFigures(
        String share,
        String low,
        String high,
        Range againstControl,
        Range againstStart,
        @Nullable Where region,
        ImmutableList<Turn> flips) {
    private static final int DIGITS = 3;
    private static final int MOST_DIGITS = 12;

    /** An effect in per cent or points, with its sign: its middle and where nine in ten draws lie. */
    public record Range(String low, String median, String high) {
        static Range of(Spread spread) {
            return new Range(
                    Numerals.signed(spread.low()), Numerals.signed(spread.median()), Numerals.signed(spread.high()));
        }
    }

    /**
     * Where it holds.
     *
     * @param coverage share of the draws in which it holds that lie there [%]
     * @param density share of the draws there in which it holds [%]
     * @param tells whether it holds there, and not only more often
     */
    public record Where(ImmutableList<Limit> limits, String coverage, String density, boolean tells) {}

    /** What one assumption must be; an end is null where there is none. */
    public record Limit(
            String path, @Nullable String low, @Nullable String high) {
        static Limit of(Region.Limit limit) {
            int digits = digits(limit.low(), limit.high());
            return new Limit(
                    limit.path(),
                    Double.isInfinite(limit.low()) ? null : Numerals.end(limit.low(), digits, true),
                    Double.isInfinite(limit.high()) ? null : Numerals.end(limit.high(), digits, false));
        }
    }

    /** A change of one assumption that turns the answer around; of a switch, from one option to another. */
    public record Turn(String path, String from, String to) {}

    public static ToldFigures of(Judgement found) {
        Region region = found.region();
        return new ToldFigures(
                percent(found.share()),
                percent(found.interval().low()),
                percent(found.interval().high()),
                Range.of(found.againstControl()),
                Range.of(found.againstStart()),
                region == null
                        ? null
                        : new Where(
                                region.limits().stream().map(Limit::of).collect(ImmutableList.toImmutableList()),
                                percent(region.coverage()),
                                percent(region.density()),
                                region.tells()),
                found.flips().stream()
                        .map(flip -> new Turn(flip.path(), given(flip.from()), turned(found, flip)))
                        .collect(ImmutableList.toImmutableList()));
    }

    /** A share as whole per cent; with a decimal where it would else read as one of the borders and is none. */
    public static String percent(double part) {
        long whole = Math.round(100 * part);
        boolean border = whole == 0 || whole == 10 || whole == 90 || whole == 100;
        return border && Math.abs(100 * part - whole) >= 0.05 ? Numerals.fixed(100 * part, 1) : Long.toString(whole);
    }

    /** Digits that keep the ends of a limit apart, at least three. */
    private static int digits(double low, double high) {
        if (Double.isInfinite(low) || Double.isInfinite(high)) {
            return DIGITS;
        }
        double apart = Math.max(Math.abs(low), Math.abs(high)) / (high - low);
        int digits = 2;
        for (double power = 1; power < apart && digits < MOST_DIGITS; power *= 10) {
            digits++;
        }
        return Math.max(DIGITS, digits);
    }

    /** A value as it stands in a file, with a real minus sign; of a switch, its option. */
    private static String given(String text) {
        double value = Decimal.parse(text);
        return Double.isNaN(value) ? text : Numerals.given(value);
    }

    /** Where the answer has turned, rounded away from where it has not; as it is where that would leave the range. */
    private static String turned(Judgement found, Flip flip) {
        double to = Decimal.parse(flip.to());
        if (Double.isNaN(to)) {
            return flip.to();
        }
        boolean up = to > Decimal.parse(flip.from());
        String rounded = Numerals.end(to, DIGITS, up);
        double told = Decimal.parse(rounded.replace('\u2212', '-'));
        boolean inside = found.claim().uncertainties().stream()
                .filter(each -> each.path().equals(flip.path()))
                .allMatch(each -> told >= each.low() && told <= each.high());
        return inside ? rounded : Numerals.given(to);
    }
}
