package org.reshuffle.report;

import java.util.Arrays;
import java.util.List;
import org.reshuffle.experiment.Numerals;
import org.reshuffle.result.OutcomeResult;

/**
 * A report in one language: what it says things with, and what it says them about.
 *
 * @param data what was read
 * @param phrases sentences
 * @param wording names
 */
record Edition(ReportData data, Phrases phrases, Wording wording) {

    static Edition of(ReportData data, Language language) {
        Phrases phrases = Phrases.of(language);
        return new Edition(data, phrases, new Wording(phrases, data.manifest()));
    }

    String text(String key, Object... values) {
        return phrases.text(key, values);
    }

    /** Several phrases whose keys begin alike. */
    List<String> texts(String prefix, String... keys) {
        return Arrays.stream(keys).map(key -> text(prefix + key)).toList();
    }

    Language language() {
        return phrases.language();
    }

    /** An identifier that no other part of the page has, for this language has its own prefix. */
    String id(String name) {
        return language().code() + "-" + name;
    }

    /** A difference with its sign and unit: per cent, or points. */
    String difference(double value, boolean points) {
        String number = Numerals.signed(value);
        if (number.equals(Numerals.NONE)) {
            return number;
        }
        return points ? text("points", number) : language().percent(number);
    }

    /** The size of a difference with its unit. */
    String size(double value, boolean points) {
        String number = Numerals.size(value);
        return points ? text("points", number) : language().percent(number);
    }

    /** An amount of money [bn USD]: Chinese counts in hundreds of millions. */
    String money(double billions) {
        return text("money", Numerals.figure(language() == Language.ZH ? 10 * billions : billions));
    }

    /** An interval as "low to high", empty without one. */
    String interval(Effect effect, boolean points) {
        return effect.hasInterval()
                ? text(
                        points ? "interval.points" : "interval.percent",
                        Numerals.signed(effect.low()),
                        Numerals.signed(effect.high()))
                : "";
    }

    /** The effect of an outcome against the baseline. */
    static Effect effect(OutcomeResult outcome) {
        return new Effect(outcome.againstBaseline(), outcome.low(), outcome.high());
    }
}
