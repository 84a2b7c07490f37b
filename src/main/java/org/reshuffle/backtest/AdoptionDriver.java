package org.reshuffle.backtest;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.reshuffle.shock.Event;
import org.reshuffle.shock.Path;
import org.reshuffle.world.Text;

/** Electric cars' part of car sales. */
final class AdoptionDriver implements Driver {

    @Override
    public String id() {
        return "electric-cars";
    }

    @Override
    public Text source() {
        return new Text("Electric part of car sales (IEA Global EV Outlook 2025)", "电动汽车占汽车销量份额（IEA 2025）");
    }

    @Override
    public ImmutableList<Event> events(Feed feed) {
        ImmutableList.Builder<Event> events = ImmutableList.builder();
        for (String nation : feed.nations()) {
            Path path = feed.path(year -> feed.observed().series().latest(Series.ELECTRIC_SHARE, nation, year));
            if (path != null) {
                events.add(Laboratory.event("electric-vehicles", path, "nations", nation, "measure", "adoption"));
            }
        }
        return events.build();
    }

    @Override
    public ImmutableList<Text> filled(Feed feed) {
        List<String> filled = new ArrayList<>(feed.nations());
        filled.removeIf(nation -> feed.observed().series().observed(Series.ELECTRIC_SHARE, nation, feed.to()));
        return ImmutableList.of(new Text(
                String.join(" ", filled) + ": what totals leave, or the share of a neighbour",
                String.join(" ", filled) + "：由总量余项或邻国份额代替"));
    }
}
