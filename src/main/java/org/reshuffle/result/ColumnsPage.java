package org.reshuffle.result;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.reshuffle.behaviour.government.Act;
import org.reshuffle.behaviour.government.Motive;
import org.reshuffle.observe.Force;
import org.reshuffle.observe.Measure;
import org.reshuffle.world.Text;
import org.reshuffle.world.Units;

/** Writes {@code columns.md}: every column of every table, with its unit, in both languages. */
public final class ColumnsPage {
    private static final Column ARM =
            key("arm", "`baseline`, `scenario`, or an arm the scenario names", "`baseline`（对照）、`scenario`，或情景命名的分支");
    private static final Column QUARTER = key("quarter", "calendar quarter such as 2024Q3", "日历季度，如 2024Q3");
    private static final Column NATION = key("nation", "code of the nation; `WLD` is the world", "国家代码；`WLD` 为全世界");
    private static final Column FAMILY = key("family", "code of the industry family", "产业代码");

    private static final List<Column> MOVES = List.of(
            ARM,
            key("seed", "seed of the run; the ledger is kept for the first", "随机种子；只保留第一个种子的账本"),
            QUARTER,
            key("cluster", "name: where it was founded, and its number there", "集群名称：创立地与当地编号"),
            key(
                    "kind",
                    "`founded`, `moved`, `converted`, `closed` (and opened again elsewhere), `ended`",
                    "`founded` 创立、`moved` 迁移、`converted` 转产、`closed` 关停后异地重开、`ended` 消失"),
            key("from_nation, from_family", "where it was and what it made; empty when founded", "原所在国与产业；创立时为空"),
            key("to_nation, to_family", "where it is now and what it makes; empty when ended", "现所在国与产业；消失时为空"),
            key("owner", "nation that owns it", "所有者国家"),
            column("capacity", "bn USD a year of base-year output", "its size", "规模"),
            column(
                    "stay_profit",
                    "log ratio",
                    "profit per capacity where it was, against the family's world mean",
                    "原地单位产能利润，相对同产业世界均值"),
            column("go_profit", "log ratio", "the same where it went", "目的地的同一数值"),
            column("mass", "log ratio", "capacity there against capacity here: the pull of size", "两地产能之比：规模的吸引力"),
            column("relatedness", "log odds", "gain by related families nearby", "相关产业带来的增益"),
            column("incentive", "log odds", "gain by pacts, grants and risk", "协定、补助与风险带来的增益"),
            key("runner_up", "nation that was next best; empty for none", "次优国家；没有则为空"),
            column("runner_up_gap", "log odds", "by how much the chosen place beat it", "入选地领先次优地的幅度"),
            column(
                    "keep_profit_percent",
                    "per cent",
                    "rise of profit here that would have made staying as likely as going; 0 when it already was",
                    "使留下与离开同样可能所需的原地利润升幅；已经如此则为 0"));

    private static final List<Column> DECISIONS = List.of(
            ARM,
            column(
                    "seed",
                    "",
                    "seed of the run; empty for the mean-field run, which is taken where there is one",
                    "随机种子；平均场运行为空，有平均场运行时取之"),
            key("quarter", "when it was decided; it is in force from the next quarter on", "决定的季度；自下一季度起生效"),
            key("nation", "whose government; the host of a pact", "作出决定的国家；协定的东道国"),
            key("act", acts(), actsInChinese()),
            key("partner", "nation that it is meant for; empty for all or none", "所针对的国家；针对所有国家或无特定对象时为空"),
            key("family", "industry that most of it is about; empty for none", "主要涉及的产业；没有则为空"),
            key("change", "`begun`, `raised`, `lowered`, `ended`", "`begun` 开始、`raised` 提高、`lowered` 降低、`ended` 结束"),
            column("before", "as `unit` says", "size until then, as it was last written down", "此前的规模，以上次记录为准"),
            column(
                    "size",
                    "as `unit` says",
                    "size from then on: of subsidies the mean over families with clusters, of tariffs that over imports from the partner",
                    "此后的规模：补贴为有集群产业的平均，关税为自该国进口的平均"),
            key("unit", "unit of `before` and `size`", "`before` 与 `size` 的单位"),
            key("motive", motives(), motivesInChinese()),
            column(
                    "cost",
                    "bn USD a year, current prices",
                    "what it costs the state from then on; empty where nothing is paid",
                    "此后政府每年支出；无支出则为空"),
            column("cost_percent", "per cent of income", "the same against the nation's income", "同上，占国家收入之比"));

    private static final List<Column> FLOWS = List.of(
            ARM,
            QUARTER,
            key("from, to", "the two nations", "两国"),
            column(
                    "capacity",
                    "bn USD a year of base-year output",
                    "gross capacity that has gone from one to the other since the start, all families; pairs without any are left out",
                    "开始以来从一国流向另一国的总产能，所有产业；没有流动的国家对不列出"));

    private static final List<Column> TRADE = List.of(
            ARM,
            QUARTER,
            key("exporter, importer", "the two nations; the same twice for sales at home", "出口国与进口国；相同者为内销"),
            column(
                    "sales",
                    "bn USD a year, current prices",
                    "manufactures sold, the mean of the year that ends with the quarter",
                    "制成品销售额，截至该季度的全年均值"));

    private ColumnsPage() {}

    private record Column(String name, String unit, Text meaning) {}

    private static Column key(String name, String en, String zh) {
        return new Column(name, "", new Text(en, zh));
    }

    private static Column column(String name, String unit, String en, String zh) {
        return new Column(name, unit, new Text(en, zh));
    }

