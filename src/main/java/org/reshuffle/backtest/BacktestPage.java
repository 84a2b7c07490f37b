package org.reshuffle.backtest;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.reshuffle.world.Settings;

/** The card of the back-tests in Markdown, misses included: the end of {@code docs/validation.md}. */
final class BacktestPage {
    private static final int[][] STRETCHES = {{2011, 2015}, {2011, 2018}, {2015, 2018}};
    private static final List<String> COLUMNS =
            List.of(Contest.MODEL, "no-change", "trend", "past-growth", "gravity", "gdp-shares");

    private BacktestPage() {}

    static String of(Backtest backtest) {
        StringBuilder page = new StringBuilder("""

                ## Back-test

                Errors of nations' shares [points, root mean square] at default parameters; how they are found is in
                [backtest.md](backtest.md). Blind is told policy, prices and technology, driven each nation's growth of GDP
                besides. In bold, a rival that came nearer than the model; in brackets, the model's Theil's U, rank
                correlation of changes, and directions right of those that moved by more than half a point.

                | years | setting | shares | model | no change | trend | past growth | gravity | GDP shares |
                |---|---|---|---|---|---|---|---|---|
                """);
        List<String> goals = new ArrayList<>();
        for (int[] years : STRETCHES) {
            for (Knowledge knowledge : Knowledge.values()) {
                Card card = backtest.run(years[0], years[1], knowledge, Settings.standard());
                card.contests().forEach(contest -> row(page, card, contest));
                if (years[0] == STRETCHES[0][0]) {
                    goals.addAll(goals(card));
                }
            }
        }
        page.append("\nWhat was aimed at, on shares of output from 2011:\n\n");
        goals.forEach(goal -> page.append("- ").append(goal).append('\n'));
        return page.toString();
    }

    private static void row(StringBuilder page, Card card, Contest contest) {
        Accuracy model = contest.entry(Contest.MODEL).accuracy();
        page.append("| ").append(card.from()).append(" to ").append(card.to());
        page.append(" | ").append(card.setting().key());
        page.append(" | ").append(contest.measure().title().en());
        page.append(contest.industries() ? ", by industry" : "");
        for (String id : COLUMNS) {
            ImmutableList<Contest.Entry> found = contest.entries().stream()
                    .filter(entry -> entry.id().equals(id))
                    .collect(ImmutableList.toImmutableList());
            page.append(" | ");
            if (!found.isEmpty()) {
                String error = Figures.plain(found.get(0).accuracy().rmse());
                boolean nearer = !id.equals(Contest.MODEL) && !contest.beats(found.get(0));
                page.append(nearer ? "**" + error + "**" : error);
            }
            if (id.equals(Contest.MODEL)) {
                page.append(" (").append(Figures.plain(model.theil()));
                page.append(", ").append(Figures.plain(model.rank()));
                page.append(", ")
                        .append(model.hits())
                        .append(" of ")
                        .append(model.moved())
                        .append(')');
            }
        }
        page.append(" |\n");
    }

    /** Blind should beat no change and the trend, driven the shares of GDP; both on all of manufacturing and by industry. */
    private static List<String> goals(Card card) {
        List<String> rivals = card.setting() == Knowledge.BLIND ? List.of("no-change", "trend") : List.of("gdp-shares");
        List<String> goals = new ArrayList<>();
        for (Contest contest : card.contests()) {
            if (contest.measure() == ShareMeasure.OUTPUT) {
                for (String rival : rivals) {
                    Contest.Entry entry = contest.entry(rival);
                    goals.add(card.setting().key() + ", to " + card.to() + ", "
                            + (contest.industries() ? "by industry" : "all manufacturing") + ", against "
                            + entry.title().en().toLowerCase(java.util.Locale.ROOT) + ": "
                            + (contest.beats(entry) ? "met" : "**missed**") + " (difference "
                            + Figures.plain(
                                    contest.entry(Contest.MODEL).accuracy().rmse()
                                            - entry.accuracy().rmse())
                            + ", 90 % from " + Figures.plain(entry.low()) + " to " + Figures.plain(entry.high()) + ")");
                }
            }
        }
        return goals;
    }
}
