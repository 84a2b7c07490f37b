package org.reshuffle.report;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reshuffle.experiment.Numerals;
import org.reshuffle.observe.Measure;
import org.reshuffle.result.OutcomeResult;
import org.reshuffle.result.ResultReader;

/**
 * What happened, in three sentences made from the numbers: the first outcome, the nations that gain and lose, and what
 * is left of it at the end. A difference whose interval includes zero is called unclear.
 */
public final class Story {
    /** Most nations that are named. */
    private static final int NAMED = 3;
    /** Parts of the first difference below which the last one counts as closed, and as smaller. */
    private static final double CLOSED = 0.2;

    private static final double SMALLER = 0.8;
    private static final double LARGER = 1.25;
    /** Capacity that is worth a word [bn USD of output a year]. */
    private static final double WORTH = 0.05;

    private final Edition edition;
    private final ReportData data;
    private final int arm;

    Story(Edition edition, int arm) {
        this.edition = edition;
        this.data = edition.data();
        this.arm = arm;
    }

    /** The sentences of a result, about the arm in which most happens. */
    public static ImmutableList<String> of(ResultReader result, Language language) throws IOException {
        ReportData data = ReportData.read(result);
        return new Story(Edition.of(data, language), data.arms().get(0)).sentences();
    }

    ImmutableList<String> sentences() {
        ImmutableList.Builder<String> sentences = ImmutableList.builder();
        OutcomeResult outcome = outcome();
        if (outcome != null) {
            sentences.add(first(outcome));
        }
        sentences.add(nations());
        sentences.add(last(outcome));
        return sentences.build();
    }

    private @Nullable OutcomeResult outcome() {
        String name = data.manifest().arms().get(arm).name();
        for (OutcomeResult outcome : data.summary().outcomes()) {
            if (outcome.arm().equals(name)) {
                return outcome;
            }
        }
        return null;
    }

    // ---- the first outcome

    private String first(OutcomeResult outcome) {
        Subject subject = Subject.of(outcome.id());
        Effect effect = Edition.effect(outcome);
        String start = edition.wording().quarter(data.manifest().start());
        return edition.text(
                firstKey(effect),
                edition.wording().quarter(outcome.at()),
                edition.wording().subject(subject),
                edition.wording().is(subject),
                than(effect.value(), subject, edition.text("reference.counterfactual")),
                edition.interval(effect, subject.inPoints()),
                than(outcome.againstStart(), subject, edition.text("reference.start", start)),
                edition.difference(effect.value(), subject.inPoints()));
    }

    private String firstKey(Effect effect) {
        if (data.calm(arm)) {
            return "story.first.calm";
        }
        if (Double.isNaN(effect.value())) {
            return "story.first.undefined";
        }
        boolean nothing = Numerals.isZero(effect.value());
        if (!effect.hasInterval()) {
            return nothing ? "story.first.same" : "story.first.one";
        }
        if (nothing && Numerals.isZero(effect.low()) && Numerals.isZero(effect.high())) {
            return "story.first.same";
        }
        return effect.unclear() ? "story.first.unclear" : "story.first.certain";
    }

    /** "10.6 % lower than ...", "the same as ...". */
    private String than(double difference, Subject subject, String reference) {
        if (Double.isNaN(difference)) {
            return edition.text("than.undefined", reference);
        }
        if (Numerals.isZero(difference)) {
            return edition.text("than.same", reference);
        }
        String size = edition.size(difference, subject.inPoints());
        return edition.text(difference < 0 ? "than.lower" : "than.higher", size, reference);
    }

    // ---- the nations

    private record Change(String nation, Effect effect) {}

