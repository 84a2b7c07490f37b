package org.reshuffle.backtest;

import com.google.common.collect.ImmutableList;
import org.reshuffle.shock.Event;
import org.reshuffle.shock.Path;
import org.reshuffle.world.Text;

/** Duties that nations levied on each other's manufactures, against those of the base year. */
final class TariffDriver implements Driver {

    @Override
    public String id() {
        return "tariffs";
    }

    @Override
    public Text source() {
        return new Text(
                "Duties on manufactures by pair, at the flows of 2011 (Teti; American and Chinese from 2018: Bown, PIIE)",
                "各国间制成品关税，按2011年流量加权（Teti；2018年起中美：Bown，PIIE）");
    }

    @Override
    public ImmutableList<Event> events(Feed feed) {
        ImmutableList.Builder<Event> events = ImmutableList.builder();
        Tariffs tariffs = feed.observed().tariffs();
        for (Tariffs.Pair pair : tariffs.pairs(feed.nations())) {
            Path path = feed.path(year -> tariffs.change(pair, feed.base(), year));
            if (path != null) {
                events.add(
                        Laboratory.event("tariff", path, "exporters", pair.exporter(), "importers", pair.importer()));
            }
        }
        return events.build();
    }

    @Override
    public ImmutableList<Text> filled(Feed feed) {
        return feed.to() <= 2018
                ? ImmutableList.of()
                : ImmutableList.of(new Text(
                        "after 2018 only duties between the United States and China move", "2018年之后仅中美之间的关税变动"));
    }
}
