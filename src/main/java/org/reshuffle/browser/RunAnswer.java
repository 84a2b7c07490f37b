package org.reshuffle.browser;

import java.util.List;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.observe.ClusterMove;
import org.reshuffle.observe.Decision;
import org.reshuffle.observe.FlowRecord;
import org.reshuffle.observe.Force;
import org.reshuffle.observe.ForceTable;
import org.reshuffle.observe.Measure;
import org.reshuffle.observe.Observations;
import org.reshuffle.observe.RunRecord;
import org.reshuffle.result.Comparison;
import org.reshuffle.result.Figure;
import org.reshuffle.world.BaseWorld;

/** What a page is told of the runs of a scenario, beside the series, which it asks for one by one. */
final class RunAnswer {
    private final Scenario scenario;
    private final List<RunRecord> runs;

    /** @param runs the baseline's first */
    RunAnswer(Scenario scenario, List<RunRecord> runs) {
        this.scenario = scenario;
        this.runs = runs;
    }

    void write(JsonText json) {
        BaseWorld world = scenario.world();
        json.put("start", scenario.start().toString()).put("quarters", scenario.quarters());
        json.begin("nations", '[');
        world.nations().forEach(nation -> json.item(nation.code()));
        json.end(']').begin("families", '[');
        world.families().forEach(family -> json.item(family.code()));
        json.end(']').begin("runs", '[');
        runs.forEach(run -> json.item(run.arm()));
        json.end(']').begin("outcomes", '[');
        for (RunRecord run : runs.subList(1, runs.size())) {
            outcomes(json, run);
        }
        json.end(']').begin("forces", '{').begin("names", '[');
        for (Force force : Force.values()) {
            json.begin('{').put("key", force.key()).put("title", force.title()).end('}');
        }
        json.end(']').begin("quarters", '[');
        ForceTable forces = runs.get(0).forces();
        for (int quarter : forces == null ? new int[0] : forces.quarters()) {
            json.item(quarter);
        }
        json.end(']').end('}').begin("detail", '{');
        for (RunRecord run : runs) {
            json.begin(run.arm(), '{');
            detail(json, run);
            json.end('}');
        }
        json.end('}');
    }

    private void outcomes(JsonText json, RunRecord run) {
        for (Scenario.Outcome asked : scenario.outcomes()) {
            Figure figure = Figure.of(asked.id(), scenario.world());
            int quarter = asked.at().since(scenario.start());
            double start = figure.value(run.observations(), 0);
            double control = figure.value(runs.get(0).observations(), quarter);
            double value = figure.value(run.observations(), quarter);
            json.begin('{')
                    .put("arm", run.arm())
                    .put("id", asked.id())
                    .put("unit", figure.measure().unit());
            json.put("at", asked.at().toString())
                    .put("start", start)
                    .put("baseline", control)
                    .put("scenario", value);
            json.begin("effect", '{')
                    .put("counterfactual", Comparison.effect(figure.measure(), value, control))
                    .put("start", Comparison.effect(figure.measure(), value, start));
            json.end('}').end('}');
        }
    }

    private void detail(JsonText json, RunRecord run) {
        json.begin("moves", '[');
        run.observations().moves().forEach(move -> move(json, move));
        json.end(']').begin("decisions", '[');
        run.observations().decisions().forEach(decision -> decision(json, decision));
        json.end(']');
    }

    private static void move(JsonText json, ClusterMove move) {
        json.begin('{').put("quarter", move.quarter()).put("cluster", move.cluster());
        json.put("kind", move.kind().key()).put("owner", move.owner()).put("capacity", move.capacity());
        json.begin("from", '[').item(move.fromNation()).item(move.fromFamily()).end(']');
        json.begin("to", '[').item(move.toNation()).item(move.toFamily()).end(']');
        json.put("stayProfit", move.stayProfit())
                .put("goProfit", move.goProfit())
                .put("mass", move.mass());
        json.put("relatedness", move.relatedness()).put("incentive", move.incentive());
        json.put("runnerUp", move.runnerUp()).put("runnerUpGap", move.runnerUpGap());
        json.put("keepProfit", move.keepProfit()).end('}');
    }

    private static void decision(JsonText json, Decision decision) {
        json.begin('{').put("quarter", decision.quarter()).put("nation", decision.nation());
        json.put("act", decision.act().key()).put("partner", decision.partner()).put("family", decision.family());
        json.put("change", decision.change().key())
                .put("before", decision.before())
                .put("size", decision.size());
        json.put("motive", decision.motive().key()).put("cost", decision.cost());
        json.put("costShare", decision.costShare()).end('}');
    }

    /** A measure's series: nation by nation, then family by family, the quarters inmost. */
    double[] series(int run, String key) {
        Measure measure = Measure.of(key);
        if (measure == null) {
            throw new IllegalArgumentException("there is no measure '" + key + "'");
        }
        Observations from = runs.get(run).observations();
        int nations = scenario.world().nations().size();
        int families = scenario.world().families().size();
        boolean whole = measure.scope() == Measure.Scope.NATION;
        if (!whole && (measure.derived() || measure.form() != Measure.Form.SUM)) {
            return weighted(from, measure, nations, families);
        }
        int rows = whole ? 1 : families;
        int quarters = from.quarters();
        double[] series = new double[nations * rows * quarters];
        for (int quarter = 0; quarter < quarters; quarter++) {
            double[] figures = from.row(measure, quarter);
            for (int s = 0; s < rows; s++) {
                for (int i = 0; i < nations; i++) {
                    series[(i * rows + s) * quarters + quarter] = figures[s * nations + i];
                }
            }
        }
        return series;
    }

    /** Figures that are made of others, one by one. */
    private static double[] weighted(Observations from, Measure measure, int nations, int families) {
        double[] series = new double[nations * families * from.quarters()];
        int at = 0;
        for (int i = 0; i < nations; i++) {
            for (int s = 0; s < families; s++) {
                for (int quarter = 0; quarter < from.quarters(); quarter++) {
                    series[at++] = from.value(measure, i, s, quarter);
                }
            }
        }
        return series;
    }

    /** By kept quarter, nation, family and force. */
    double[] forces(int run) {
        ForceTable table = runs.get(run).forces();
        if (table == null) {
            return new double[0];
        }
        BaseWorld world = scenario.world();
        int kept = table.quarters().length;
        int families = world.families().size();
        Force[] forces = Force.values();
        double[] values = new double[kept * world.nations().size() * families * forces.length];
        int at = 0;
        for (int k = 0; k < kept; k++) {
            for (int i = 0; i < world.nations().size(); i++) {
                for (int s = 0; s < families; s++) {
                    for (Force force : forces) {
                        values[at++] = table.get(k, i, s, force);
                    }
                }
            }
        }
        return values;
    }

    /** By year, nation left and nation entered. */
    double[] flows(int run) {
        FlowRecord flows = runs.get(run).flows();
        if (flows == null) {
            return new double[0];
        }
        int size =
                scenario.world().nations().size() * scenario.world().nations().size();
        double[] values = new double[flows.years() * size];
        for (int year = 0; year < flows.years(); year++) {
            System.arraycopy(flows.table(year), 0, values, year * size, size);
        }
        return values;
    }
}