    private String nations() {
        int quarter = data.focus();
        List<Change> changes = new ArrayList<>();
        for (var nation : data.manifest().world().nations()) {
            changes.add(new Change(
                    nation.code(), data.change(arm, quarter, data.place(nation.code()), -1, Measure.OUTPUT)));
        }
        changes.sort(Comparator.comparingDouble(change -> change.effect().value()));
        String when = edition.wording().quarter(data.manifest().quarter(quarter));
        if (data.calm(arm)) {
            Change least = changes.get(0);
            Change most = changes.get(changes.size() - 1);
            String alike = edition.difference(most.effect().value(), false);
            return alike.equals(edition.difference(least.effect().value(), false))
                    ? edition.text("story.nations.alike", when, alike)
                    : edition.text("story.nations.calm", when, named(most), named(least));
        }
        List<Change> losers = changes.stream()
                .filter(c -> c.effect().clear() && c.effect().value() < 0)
                .toList();
        List<Change> winners = changes.stream()
                .filter(c -> c.effect().clear() && c.effect().value() > 0)
                .sorted(Comparator.comparingDouble((Change c) -> c.effect().value())
                        .reversed())
                .toList();
        boolean one = !data.manifest().hasIntervals();
        if (losers.isEmpty() && winners.isEmpty()) {
            return edition.text(one ? "story.nations.none.one" : "story.nations.none", when);
        }
        if (winners.isEmpty()) {
            String key = one ? "story.nations.losers.one" : "story.nations.losers";
            return edition.text(key, when, count(losers), names(losers));
        }
        if (losers.isEmpty()) {
            String key = one ? "story.nations.winners.one" : "story.nations.winners";
            return edition.text(key, when, count(winners), names(winners));
        }
        String key = one ? "story.nations.both.one" : "story.nations.both";
        return edition.text(key, when, count(losers), names(losers), count(winners), names(winners));
    }

    private String count(List<Change> changes) {
        return edition.text(changes.size() == 1 ? "count.nation" : "count.nations", changes.size());
    }

    private String names(List<Change> changes) {
        String names = edition.phrases()
                .list(changes.stream().limit(NAMED).map(this::named).toList());
        return changes.size() > NAMED ? edition.text("names.most", names) : edition.text("names.all", names);
    }

    private String named(Change change) {
        return edition.text(
                "nation.difference",
                edition.wording().theNation(change.nation()),
                edition.difference(change.effect().value(), false));
    }

    // ---- what is left

    private String last(@Nullable OutcomeResult outcome) {
        String when = edition.wording().quarter(data.manifest().quarter(data.last()));
        String moved = moved();
        String gap = outcome == null || data.calm(arm) || data.focus() >= data.last() ? "" : gap(outcome);
        return gap.isEmpty()
                ? edition.text("story.last.moves", when, moved)
                : edition.text("story.last.both", when, gap, moved);
    }

    private String gap(OutcomeResult outcome) {
        Subject subject = Subject.of(outcome.id());
        Effect effect = data.effect(
                arm, data.last(), data.place(subject.nation()), data.family(subject.family()), subject.measure());
        if (Double.isNaN(effect.value()) || Double.isNaN(outcome.againstBaseline())) {
            return "";
        }
        return edition.text(
                gapKey(Edition.effect(outcome), effect),
                edition.wording().subject(subject),
                edition.wording().is(subject),
                than(effect.value(), subject, edition.text("reference.without")),
                effect.hasInterval() ? edition.text("gap.interval", edition.interval(effect, subject.inPoints())) : "");
    }

    static String gapKey(Effect first, Effect last) {
        if (!first.clear()) {
            return last.clear() ? "gap.opened" : "gap.still-unclear";
        }
        if (last.hasInterval() && last.unclear()) {
            return "gap.unclear";
        }
        double ratio = last.value() / first.value();
        if (ratio < 0 && !Numerals.isZero(last.value())) {
            return "gap.turned";
        }
        if (ratio < SMALLER) {
            return ratio < CLOSED ? "gap.closed" : "gap.smaller";
        }
        return ratio > LARGER ? "gap.larger" : "gap.stays";
    }

    private String moved() {
        NetFlows flows = NetFlows.of(data, arm);
        List<String> nations = flows.nations();
        if (data.flows().isEmpty()) {
            return edition.text("moved.unknown");
        }
        if (nations.isEmpty() || -flows.balance(nations.get(0)) < WORTH) {
            return edition.text(data.calm(arm) ? "moved.none.calm" : "moved.none");
        }
        String loser = nations.get(0);
        String gainer = nations.get(nations.size() - 1);
        return edition.text(
                data.calm(arm) ? "moved.most.calm" : "moved.most",
                edition.wording().theNation(loser),
                edition.money(-flows.balance(loser)),
                edition.wording().theNation(gainer),
                edition.money(flows.balance(gainer)));
    }
}