    private static String acts() {
        return listed(Act.values(), Act::key, act -> act.title().en().toLowerCase(Locale.ROOT), ", ");
    }

    private static String actsInChinese() {
        return listed(Act.values(), Act::key, act -> act.title().zh(), "、");
    }

    private static String motives() {
        return listed(Motive.values(), Motive::key, motive -> motive.meaning().en(), ", ");
    }

    private static String motivesInChinese() {
        return listed(Motive.values(), Motive::key, motive -> motive.meaning().zh(), "、");
    }

    private static <T> String listed(T[] all, Function<T, String> key, Function<T, String> meaning, String comma) {
        return Arrays.stream(all)
                .map(each -> "`" + key.apply(each) + "` " + meaning.apply(each))
                .collect(Collectors.joining(comma));
    }

    static void write(Path file) throws IOException {
        Files.writeString(file, text(), StandardCharsets.UTF_8);
    }

    /** The page, the same for every result. */
    public static String text() {
        StringBuilder page = new StringBuilder("# Columns of the tables · 数据表各列\n\n");
        page.append(
                "Figures are the mean-field run's, or without one the means of the seeds. `_p5`, `_p50` and `_p95` after"
                        + " a name, with at least five seeds: 5, 50 and 95 % of the seeds of the stochastic mode lie below."
                        + " Numbers have up to seven significant digits; an empty field means"
                        + " that there is no figure.\n\n");
        page.append("数值取自平均场运行，没有平均场运行时为各种子的平均值。列名后的 `_p5`、`_p50`、`_p95`（至少五个种子时给出）：随机模式各种子的 5%、50%、95% 分位数。"
                + "数值最多七位有效数字；空白表示没有该数值。\n\n");
        section(
                page,
                "nations.csv",
                "Nations, manufacturing families together",
                "各国，制造业合计",
                List.of(ARM, QUARTER, NATION));
        measures(page, FigureLayout.NATION_MEASURES);
        section(page, "sectors.csv", "Nations and industry families", "各国各产业", List.of(ARM, QUARTER, NATION, FAMILY));
        measures(page, FigureLayout.FAMILY_MEASURES);
        page.append("\nWithout quantiles · 无分位数：\n\n");
        head(page);
        measures(page, TableFiles.FAMILY_ONLY_CENTRAL);
        section(
                page,
                "effects.csv",
                "Distance from the baseline, at the end of each year and wherever an outcome is reported: per cent of"
                        + " the baseline, shares in points. The interval holds 90 % of the differences between runs"
                        + " with equal seeds. Family `ALL` is manufacturing. Columns as in nations.csv",
                "与对照的差距，取每年末与各结果的报告季度：相对对照的百分比，份额为百分点。区间包含相同种子配对差的 90%。" + "`ALL` 为制造业合计。各列同 nations.csv",
                List.of(ARM, QUARTER, NATION, FAMILY));
        section(page, "moves.csv", "Ledger of clusters", "集群账本", MOVES);
        section(
                page,
                "decisions.csv",
                "What governments decided otherwise than before, and what befell them: of those that decide for themselves every"
                        + " act that begins, ends or differs by a quarter from what was written down last; pacts, sanctions, changes"
                        + " of leadership and defaults of all. Scripted subsidies, tariffs and spending are not repeated here. In the mean-field"
                        + " run changes of leadership and broken pacts are counted once they are more likely than not",
                "各国政府作出的改变及遭遇的变故：自主决策的政府，凡政策开始、结束或较上次记录变化四分之一以上即列出；协定、制裁、领导层更替与违约则包括所有国家。脚本规定的补贴、关税与支出不在此重复。平均场运行中，领导层更替与协定破裂在概率过半时计入",
                DECISIONS);
        section(
                page,
                "forces.csv",
                "What has moved output of families with clusters since the first quarter; the forces add up to the whole change"
                        + " (bn USD a year, base-year prices)",
                "有集群的产业自开始以来产出变化的来源；各项之和等于总变化（十亿美元/年，基年价格）",
                List.of(ARM, QUARTER, NATION, FAMILY));
        for (Force force : Force.values()) {
            row(
                    page,
                    column(
                            force.key(),
                            "bn USD a year, base-year prices",
                            force.title().en(),
                            force.title().zh()));
        }
        section(page, "flows.csv", "Who lost capacity to whom, at the end of each year", "每年末，产能从哪国流向哪国", FLOWS);
        section(page, "trade.csv", "Who sold manufactures to whom", "制成品由哪国销往哪国", TRADE);
        return page.toString();
    }

    private static void section(StringBuilder page, String file, String en, String zh, List<Column> columns) {
        page.append("\n## ")
                .append(file)
                .append("\n\n")
                .append(en)
                .append(".\n")
                .append(zh)
                .append("。\n\n");
        head(page);
        columns.forEach(column -> row(page, column));
    }

    private static void head(StringBuilder page) {
        page.append("| column · 列 | unit · 单位 | meaning · 含义 |\n|---|---|---|\n");
    }

    private static void measures(StringBuilder page, List<Measure> measures) {
        for (Measure measure : measures) {
            row(
                    page,
                    column(
                            measure.key(),
                            measure.unit(),
                            measure.title().en(),
                            measure.title().zh()));
        }
    }

    private static void row(StringBuilder page, Column column) {
        String unit = column.unit().isEmpty() ? "" : column.unit() + " · " + Units.in(column.unit(), "zh");
        String name = "`" + column.name().replace(", ", "`, `") + "`";
        page.append("| ").append(name).append(" | ").append(unit).append(" | ");
        page.append(column.meaning().en())
                .append(" · ")
                .append(column.meaning().zh())
                .append(" |\n");
    }
}
