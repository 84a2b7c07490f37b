package org.reshuffle.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.reshuffle.experiment.Numerals;
import org.reshuffle.observe.Force;
import org.reshuffle.observe.Measure;
import org.reshuffle.result.Json;

/** Which forces moved a nation's manufacturing and its share of the world's, adding up to the whole. */
final class NationAccount implements Explanation {
    /** Index that stands for an arm's own start where an arm to compare with could stand. */
    private static final int START = -1;

    private final ReportData data;
    private final String nation;

    NationAccount(ReportData data, String nation) {
        this.data = data;
        this.nation = nation;
    }

    /** Quarters that are explained: the one asked about, or the next in which forces were kept, and the last. */
    private Iterable<Integer> quarters() {
        int focus = data.forceQuarter(data.focus());
        int last = data.forceQuarter(data.last());
        return focus < 0 || last < 0 ? ImmutableSortedSet.of() : ImmutableSortedSet.of(focus, last);
    }

    private double share(int arm, int quarter) {
        return data.value(arm, quarter, data.place(nation), -1, Measure.SHARE);
    }

    private double output(int arm, int quarter) {
        return data.value(arm, quarter, data.place(nation), -1, Measure.OUTPUT);
    }

    @Override
    public String text(Language language) {
        Edition edition = Edition.of(data, language);
        StringBuilder text = new StringBuilder();
        String title = language.in(data.manifest().title());
        text.append(edition.text("account.head", edition.wording().nation(nation), nation, title))
                .append('\n');
        boolean any = false;
        for (int arm : data.arms()) {
            for (int quarter : quarters()) {
                any = true;
                String when = data.manifest().quarter(quarter).toString();
                text.append('\n');
                text.append(edition.text(
                        "account.arm",
                        language.in(data.manifest().arms().get(arm).title()),
                        when));
                text.append('\n');
                if (!data.calm(arm)) {
                    part(text, edition, arm, 0, quarter);
                }
                part(text, edition, arm, START, quarter);
            }
        }
        return any
                ? text.toString()
                : text.append('\n')
                        .append(edition.text("forces.unknown"))
                        .append('\n')
                        .toString();
    }

    private void part(StringBuilder text, Edition edition, int arm, int against, int quarter) {
        ForceParts parts = ForceParts.of(data, arm, against, quarter, data.place(nation));
        double before = against == START ? share(arm, 0) : share(against, quarter);
        double outputBefore = against == START ? output(arm, 0) : output(against, quarter);
        text.append("  ")
                .append(edition.text(
                        against == START ? "account.start" : "account.counterfactual",
                        edition.money(outputBefore),
                        edition.money(output(arm, quarter)),
                        Numerals.figure(before),
                        Numerals.figure(share(arm, quarter))));
        text.append('\n');
        TextColumns table = new TextColumns("    ");
        table.row(edition.text("head.force"), edition.text("account.output"), edition.text("account.share"));
        for (Force force : ordered(parts)) {
            table.row(
                    edition.language().in(force.title()),
                    edition.difference(parts.output()[force.ordinal()], false),
                    edition.difference(parts.share()[force.ordinal()], true));
        }
        table.row(
                edition.text("forces.sum"),
                edition.difference(ForceParts.sum(parts.output()), false),
                edition.difference(ForceParts.sum(parts.share()), true));
        text.append(table);
    }

    /** The forces, the one that moved output most first; those that did nothing are left out. */
    private static List<Force> ordered(ForceParts parts) {
        List<Force> forces = new ArrayList<>();
        for (Force force : Force.values()) {
            boolean moved = !Numerals.isZero(parts.output()[force.ordinal()])
                    || !Numerals.isZero(parts.share()[force.ordinal()]);
            if (moved) {
                forces.add(force);
            }
        }
        forces.sort(
                (a, b) -> Double.compare(Math.abs(parts.output()[b.ordinal()]), Math.abs(parts.output()[a.ordinal()])));
        return forces;
    }

    @Override
    public void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", "nation");
        json.writeStringField("scenario", data.manifest().name());
        json.writeStringField("name", nation);
        json.writeArrayFieldStart("accounts");
        for (int arm : data.arms()) {
            for (int quarter : quarters()) {
                json.writeStartObject();
                json.writeStringField("arm", data.manifest().arms().get(arm).name());
                json.writeStringField(
                        "quarter", data.manifest().quarter(quarter).toString());
                write(json, "counterfactual", arm, 0, quarter);
                write(json, "start", arm, START, quarter);
                json.writeEndObject();
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(JsonGenerator json, String key, int arm, int against, int quarter) throws IOException {
        ForceParts parts = ForceParts.of(data, arm, against, quarter, data.place(nation));
        json.writeObjectFieldStart(key);
        json.writeObjectFieldStart("output");
        Json.number(json, "before", against == START ? output(arm, 0) : output(against, quarter));
        Json.number(json, "after", output(arm, quarter));
        forces(json, "percent", parts.output());
        json.writeEndObject();
        json.writeObjectFieldStart("share");
        Json.number(json, "before", against == START ? share(arm, 0) : share(against, quarter));
        Json.number(json, "after", share(arm, quarter));
        forces(json, "points", parts.share());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void forces(JsonGenerator json, String unit, double[] parts) throws IOException {
        Json.number(json, unit, ForceParts.sum(parts));
        json.writeObjectFieldStart("forces");
        for (Force force : Force.values()) {
            Json.number(json, force.key(), parts[force.ordinal()]);
        }
        json.writeEndObject();
    }
}
