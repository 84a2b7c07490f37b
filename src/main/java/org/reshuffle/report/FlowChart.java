package org.reshuffle.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reshuffle.experiment.Numerals;

/** Who lost to whom: losers on the left, gainers on the right, and bands as wide as what went from one to the other. */
final class FlowChart {
    private static final double WIDTH = 350;
    private static final double TOP = 26;
    private static final double TALL = 300;
    private static final double LEFT = 112;
    private static final double RIGHT = 238;
    private static final double NODE = 7;
    /** Least room for a name. */
    private static final double ROOM = 24;
    /** Bands that are drawn; the rest goes into a sum. */
    private static final int SHOWN = 34;

    private static final int STYLES = 6;
    private static final double SIZE = 10;

    private final Edition edition;
    private final List<NetFlows.Flow> shown;
    private final double rest;
    private final double whole;

    FlowChart(Edition edition, NetFlows flows) {
        this.edition = edition;
        shown = flows.flows().subList(0, Math.min(SHOWN, flows.flows().size()));
        double sum = 0;
        double drawn = 0;
        for (int k = 0; k < flows.flows().size(); k++) {
            sum += flows.flows().get(k).amount();
            drawn += k < shown.size() ? flows.flows().get(k).amount() : 0;
        }
        rest = sum - drawn;
        whole = drawn;
    }

    /** What is not drawn [bn USD of output a year]. */
    double rest() {
        return rest;
    }

    /** A nation on one side: where it stands, and how much of it is taken by bands so far. */
    private static final class Node {
        private double amount;
        private double top;
        private double taken;
        private int style;
    }

    Html draw(String id, String title, String description) {
        Map<String, Node> losers = nodes(true);
        Map<String, Node> gainers = nodes(false);
        double unit = TALL / whole;
        double height = Math.max(place(losers, unit), place(gainers, unit));
        Svg svg = new Svg(WIDTH, height + 4);
        svg.text(LEFT, 12, "end", "label strong", edition.text("flow.lost"));
        svg.text(RIGHT, 12, "start", "label strong", edition.text("flow.gained"));
        for (NetFlows.Flow flow : shown) {
            band(
                    svg,
                    losers.getOrDefault(flow.from(), new Node()),
                    gainers.getOrDefault(flow.to(), new Node()),
                    flow,
                    unit);
        }
        losers.forEach((nation, node) -> node(svg, nation, node, unit, true));
        gainers.forEach((nation, node) -> node(svg, nation, node, unit, false));
        return svg.finish(id, title, description);
    }

    private Map<String, Node> nodes(boolean lost) {
        Map<String, Node> nodes = new LinkedHashMap<>();
        for (NetFlows.Flow flow : shown) {
            nodes.computeIfAbsent(lost ? flow.from() : flow.to(), key -> new Node()).amount += flow.amount();
        }
        List<Map.Entry<String, Node>> sorted = new ArrayList<>(nodes.entrySet());
        sorted.sort((a, b) -> Double.compare(b.getValue().amount, a.getValue().amount));
        Map<String, Node> ordered = new LinkedHashMap<>();
        for (Map.Entry<String, Node> entry : sorted) {
            entry.getValue().style = Math.min(ordered.size(), STYLES - 1);
            ordered.put(entry.getKey(), entry.getValue());
        }
        return ordered;
    }

    /** Stacks the nations of a side; where the last one ends. */
    private static double place(Map<String, Node> nodes, double unit) {
        double y = TOP;
        for (Node node : nodes.values()) {
            double tall = node.amount * unit;
            double room = Math.max(ROOM, tall);
            node.top = y + (room - tall) / 2;
            y += room + 6;
        }
        return y;
    }

    private void band(Svg svg, Node from, Node to, NetFlows.Flow flow, double unit) {
        double tall = flow.amount() * unit;
        double left = from.top + from.taken;
        double right = to.top + to.taken;
        from.taken += tall;
        to.taken += tall;
        double x1 = LEFT + NODE;
        double x2 = RIGHT - NODE;
        double middle = (x1 + x2) / 2;
        Svg.Path path = new Svg.Path()
                .move(x1, left)
                .curve(middle, left, middle, right, x2, right)
                .line(x2, right + tall)
                .curve(middle, right + tall, middle, left + tall, x1, left + tall)
                .close();
        String note = edition.text(
                "flow.note",
                edition.wording().nation(flow.from()),
                edition.wording().nation(flow.to()),
                edition.money(flow.amount()));
        svg.path(path, "flow f" + from.style, note);
    }

    private void node(Svg svg, String nation, Node node, double unit, boolean lost) {
        double tall = Math.max(1, node.amount * unit);
        double x = lost ? LEFT : RIGHT - NODE;
        String name = edition.wording().nation(nation);
        String amount = edition.money(node.amount);
        svg.box(x, node.top, x + NODE, node.top + tall, "node", name + ": " + amount);
        double middle = node.top + tall / 2;
        double textX = lost ? LEFT - 5 : RIGHT + 5;
        String anchor = lost ? "end" : "start";
        List<String> lines = Svg.wrap(name, SIZE, LEFT - 8);
        double y = middle - (lines.size() * 11.0) / 2 + 4;
        for (String line : lines) {
            svg.text(textX, y, anchor, "label", line);
            y += 11;
        }
        svg.text(textX, y, anchor, "small", amount);
    }

    Html table(NetFlows flows) {
        List<List<String>> rows = new ArrayList<>();
        for (NetFlows.Flow flow :
                flows.flows().subList(0, Math.min(40, flows.flows().size()))) {
            rows.add(List.of(
                    edition.wording().nation(flow.from()),
                    edition.wording().nation(flow.to()),
                    Numerals.figure(flow.amount())));
        }
        return Figures.table(
                List.of(edition.text("head.from"), edition.text("head.to"), edition.text("head.capacity")), rows);
    }
}
