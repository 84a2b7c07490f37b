package org.reshuffle.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.reshuffle.behaviour.government.StanceKind;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.result.Json;
import org.reshuffle.sweep.Tournament;

/** What came of a tournament, as tables or as JSON. */
final class TournamentTables {
    private final Session session;
    private final Scenario scenario;

    TournamentTables(Session session, Scenario scenario) {
        this.session = session;
        this.scenario = scenario;
    }

    void print(Tournament.Result result, boolean json) throws IOException {
        if (json) {
            Json.write(session.writer(), out -> write(result, out));
        } else {
            incomes(result);
            regrets(result);
        }
        for (Tournament.Game game : result.games()) {
            if (game.failure() != null) {
                session.complain(session.text("tournament.failed", name(game), game.failure()));
            }
        }
    }

    private void incomes(Tournament.Result result) {
        session.out()
                .println(session.text(
                        "tournament.real-income",
                        scenario.start().plus(scenario.quarters() - 1).toString()));
        int players = result.players().size();
        TextTable table = new TextTable("l".repeat(players) + "r".repeat(players));
        List<String> head = new ArrayList<>();
        result.players().forEach(player -> head.add(player.name()));
        result.players().forEach(player -> head.add(player.name()));
        table.row(head.toArray(String[]::new));
        for (Tournament.Game game : result.games()) {
            List<String> cells = new ArrayList<>();
            game.stances().forEach(stance -> cells.add(stance.key()));
            for (double income : game.income()) {
                cells.add(Numbers.figure(income));
            }
            table.row(cells.toArray(String[]::new));
        }
        List<String> peace = new ArrayList<>();
        for (int p = 0; p < players; p++) {
            peace.add(p == 0 ? session.text("tournament.peace") : "");
        }
        for (double income : result.peace().income()) {
            peace.add(Numbers.figure(income));
        }
        table.row(peace.toArray(String[]::new));
        table.print(session.out());
        session.out()
                .println(session.text(
                        "tournament.many",
                        Long.toString(result.assignments()),
                        Integer.toString(result.games().size())));
    }

    private void regrets(Tournament.Result result) {
        session.out().println();
        session.out().println(session.text("tournament.regret"));
        for (Tournament.Game game : result.games()) {
            if (game.failure() == null) {
                regrets(result, game);
            }
        }
    }

    private void regrets(Tournament.Result result, Tournament.Game game) {
        List<Tournament.Regret> regrets = result.regrets(game);
        for (Tournament.Regret regret : regrets) {
            session.out()
                    .println(session.text(
                            "tournament.gains",
                            name(game),
                            result.players().get(regret.player()).name(),
                            regret.stance().key(),
                            Numbers.effect(100 * regret.gain())));
        }
        if (!result.complete(game)) {
            session.out().println(session.text("tournament.partly", name(game)));
        } else if (regrets.isEmpty()) {
            session.out().println(session.text("tournament.stable", name(game)));
        }
    }

    private static String name(Tournament.Game game) {
        return String.join("-", game.stances().stream().map(StanceKind::key).toList());
    }

    private void write(Tournament.Result result, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("scenario", scenario.name());
        out.writeStringField(
                "at", scenario.start().plus(scenario.quarters() - 1).toString());
        out.writeNumberField("assignments", result.assignments());
        out.writeFieldName("peace");
        incomes(result, result.peace(), out);
        out.writeArrayFieldStart("games");
        for (Tournament.Game game : result.games()) {
            out.writeStartObject();
            out.writeObjectFieldStart("stances");
            for (int p = 0; p < game.stances().size(); p++) {
                out.writeStringField(
                        result.players().get(p).name(), game.stances().get(p).key());
            }
            out.writeEndObject();
            if (game.failure() != null) {
                out.writeStringField("failure", game.failure());
            } else {
                out.writeFieldName("realIncome");
                incomes(result, game, out);
                out.writeBooleanField("complete", result.complete(game));
                out.writeArrayFieldStart("regrets");
                for (Tournament.Regret regret : result.regrets(game)) {
                    out.writeStartObject();
                    out.writeStringField(
                            "player", result.players().get(regret.player()).name());
                    out.writeStringField("stance", regret.stance().key());
                    out.writeNumberField("gain", 100 * regret.gain());
                    out.writeEndObject();
                }
                out.writeEndArray();
            }
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void incomes(Tournament.Result result, Tournament.Game game, JsonGenerator out) throws IOException {
        out.writeStartObject();
        for (int p = 0; p < game.income().length; p++) {
            double income = game.income()[p];
            if (!Double.isNaN(income)) {
                out.writeNumberField(result.players().get(p).name(), income);
            }
        }
        out.writeEndObject();
    }
}
