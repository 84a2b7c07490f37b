package org.reshuffle.backtest;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.reshuffle.shock.Event;
import org.reshuffle.shock.Path;
import org.reshuffle.world.Text;

/**
 * Cost of an hour of labour over output per worker, against the base year: unit labour cost. Where labour cost is not
 * observed near both years it moves with output per head, so that unit labour cost stays.
 */
final class LabourCostDriver implements Driver {
    /** An hourly cost stands for the years next to it. */
    private static final int NEAR = 1;

    @Override
    public String id() {
        return "labour-cost";
    }

    @Override
    public Text source() {
        return new Text(
                "Hourly labour cost over output per worker, both at constant prices (ILOSTAT)",
                "每小时劳动成本与人均产出之比，均为不变价格（ILOSTAT）");
    }

    @Override
    public ImmutableList<Event> events(Feed feed) {
        ImmutableList.Builder<Event> events = ImmutableList.builder();
        for (String nation : costed(feed)) {
            double last = unitCost(feed, nation, feed.to()) / unitCost(feed, nation, feed.base()) - 1;
            double years = feed.to() - feed.base();
            Path path = feed.path(year -> last * (year - feed.base()) / years);
            if (path != null) {
                events.add(Laboratory.event("labour", path, "nations", nation, "measure", "wage"));
            }
        }
        return events.build();
    }

    private static List<String> costed(Feed feed) {
        List<String> costed = new ArrayList<>(feed.nations());
        costed.removeIf(nation ->
                Double.isNaN(unitCost(feed, nation, feed.base())) || Double.isNaN(unitCost(feed, nation, feed.to())));
        return costed;
    }

    private static double unitCost(Feed feed, String nation, int year) {
        Series series = feed.observed().series();
        for (int off : new int[] {0, -NEAR, NEAR}) {
            double cost = series.get(Series.LABOUR_COST, nation, year + off);
            if (!Double.isNaN(cost)) {
                return cost / series.get(Series.PRODUCTIVITY, nation, year + off);
            }
        }
        return Double.NaN;
    }

    @Override
    public ImmutableList<Text> filled(Feed feed) {
        List<String> filled = new ArrayList<>(feed.nations());
        filled.removeAll(costed(feed));
        return ImmutableList.of(new Text(
                String.join(" ", filled) + ": labour cost moves with output per head",
                String.join(" ", filled) + "：劳动成本随人均产出变动"));
    }
}
