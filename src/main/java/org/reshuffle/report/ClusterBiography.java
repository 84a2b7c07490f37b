package org.reshuffle.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.List;
import org.reshuffle.result.ArmResult;
import org.reshuffle.result.Json;
import org.reshuffle.result.StoredMove;

/** The life of a cluster in every arm of a result, and why it took each step. */
final class ClusterBiography implements Explanation {
    private final ReportData data;
    private final String name;
    private final ImmutableList<StoredMove> moves;

    ClusterBiography(ReportData data, String name, ImmutableList<StoredMove> moves) {
        this.data = data;
        this.name = name;
        this.moves = moves;
    }

    @Override
    public String text(Language language) {
        Edition edition = Edition.of(data, language);
        MoveReason reason = new MoveReason(edition);
        StringBuilder text = new StringBuilder();
        StoredMove first = moves.get(0);
        text.append(edition.text("biography.head", name, edition.money(first.capacity()), first.seed()))
                .append('\n');
        for (int arm : armsInOrder()) {
            String armName = data.manifest().arms().get(arm).name();
            text.append('\n')
                    .append(edition.text(
                            "biography.arm",
                            edition.language()
                                    .in(data.manifest().arms().get(arm).title()),
                            armName))
                    .append('\n');
            List<StoredMove> life = life(armName);
            for (StoredMove move : life) {
                text.append("  ")
                        .append(move.quarter())
                        .append("  ")
                        .append(reason.what(move))
                        .append('\n');
                String why = reason.why(move);
                if (!why.isEmpty()) {
                    text.append("          ").append(why).append('\n');
                }
            }
            text.append("  ").append(end(edition, life)).append('\n');
        }
        return text.toString();
    }

    private List<StoredMove> life(String arm) {
        return moves.stream().filter(move -> move.arm().equals(arm)).toList();
    }

    /** What was asked about before the baseline. */
    private List<Integer> armsInOrder() {
        ImmutableList.Builder<Integer> arms = ImmutableList.builder();
        return arms.addAll(data.arms()).add(data.arm(ArmResult.BASELINE)).build();
    }

    private String end(Edition edition, List<StoredMove> life) {
        if (life.isEmpty()) {
            return edition.text("biography.never");
        }
        StoredMove last = life.get(life.size() - 1);
        String quarter = data.manifest().quarter(data.last()).toString();
        if (last.toNation().isEmpty()) {
            return edition.text("biography.gone", quarter);
        }
        String where = edition.wording().theNation(last.toNation());
        String what = edition.wording().theFamily(last.toFamily());
        return edition.text(life.size() == 1 ? "biography.stayed" : "biography.end", quarter, where, what);
    }

    @Override
    public void write(JsonGenerator json) throws IOException {
        Edition english = Edition.of(data, Language.EN);
        Edition chinese = Edition.of(data, Language.ZH);
        json.writeStartObject();
        json.writeStringField("kind", "cluster");
        json.writeStringField("scenario", data.manifest().name());
        json.writeStringField("name", name);
        json.writeNumberField("seed", moves.get(0).seed());
        json.writeArrayFieldStart("arms");
        for (int arm : armsInOrder()) {
            String armName = data.manifest().arms().get(arm).name();
            json.writeStartObject();
            json.writeStringField("arm", armName);
            json.writeArrayFieldStart("moves");
            for (StoredMove move : life(armName)) {
                write(json, move, new MoveReason(english), new MoveReason(chinese));
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, StoredMove move, MoveReason english, MoveReason chinese)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("quarter", move.quarter().toString());
        json.writeStringField("kind", move.kind());
        place(json, "from", move.fromNation(), move.fromFamily());
        place(json, "to", move.toNation(), move.toFamily());
        json.writeStringField("owner", move.owner());
        Json.number(json, "capacity", move.capacity());
        Json.number(json, "stay_profit", move.stayProfit());
        Json.number(json, "go_profit", move.goProfit());
        json.writeObjectFieldStart("terms");
        for (MoveReason.Term term : english.terms(move)) {
            Json.number(json, term.key(), term.weight());
        }
        json.writeEndObject();
        if (move.runnerUp().isEmpty()) {
            json.writeNullField("runner_up");
        } else {
            json.writeStringField("runner_up", move.runnerUp());
        }
        Json.number(json, "runner_up_gap", move.runnerUpGap());
        Json.number(json, "keep_profit_percent", move.keepProfit());
        json.writeObjectFieldStart("why");
        json.writeStringField("en", english.why(move));
        json.writeStringField("zh", chinese.why(move));
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void place(JsonGenerator json, String key, String nation, String family) throws IOException {
        if (nation.isEmpty()) {
            json.writeNullField(key);
            return;
        }
        json.writeObjectFieldStart(key);
        json.writeStringField("nation", nation);
        json.writeStringField("family", family);
        json.writeEndObject();
    }
}
