package org.reshuffle.browser;

import java.util.Locale;
import java.util.Map;
import org.reshuffle.judge.Flip;
import org.reshuffle.judge.Judgement;
import org.reshuffle.judge.Region;
import org.reshuffle.judge.Spread;
import org.reshuffle.judge.ToldFigures;

/** What was found of a claim, with the keys of {@code verdicts.json}. */
final class VerdictText {
    private VerdictText() {}

    static void write(JsonText json, Judgement found) {
        json.put("claim", found.claim().id())
                .put("verdict", found.verdict().key())
                .put("share", found.share());
        json.begin("interval", '[')
                .item(found.interval().low())
                .item(found.interval().high())
                .end(']');
        json.put("draws", found.draws()).put("holding", found.holding()).put("undefined", found.undefined());
        json.put("settled", found.settled())
                .put("horizon", found.claim().horizon().toString());
        json.begin("effect", '{');
        spread(json, "counterfactual", found.againstControl());
        spread(json, "start", found.againstStart());
        json.end('}').begin("parts", '[');
        for (Judgement.Part part : found.parts()) {
            json.begin('{').put("says", part.says().en());
            json.put("holding", part.holding()).put("undefined", part.undefined());
            spread(json, "quantity", part.figure());
            json.end('}');
        }
        json.end(']');
        region(json, found.region());
        json.put("central", found.central().name().toLowerCase(Locale.ROOT)).begin("flips", '[');
        for (Flip flip : found.flips()) {
            json.begin('{').put("path", flip.path()).put("from", flip.from()).put("to", flip.to());
            json.put("part", flip.part()).end('}');
        }
        json.end(']');
        told(json, ToldFigures.of(found));
        json.begin("failures", '{');
        for (Map.Entry<String, Integer> failure : found.failures().entrySet()) {
            json.put(failure.getKey(), failure.getValue());
        }
        json.end('}');
    }

    private static void spread(JsonText json, String key, Spread spread) {
        json.begin(key, '{')
                .put("low", spread.low())
                .put("median", spread.median())
                .put("high", spread.high());
        json.end('}');
    }

    private static void region(JsonText json, @org.jspecify.annotations.Nullable Region region) {
        if (region == null) {
            return;
        }
        json.begin("holdsUnder", '{').begin("conditions", '[');
        for (Region.Limit limit : region.limits()) {
            json.begin('{')
                    .put("path", limit.path())
                    .put("low", limit.low())
                    .put("high", limit.high())
                    .end('}');
        }
        json.end(']')
                .put("coverage", region.coverage())
                .put("density", region.density())
                .end('}');
    }

    private static void told(JsonText json, ToldFigures told) {
        json.begin("told", '{').put("share", told.share());
        json.put("low", told.low()).put("high", told.high());
        range(json, "counterfactual", told.againstControl());
        range(json, "start", told.againstStart());
        ToldFigures.Where region = told.region();
        if (region != null) {
            json.begin("conditions", '[');
            for (ToldFigures.Limit limit : region.limits()) {
                json.begin('{').put("path", limit.path());
                json.put("low", limit.low()).put("high", limit.high()).end('}');
            }
            json.end(']').put("coverage", region.coverage()).put("density", region.density());
            json.put("tells", region.tells());
        }
        json.begin("flips", '[');
        for (ToldFigures.Turn flip : told.flips()) {
            json.begin('{').put("path", flip.path()).put("from", flip.from()).put("to", flip.to());
            json.end('}');
        }
        json.end(']').end('}');
    }

    private static void range(JsonText json, String key, ToldFigures.Range range) {
        json.begin(key, '{').put("low", range.low()).put("median", range.median());
        json.put("high", range.high()).end('}');
    }
}
