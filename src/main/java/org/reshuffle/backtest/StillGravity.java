package org.reshuffle.backtest;

import org.reshuffle.random.PortableMath;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Text;

/**
 * Gravity without relocation: buyers turn from suppliers that duties make dearer, at the families' trade elasticities;
 * capacity and cost stay where they are. In a driven setting each nation's purchases grow with its GDP.
 *
 * <pre>Y_j = sum_i X_i a_i w_ij / sum_k w_ik,  w_ij = X_ij (T_ij)^-theta</pre>
 */
final class StillGravity implements Rival {

    @Override
    public String id() {
        return "gravity";
    }

    @Override
    public Text title() {
        return new Text("Gravity without relocation", "无迁移的引力模型");
    }

    @Override
    public boolean knowsDemand() {
        return false;
    }

    @Override
    public double[] shares(Question question) {
        double[] before = sales(question, question.feed().from());
        double[] after = sales(question, question.feed().to());
        double[] shares = question.origin().clone();
        for (int n = 0; n < shares.length; n++) {
            double growth = after[n] / before[n];
            shares[n] *= Double.isNaN(growth) || before[n] == 0 ? 1 : growth;
        }
        return Shares.scaled(shares, question.origin());
    }

    /** Sales by nation of the families in question, weighted by their part of the industry. */
    private static double[] sales(Question question, int year) {
        BaseWorld world = question.feed().world();
        double[] sales = new double[world.nations().size()];
        for (int s = 0; s < world.families().size(); s++) {
            if (!world.families().get(s).manufacturing()
                    || !asked(question, world.families().get(s).code())) {
                continue;
            }
            if (!made(question, s)) {
                continue;
            }
            double[] base = ofFamily(question, s, question.feed().base());
            double[] now = ofFamily(question, s, year);
            for (int j = 0; j < sales.length; j++) {
                double part = part(question, s, j);
                boolean whole = question.sector().equals(ShareTable.ALL);
                sales[j] += part == 0 || base[j] == 0 ? 0 : part * now[j] / (whole ? 1 : base[j]);
            }
        }
        return sales;
    }

    private static boolean asked(Question question, String family) {
        return question.measure() != ShareMeasure.VEHICLES || family.equals("ICE") || family.equals("NEV");
    }

    private static boolean made(Question question, int family) {
        for (int n = 0; n < question.origin().length; n++) {
            if (part(question, family, n) > 0) {
                return true;
            }
        }
        return false;
    }

    private static double part(Question question, int family, int nation) {
        if (question.sector().equals(ShareTable.ALL) || question.measure() == ShareMeasure.VEHICLES) {
            return 1;
        }
        Feed feed = question.feed();
        return feed.observed()
                .parts()
                .parts(feed.base(), question.sector(), feed.nations().get(nation))[family];
    }

    private static double[] ofFamily(Question question, int family, int year) {
        Feed feed = question.feed();
        BaseWorld world = feed.world();
        int nations = world.nations().size();
        double theta = world.families().get(family).tradeElasticity();
        double[] sales = new double[nations];
        for (int i = 0; i < nations; i++) {
            double spent = 0;
            double drawn = 0;
            double[] weights = new double[nations];
            for (int j = 0; j < nations; j++) {
                double flow = world.flows().get(family, j, i);
                weights[j] = flow * tariffFactor(feed, j, i, world.tariffs().get(family, j, i), theta, year);
                spent += flow;
                drawn += weights[j];
            }
            spent *= demand(feed, i, year);
            for (int j = 0; j < nations && drawn > 0; j++) {
                boolean counts = switch (question.measure()) {
                    case EXPORTS -> i != j;
                    case AMERICAN_IMPORTS -> i == world.nation("USA") && i != j;
                    default -> true;
                };
                sales[j] += counts ? spent * weights[j] / drawn : 0;
            }
        }
        return sales;
    }

    private static double tariffFactor(Feed feed, int exporter, int importer, double base, double theta, int year) {
        Tariffs.Pair pair =
                new Tariffs.Pair(feed.nations().get(importer), feed.nations().get(exporter));
        double change = feed.observed().tariffs().change(pair, feed.base(), year);
        return change == 0
                ? 1
                : PortableMath.exp(-theta * PortableMath.log((1 + Math.max(0, base + change)) / (1 + base)));
    }

    private static double demand(Feed feed, int importer, int year) {
        if (feed.setting() == Knowledge.BLIND) {
            return 1;
        }
        Series series = feed.observed().series();
        String nation = feed.nations().get(importer);
        double growth = series.get(Series.GDP, nation, year) / series.get(Series.GDP, nation, feed.base());
        return Double.isNaN(growth) ? GrowthDriver.world(feed, feed.base(), year) : growth;
    }
}
