package org.reshuffle.backtest;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.reshuffle.shock.Event;
import org.reshuffle.shock.Path;
import org.reshuffle.world.Text;

/**
 * Power prices of industry, in the currency of the source, against their mean over the nations that have any: the level
 * of prices and exchange rates are not counted a second time, for growth in dollars holds them.
 */
final class PowerPriceDriver implements Driver {

    @Override
    public String id() {
        return "power-prices";
    }

    @Override
    public Text source() {
        return new Text(
                "Power prices of industry against their mean (Eurostat, EIA; after 2021 by wholesale prices: Ember)",
                "工业电价相对均值（Eurostat、EIA；2021年后按批发价：Ember）");
    }

    @Override
    public ImmutableList<Event> events(Feed feed) {
        // The price of fuel is one for the world, so an energy bill moves by what power is of it.
        double power = 1 - feed.world().fuelShare();
        ImmutableList.Builder<Event> events = ImmutableList.builder();
        for (String nation : priced(feed)) {
            Path path = feed.path(year -> power * (ratio(feed, nation, year) / mean(feed, year) - 1));
            if (path != null) {
                events.add(Laboratory.event(
                        "energy-price", path, "nations", nation, "sources", "domestic,pipeline,sea-borne,renewables"));
            }
        }
        return events.build();
    }

    private static List<String> priced(Feed feed) {
        List<String> priced = new ArrayList<>();
        for (String nation : feed.nations()) {
            if (!Double.isNaN(price(feed, nation, feed.base()))) {
                priced.add(nation);
            }
        }
        return priced;
    }

    private static double price(Feed feed, String nation, int year) {
        return feed.observed().series().latest(Series.POWER_PRICE, nation, year);
    }

    private static double ratio(Feed feed, String nation, int year) {
        return price(feed, nation, year) / price(feed, nation, feed.base());
    }

    private static double mean(Feed feed, int year) {
        return priced(feed).stream()
                .mapToDouble(nation -> ratio(feed, nation, year))
                .average()
                .orElse(1);
    }

    @Override
    public ImmutableList<Text> filled(Feed feed) {
        List<String> missing = new ArrayList<>(feed.nations());
        missing.removeAll(priced(feed));
        List<String> regional = new ArrayList<>(priced(feed));
        regional.removeIf(nation -> feed.observed().series().observed(Series.POWER_PRICE, nation, feed.base()));
        return ImmutableList.of(
                new Text(
                        String.join(" ", regional) + ": the price of their region",
                        String.join(" ", regional) + "：用所在地区的价格"),
                new Text(
                        String.join(" ", missing) + ": no series, so as the mean",
                        String.join(" ", missing) + "：无序列，随均值变动"));
    }
}
