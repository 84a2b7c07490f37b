package org.reshuffle.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.reshuffle.result.StoredFlow;
import org.reshuffle.world.Quarter;

/**
 * Who lost capacity to whom through the events: for each pair of nations the net flow of an arm less that of the
 * baseline, since the start [bn USD of output a year]. In a calm arm, the net flow itself.
 */
final class NetFlows {
    /** Smaller flows are noise of rounding. */
    private static final double LEAST = 1e-4;

    private final ImmutableList<Flow> flows;
    private final Quarter quarter;

    /**
     * A net flow.
     *
     * @param amount always above zero
     */
    record Flow(String from, String to, double amount) {}

    private NetFlows(ImmutableList<Flow> flows, Quarter quarter) {
        this.flows = flows;
        this.quarter = quarter;
    }

    /** Flows up to the last year that was kept. */
    static NetFlows of(ReportData data, int arm) {
        String name = data.manifest().arms().get(arm).name();
        String baseline = data.manifest().arms().get(0).name();
        Quarter last = data.manifest().quarter(data.last());
        TreeMap<String, Double> net = new TreeMap<>();
        for (StoredFlow flow : data.flows()) {
            boolean mine = flow.arm().equals(name);
            boolean other = flow.arm().equals(baseline) && !data.calm(arm);
            if (flow.quarter().equals(last) && (mine || other)) {
                boolean forward = flow.from().compareTo(flow.to()) < 0;
                String pair = forward ? flow.from() + " " + flow.to() : flow.to() + " " + flow.from();
                double amount = (mine ? 1 : -1) * (forward ? 1 : -1) * flow.capacity();
                net.merge(pair, amount, Double::sum);
            }
        }
        List<Flow> flows = new ArrayList<>();
        net.forEach((pair, amount) -> {
            int space = pair.indexOf(' ');
            String one = pair.substring(0, space);
            String two = pair.substring(space + 1);
            if (Math.abs(amount) > LEAST) {
                flows.add(amount > 0 ? new Flow(one, two, amount) : new Flow(two, one, -amount));
            }
        });
        flows.sort(Comparator.comparingDouble(Flow::amount)
                .reversed()
                .thenComparing(Flow::from)
                .thenComparing(Flow::to));
        return new NetFlows(ImmutableList.copyOf(flows), last);
    }

    /** The flows, the largest first. */
    ImmutableList<Flow> flows() {
        return flows;
    }

    /** Up to when. */
    Quarter quarter() {
        return quarter;
    }

    /** What a nation has gained less what it has lost. */
    double balance(String nation) {
        double balance = 0;
        for (Flow flow : flows) {
            balance += flow.to().equals(nation) ? flow.amount() : flow.from().equals(nation) ? -flow.amount() : 0;
        }
        return balance;
    }

    /** Every nation in a flow, the largest loser first. */
    List<String> nations() {
        List<String> nations = new ArrayList<>();
        for (Flow flow : flows) {
            for (String nation : List.of(flow.from(), flow.to())) {
                if (!nations.contains(nation)) {
                    nations.add(nation);
                }
            }
        }
        nations.sort(Comparator.comparingDouble(this::balance).thenComparing(Comparator.naturalOrder()));
        return nations;
    }
}
