package org.reshuffle.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.reshuffle.experiment.Numerals;
import org.reshuffle.result.StoredMove;
import org.reshuffle.world.Parameter;

/** Why a cluster did what it did, in words: what spoke for it and against it, what came second, what would have kept it. */
final class MoveReason {
    /** Log odds below which a term is not worth a word. */
    private static final double SPEAKS = 0.05;

    private final Edition edition;
    private final double sensitivity;

    MoveReason(Edition edition) {
        this.edition = edition;
        sensitivity = edition.data().manifest().parameters().stream()
                .filter(parameter -> parameter.path().equals(Parameter.PROFIT_SENSITIVITY.path()))
                .mapToDouble(parameter -> parameter.value())
                .findFirst()
                .orElse(Parameter.PROFIT_SENSITIVITY.standard());
    }

    /** A reason to go or to stay, as log odds. */
    record Term(String key, double weight) {}

    /** The terms of a move, the strongest first. */
    List<Term> terms(StoredMove move) {
        List<Term> terms = new ArrayList<>(List.of(
                new Term("profit", sensitivity * (move.goProfit() - move.stayProfit())),
                new Term("mass", move.mass()),
                new Term("relatedness", move.relatedness()),
                new Term("incentive", move.incentive())));
        terms.sort(Comparator.comparingDouble(term -> -Math.abs(term.weight())));
        return terms;
    }

    /** What happened, in one sentence. */
    String what(StoredMove move) {
        Wording words = edition.wording();
        return edition.text(
                "move." + move.kind(),
                move.fromNation().isEmpty() ? "" : words.theNation(move.fromNation()),
                move.fromFamily().isEmpty() ? "" : words.theFamily(move.fromFamily()),
                move.toNation().isEmpty() ? "" : words.theNation(move.toNation()),
                move.toFamily().isEmpty() ? "" : words.theFamily(move.toFamily()));
    }

    /** Why, in a few sentences; empty where there is nothing to explain. */
    String why(StoredMove move) {
        if (move.kind().equals("founded") || move.kind().equals("ended")) {
            return "";
        }
        List<String> sentences = new ArrayList<>();
        String here = edition.wording().theNation(move.fromNation());
        String there = edition.wording().theNation(move.toNation());
        if (move.kind().equals("converted")) {
            sentences.add(edition.text("why.converted", ratio(move.stayProfit()), ratio(move.goProfit())));
        } else {
            sentences.add(edition.text("why.profit", here, ratio(move.stayProfit()), there, ratio(move.goProfit())));
            sentences.add(speaking(move));
            if (!move.runnerUp().isEmpty()) {
                sentences.add(edition.text(
                        move.runnerUpGap() < 0 ? "why.better" : "why.runner-up",
                        edition.wording().theNation(move.runnerUp()),
                        there,
                        Numerals.size(Math.exp(Math.abs(move.runnerUpGap())))));
            }
        }
        sentences.add(
                move.keepProfit() > 0
                        ? edition.text("why.keep", here, edition.size(move.keepProfit(), false))
                        : edition.text("why.chance", here));
        sentences.removeIf(String::isEmpty);
        return String.join(edition.text("sentence.space"), sentences);
    }

    private String speaking(StoredMove move) {
        List<String> forIt = new ArrayList<>();
        List<String> against = new ArrayList<>();
        for (Term term : terms(move)) {
            if (Math.abs(term.weight()) >= SPEAKS) {
                String text = edition.text("term.with-weight", edition.text("term." + term.key()), weight(term));
                (term.weight() > 0 ? forIt : against).add(text);
            }
        }
        if (forIt.isEmpty() && against.isEmpty()) {
            return "";
        }
        if (against.isEmpty()) {
            return edition.text("why.for", edition.phrases().list(forIt));
        }
        return forIt.isEmpty()
                ? edition.text("why.against", edition.phrases().list(against))
                : edition.text(
                        "why.both",
                        edition.phrases().list(forIt),
                        edition.phrases().list(against));
    }

    private static String weight(Term term) {
        return Numerals.signed(term.weight());
    }

    /** Profit against the family's world mean: "12 % above", "at". */
    private String ratio(double log) {
        double percent = 100 * (Math.exp(log) - 1);
        if (Math.abs(percent) < 0.5) {
            return edition.text("ratio.at");
        }
        return edition.text(percent < 0 ? "ratio.below" : "ratio.above", edition.size(percent, false));
    }
}
