package org.reshuffle.result;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.reshuffle.observe.ClusterMove;
import org.reshuffle.observe.FlowRecord;
import org.reshuffle.observe.Force;
import org.reshuffle.observe.ForceTable;
import org.reshuffle.observe.Measure;
import org.reshuffle.observe.TradeRecord;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Quarter;
import org.reshuffle.world.Role;

/** Writes the files behind the figures: moves of clusters, forces, flows of capacity, distances from the baseline. */
final class LedgerFiles {
    static final List<String> MOVE_COLUMNS = List.of(
            "arm",
            "seed",
            "quarter",
            "cluster",
            "kind",
            "from_nation",
            "from_family",
            "to_nation",
            "to_family",
            "owner",
            "capacity",
            "stay_profit",
            "go_profit",
            "mass",
            "relatedness",
            "incentive",
            "runner_up",
            "runner_up_gap",
            "keep_profit_percent");

    static final List<String> FLOW_COLUMNS = List.of("arm", "quarter", "from", "to", "capacity");

    static final List<String> TRADE_COLUMNS = List.of("arm", "quarter", "exporter", "importer", "sales");

    private final ScenarioResult result;
    private final BaseWorld world;
    private final Quarter start;
    private final ByteText text = new ByteText(1 << 20);

    LedgerFiles(ScenarioResult result) {
        this.result = result;
        world = result.scenario().world();
        start = result.scenario().start();
    }

    void writeMoves(Path file) throws IOException {
        head(MOVE_COLUMNS);
        for (ArmResult arm : result.arms()) {
            ImmutableMap<Integer, String> names = ClusterNames.of(arm.moves(), world);
            for (ClusterMove move : arm.moves()) {
                text.text(arm.name()).comma().integer(arm.movesSeed()).comma();
                text.text(start.plus(move.quarter()).toString()).comma();
                text.text(names.getOrDefault(move.cluster(), ""))
                        .comma()
                        .text(move.kind().key());
                boolean founded = move.kind() == ClusterMove.Kind.FOUNDED;
                boolean ended = move.kind() == ClusterMove.Kind.ENDED;
                cell(founded, move.fromNation(), move.fromFamily());
                cell(ended, move.toNation(), move.toFamily());
                text.comma().text(nation(move.owner()));
                text.comma().number(move.capacity());
                text.comma().number(move.stayProfit());
                text.comma().number(move.goProfit());
                text.comma().number(move.mass());
                text.comma().number(move.relatedness());
                text.comma().number(move.incentive());
                text.comma().text(move.runnerUp() < 0 ? "" : nation(move.runnerUp()));
                text.comma().number(move.runnerUp() < 0 ? Double.NaN : move.runnerUpGap());
                text.comma().number(move.keepProfit());
                text.newline();
            }
        }
        flush(file);
    }

    private void cell(boolean empty, int nation, int family) {
        text.comma().text(empty ? "" : nation(nation));
        text.comma().text(empty ? "" : family(family));
    }

    void writeForces(Path file) throws IOException {
        head(forceColumns());
        for (ArmResult arm : result.arms()) {
            ForceTable forces = arm.forces();
            for (int kept = 0; forces != null && kept < forces.quarters().length; kept++) {
                String key = arm.name() + "," + start.plus(forces.quarters()[kept]) + ",";
                for (int i = 0; i < world.nations().size(); i++) {
                    for (int s = 0; s < world.families().size(); s++) {
                        if (world.families().get(s).role() != Role.CLUSTER) {
                            continue;
                        }
                        text.text(key).text(nation(i)).comma().text(family(s));
                        for (Force force : Force.values()) {
                            text.comma().number(forces.get(kept, i, s, force));
                        }
                        text.newline();
                    }
                }
            }
        }
        flush(file);
    }

    void writeFlows(Path file) throws IOException {
        head(FLOW_COLUMNS);
        for (ArmResult arm : result.arms()) {
            FlowRecord flows = arm.flows();
            for (int year = 0; flows != null && year < flows.years(); year++) {
                String key = arm.name() + "," + lastQuarter(year) + ",";
                for (int from = 0; from < world.nations().size(); from++) {
                    for (int to = 0; to < world.nations().size(); to++) {
                        double capacity = flows.get(year, from, to);
                        if (from != to && capacity != 0) {
                            text.text(key).text(nation(from)).comma().text(nation(to));
                            text.comma().number(capacity).newline();
                        }
                    }
                }
            }
        }
        flush(file);
    }

    void writeTrade(Path file) throws IOException {
        head(TRADE_COLUMNS);
        for (ArmResult arm : result.arms()) {
            TradeRecord trade = arm.trade();
            for (int year = 0; trade != null && year < trade.years(); year++) {
                String key = arm.name() + "," + lastQuarter(year) + ",";
                for (int exporter = 0; exporter < world.nations().size(); exporter++) {
                    for (int importer = 0; importer < world.nations().size(); importer++) {
                        text.text(key).text(nation(exporter)).comma().text(nation(importer));
                        text.comma().number(trade.get(year, exporter, importer)).newline();
                    }
                }
            }
        }
        flush(file);
    }

    /** The last quarter of a year of the run. */
    private Quarter lastQuarter(int year) {
        return start.plus(Math.min(4 * (year + 1), result.scenario().quarters()) - 1);
    }

    /** Distances from the baseline; what only a nation as a whole has stands in its rows of family {@code ALL}. */
    void writeEffects(Path file) throws IOException {
        head(effectColumns());
        FigureLayout layout = new FigureLayout(world);
        for (ArmResult arm : result.arms()) {
            EffectTable effects = arm.effects();
            for (int kept = 0; effects != null && kept < effects.quarters().length; kept++) {
                String key = arm.name() + "," + start.plus(effects.quarters()[kept]) + ",";
                for (int place = 0; place < layout.places(); place++) {
                    String nation = place == layout.nations() ? Figure.WORLD : nation(place);
                    for (int s = -1; s < layout.families(); s++) {
                        text.text(key).text(nation).comma().text(s < 0 ? Figure.ALL : family(s));
                        for (Measure measure : FigureLayout.NATION_MEASURES) {
                            int column = s < 0
                                    ? FigureLayout.NATION_MEASURES.indexOf(measure)
                                    : FigureLayout.FAMILY_MEASURES.indexOf(measure);
                            if (column < 0) {
                                text.comma().comma().comma();
                                continue;
                            }
                            int figure = s < 0 ? layout.nation(place, column) : layout.family(place, s, column);
                            text.comma().number(effects.effect(kept, figure));
                            text.comma().number(effects.low(kept, figure));
                            text.comma().number(effects.high(kept, figure));
                        }
                        text.newline();
                    }
                }
            }
        }
        flush(file);
    }

    static List<String> forceColumns() {
        return List.of(("arm,quarter,nation,family,"
                        + Arrays.stream(Force.values()).map(Force::key).collect(Collectors.joining(",")))
                .split(",", -1));
    }

    static List<String> effectColumns() {
        return List.of(("arm,quarter,nation,family,"
                        + FigureLayout.NATION_MEASURES.stream()
                                .map(measure -> measure.key() + "," + measure.key() + "_p5," + measure.key() + "_p95")
                                .collect(Collectors.joining(",")))
                .split(",", -1));
    }

    private void head(List<String> columns) {
        text.clear();
        text.text(String.join(",", columns)).newline();
    }

    private void flush(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(text.array(), 0, text.length());
        }
    }

    private String nation(int index) {
        return world.nations().get(index).code();
    }

    private String family(int index) {
        return world.families().get(index).code();
    }
}
