package org.reshuffle.backtest;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.reshuffle.random.PortableMath;
import org.reshuffle.shock.Event;
import org.reshuffle.shock.Path;
import org.reshuffle.world.Text;

/**
 * How each nation grows against the world. Up to the origin, and in the driven setting beyond it, by its GDP in dollars;
 * in the blind setting beyond it, output per worker goes on as in the seven years before the origin, which were known
 * then.
 *
 * <pre>
 * driven: a_i(t) = (GDP_i(t) / GDP_i(0)) / (GDP_w(t) / GDP_w(0))
 * blind:  a_i(t) = a_i(o) r_i^(t - o) / mean r^(t - o),  r_i = (q_i(o) / q_i(o - 7))^(1/7)
 * </pre>
 *
 * q output per worker at constant prices; o the origin; the mean is weighted by GDP.
 */
final class GrowthDriver implements Driver {
    private static final int KNOWN = 7;

    @Override
    public String id() {
        return "growth";
    }

    @Override
    public Text source() {
        return new Text(
                "GDP in dollars (UN); blind, beyond the origin: output per worker goes on as in the seven years before (ILOSTAT)",
                "美元 GDP（联合国）；盲测在起点之后：人均产出按此前七年的速度延续（ILOSTAT）");
    }

    @Override
    public ImmutableList<Event> events(Feed feed) {
        ImmutableList.Builder<Event> events = ImmutableList.builder();
        for (String nation : feed.nations()) {
            Path path = feed.path(year -> level(feed, nation, year) - 1);
            if (path != null) {
                events.add(Laboratory.event("growth", path, "nations", nation));
            }
        }
        return events.build();
    }

    private static double level(Feed feed, String nation, int year) {
        if (feed.setting() == Knowledge.DRIVEN || year <= feed.from()) {
            return size(feed, nation, feed.base(), year);
        }
        double reached = size(feed, nation, feed.base(), feed.from());
        int years = year - feed.from();
        double sum = 0;
        double weights = 0;
        for (String other : feed.nations()) {
            double gdp = feed.observed().series().get(Series.GDP, other, feed.from());
            double carried = carried(feed, other, years);
            if (!Double.isNaN(gdp) && !Double.isNaN(carried)) {
                sum += gdp * carried;
                weights += gdp;
            }
        }
        double carried = carried(feed, nation, years);
        return Double.isNaN(carried) ? reached : reached * carried * weights / sum;
    }

    /** Growth of output per worker over so many years at the pace of those before the origin. */
    private static double carried(Feed feed, String nation, int years) {
        Series series = feed.observed().series();
        double ratio = series.latest(Series.PRODUCTIVITY, nation, feed.from())
                / series.get(Series.PRODUCTIVITY, nation, feed.from() - KNOWN);
        return PortableMath.exp(PortableMath.log(ratio) * years / KNOWN);
    }

    /** Size against the world's; a nation without GDP by output per worker against the mean of the others. */
    private static double size(Feed feed, String nation, int from, int to) {
        Series series = feed.observed().series();
        double own = series.get(Series.GDP, nation, to) / series.get(Series.GDP, nation, from);
        if (Double.isNaN(own)) {
            own = perWorker(feed, nation, from, to) / mean(feed, from, to) * world(feed, from, to);
        }
        return own / world(feed, from, to);
    }

    private static double perWorker(Feed feed, String nation, int from, int to) {
        Series series = feed.observed().series();
        return series.latest(Series.PRODUCTIVITY, nation, to) / series.get(Series.PRODUCTIVITY, nation, from);
    }

    private static double mean(Feed feed, int from, int to) {
        double sum = 0;
        double weights = 0;
        for (String nation : feed.nations()) {
            double ratio = perWorker(feed, nation, from, to);
            double gdp = feed.observed().series().get(Series.GDP, nation, from);
            if (!Double.isNaN(ratio) && !Double.isNaN(gdp)) {
                sum += gdp * ratio;
                weights += gdp;
            }
        }
        return sum / weights;
    }

    static double world(Feed feed, int from, int to) {
        double before = 0;
        double after = 0;
        for (String nation : feed.nations()) {
            double start = feed.observed().series().get(Series.GDP, nation, from);
            double end = feed.observed().series().get(Series.GDP, nation, to);
            if (!Double.isNaN(start) && !Double.isNaN(end)) {
                before += start;
                after += end;
            }
        }
        return after / before;
    }

    @Override
    public ImmutableList<Text> filled(Feed feed) {
        List<String> without = new ArrayList<>();
        List<String> rest = new ArrayList<>();
        List<String> still = new ArrayList<>();
        Series series = feed.observed().series();
        for (String nation : feed.nations()) {
            boolean gdp = !Double.isNaN(series.get(Series.GDP, nation, feed.from()));
            if (!gdp) {
                without.add(nation);
            } else if (!series.observed(Series.GDP, nation, feed.from())) {
                rest.add(nation);
            }
            if (Double.isNaN(series.get(Series.PRODUCTIVITY, nation, feed.from()))) {
                still.add(nation);
            }
        }
        ImmutableList.Builder<Text> filled = ImmutableList.builder();
        filled.add(new Text(
                String.join(" ", without) + ": no GDP, so by output per worker",
                String.join(" ", without) + "：无 GDP，按人均产出"));
        filled.add(
                new Text(String.join(" ", rest) + ": what totals leave of GDP", String.join(" ", rest) + "：GDP 总量余项"));
        if (feed.setting() == Knowledge.BLIND) {
            filled.add(new Text(
                    String.join(" ", still) + ": no output per worker, so as the mean of the world at the origin",
                    String.join(" ", still) + "：无人均产出，维持起点时的相对规模"));
        }
        return filled.build();
    }
}
