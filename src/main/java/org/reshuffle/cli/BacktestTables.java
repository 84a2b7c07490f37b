package org.reshuffle.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.reshuffle.backtest.Accuracy;
import org.reshuffle.backtest.Card;
import org.reshuffle.backtest.Contest;
import org.reshuffle.result.Json;
import org.reshuffle.world.Text;

/** What a back-test found, as tables or as JSON. */
final class BacktestTables {
    private final Session session;

    BacktestTables(Session session) {
        this.session = session;
    }

    void print(List<Card> cards, boolean json) throws IOException {
        if (json) {
            Json.writeObjects(session.writer(), cards, this::write);
            return;
        }
        for (Card card : cards) {
            print(card);
        }
        session.out().println(session.text("backtest.legend"));
        session.out().flush();
    }

    private void print(Card card) {
        session.out()
                .println(session.text(
                        "backtest.title",
                        Integer.toString(card.from()),
                        Integer.toString(card.to()),
                        in(card.setting().title())));
        TextTable table = new TextTable("llrrrrr")
                .row(
                        session.text("backtest.measure"),
                        session.text("backtest.forecast"),
                        session.text("backtest.rmse"),
                        session.text("backtest.theil"),
                        session.text("backtest.rank"),
                        session.text("backtest.hits"),
                        session.text("backtest.difference"));
        for (Contest contest : card.contests()) {
            String measure =
                    in(contest.measure().title()) + (contest.industries() ? session.text("backtest.by-industry") : "");
            for (Contest.Entry entry : contest.entries()) {
                Accuracy accuracy = entry.accuracy();
                boolean model = entry.id().equals(Contest.MODEL);
                table.row(
                        model ? measure : "",
                        in(entry.title()),
                        Numbers.fixed(accuracy.rmse()),
                        Numbers.fixed(accuracy.theil()),
                        Numbers.fixed(accuracy.rank()),
                        accuracy.hits() + "/" + accuracy.moved(),
                        model ? "" : Numbers.effect(entry.low()) + " " + Numbers.effect(entry.high()));
            }
        }
        table.print(session.out());
        session.out().println(session.text("backtest.fed"));
        for (Card.Fed fed : card.fed()) {
            session.out().println("  " + fed.id() + ": " + in(fed.source()));
            for (Text filled : fed.filled()) {
                session.out().println("    " + in(filled));
            }
        }
        session.out().println();
    }

    private void write(JsonGenerator out, Card card) throws IOException {
        out.writeNumberField("base", card.base());
        out.writeNumberField("from", card.from());
        out.writeNumberField("to", card.to());
        out.writeStringField("setting", card.setting().key());
        out.writeArrayFieldStart("scores");
        for (Contest contest : card.contests()) {
            for (Contest.Entry entry : contest.entries()) {
                out.writeStartObject();
                out.writeStringField("measure", contest.measure().key());
                out.writeStringField("sectors", contest.industries() ? "industries" : "MFG");
                out.writeNumberField("cells", contest.cells());
                out.writeStringField("forecast", entry.id());
                Accuracy accuracy = entry.accuracy();
                Json.number(out, "rmse", accuracy.rmse());
                Json.number(out, "theilU", accuracy.theil());
                Json.number(out, "rankCorrelation", accuracy.rank());
                out.writeNumberField("hits", accuracy.hits());
                out.writeNumberField("moved", accuracy.moved());
                Json.number(out, "modelLessLow", entry.low());
                Json.number(out, "modelLessHigh", entry.high());
                out.writeEndObject();
            }
        }
        out.writeEndArray();
        out.writeArrayFieldStart("fed");
        for (Card.Fed fed : card.fed()) {
            out.writeStartObject();
            out.writeStringField("driver", fed.id());
            out.writeStringField("source", in(fed.source()));
            out.writeArrayFieldStart("filled");
            for (Text filled : fed.filled()) {
                out.writeString(in(filled));
            }
            out.writeEndArray();
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private String in(Text text) {
        return text.in(session.language().code());
    }
}
