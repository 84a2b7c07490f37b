package org.reshuffle.report;

import java.util.ArrayList;
import java.util.List;
import org.reshuffle.experiment.Numerals;

/** Who lost clusters to whom. */
final class FlowSection implements Section {
    private final Edition edition;
    private final ReportData data;
    private final int arm;

    FlowSection(Edition edition, int arm) {
        this.edition = edition;
        this.data = edition.data();
        this.arm = arm;
    }

    @Override
    public String name() {
        return "flows";
    }

    @Override
    public Html html() {
        if (data.flows().isEmpty()) {
            return new Html().tag("p", edition.text("flows.unknown"));
        }
        NetFlows flows = NetFlows.of(data, arm);
        if (flows.flows().isEmpty()) {
            return new Html().tag("p", edition.text(data.calm(arm) ? "flows.none.calm" : "flows.none"));
        }
        String until = flows.quarter().toString();
        Html html = new Html().tag("p", edition.text(data.calm(arm) ? "flows.calm" : "flows.introduction", until));
        FlowChart chart = new FlowChart(edition, flows);
        String caption = edition.text(data.calm(arm) ? "flows.caption.calm" : "flows.caption", until);
        html.open("div", "class", "charts single");
        html.add(Figures.figure(
                edition,
                caption,
                chart.draw(
                        edition.id("flows-" + arm),
                        caption,
                        edition.text("flows.description", flows.flows().size())),
                chart.table(flows)));
        html.close("div");
        if (chart.rest() > 0.001) {
            html.tag("p", edition.text("flows.rest", edition.money(chart.rest())), "class", "note");
        }
        return html.add(balances(flows));
    }

    private Html balances(NetFlows flows) {
        List<List<String>> rows = new ArrayList<>();
        for (String nation : flows.nations()) {
            double balance = flows.balance(nation);
            String sign = balance > 0 ? "+" : "";
            rows.add(List.of(edition.wording().nation(nation), sign + Numerals.figure(balance)));
        }
        List<String> heads = List.of(edition.text("head.nation"), edition.text("head.balance"));
        return new Html()
                .open("details", "class", "numbers")
                .tag("summary", edition.text("flows.balances"))
                .add(Figures.table(heads, rows))
                .close("details");
    }
}
