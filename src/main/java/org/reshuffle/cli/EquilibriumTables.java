package org.reshuffle.cli;

import java.io.IOException;
import java.util.List;
import org.reshuffle.backtest.CaliendoParro;
import org.reshuffle.behaviour.government.IndustrialPolicy;
import org.reshuffle.behaviour.government.NashTariffs;
import org.reshuffle.behaviour.government.Player;
import org.reshuffle.random.PortableMath;
import org.reshuffle.result.Json;
import org.reshuffle.world.BaseWorld;

/** What {@code equilibrium} found, as tables or as JSON. */
final class EquilibriumTables {
    private final Session session;
    private final boolean json;

    EquilibriumTables(Session session, boolean json) {
        this.session = session;
        this.json = json;
    }

    void nafta(List<CaliendoParro.Effect> effects) throws IOException {
        if (json) {
            Json.writeObjects(session.writer(), effects, (out, effect) -> {
                out.writeStringField("region", effect.region());
                out.writeNumberField("welfare", effect.welfare());
                out.writeNumberField("termsOfTrade", effect.terms());
                out.writeNumberField("volumeOfTrade", effect.volume());
                out.writeNumberField("realWage", effect.wage());
            });
            return;
        }
        TextTable table = new TextTable("lrrrr").row(words("region", "welfare", "terms", "volume", "wage"));
        for (CaliendoParro.Effect effect : effects) {
            table.row(
                    effect.region(),
                    Numbers.effect(effect.welfare()),
                    Numbers.effect(effect.terms()),
                    Numbers.effect(effect.volume()),
                    Numbers.effect(effect.wage()));
        }
        table.print(session.out());
        session.out().println(session.text("equilibrium.nafta.published"));
    }

    void tariffs(BaseWorld world, NashTariffs.Result found) throws IOException {
        if (json) {
            Json.write(session.writer(), out -> {
                out.writeStartObject();
                out.writeNumberField("mean", 100 * found.mean());
                out.writeNumberField("residual", percent(found.residual()));
                out.writeNumberField("rounds", found.rounds());
                out.writeNumberField("worldAgainstToday", percent(found.worldAgainstToday()));
                out.writeNumberField("worldAgainstFreeTrade", percent(found.worldAgainstFreeTrade()));
                out.writeArrayFieldStart("nations");
                for (int n = 0; n < world.nations().size(); n++) {
                    int player = player(found, n);
                    out.writeStartObject();
                    out.writeStringField("nation", world.nations().get(n).code());
                    out.writeStringField("player", found.players().get(player).name());
                    out.writeNumberField("tariff", 100 * found.tariff()[player]);
                    out.writeNumberField("alone", 100 * found.unilateral()[player]);
                    out.writeNumberField("againstToday", percent(found.againstToday()[n]));
                    out.writeNumberField("againstFreeTrade", percent(found.againstFreeTrade()[n]));
                    out.writeEndObject();
                }
                out.writeEndArray();
                out.writeEndObject();
            });
            return;
        }
        TextTable table =
                new TextTable("llrrrr").row(words("nation", "player", "tariff", "alone", "today", "free-trade"));
        for (int n = 0; n < world.nations().size(); n++) {
            int player = player(found, n);
            table.row(
                    world.nations().get(n).code(),
                    found.players().get(player).name(),
                    Numbers.figure(100 * found.tariff()[player]),
                    Numbers.figure(100 * found.unilateral()[player]),
                    Numbers.effect(percent(found.againstToday()[n])),
                    Numbers.effect(percent(found.againstFreeTrade()[n])));
        }
        table.row(
                session.text("equilibrium.world"),
                "",
                Numbers.figure(100 * found.mean()),
                "",
                Numbers.effect(percent(found.worldAgainstToday())),
                Numbers.effect(percent(found.worldAgainstFreeTrade())));
        table.print(session.out());
        session.out()
                .println(session.text(
                        "equilibrium.residual",
                        Integer.toString(found.rounds()),
                        Numbers.figure(percent(found.residual()))));
        session.out().println(session.text("equilibrium.tariffs.published"));
    }

    void industry(BaseWorld world, List<IndustrialPolicy.Best> found) throws IOException {
        if (json) {
            Json.writeObjects(session.writer(), found, (out, best) -> {
                out.writeStringField("player", best.player().name());
                out.writeStringField(
                        "family", world.families().get(best.sector()).code());
                out.writeNumberField("subsidy", 100 * best.rate());
                out.writeNumberField("cost", 100 * best.cost());
                out.writeNumberField("gain", percent(best.gain()));
                out.writeNumberField("others", percent(best.others()));
            });
            return;
        }
        TextTable table = new TextTable("llrrrr").row(words("player", "family", "subsidy", "cost", "gain", "others"));
        for (IndustrialPolicy.Best best : found) {
            table.row(
                    best.player().name(),
                    world.families().get(best.sector()).code(),
                    Numbers.figure(100 * best.rate()),
                    Numbers.figure(100 * best.cost()),
                    Numbers.effect(percent(best.gain())),
                    Numbers.effect(percent(best.others())));
        }
        table.print(session.out());
        session.out().println(session.text("equilibrium.industry.published"));
    }

    private String[] words(String... keys) {
        String[] words = new String[keys.length];
        for (int k = 0; k < keys.length; k++) {
            words[k] = session.text("equilibrium." + keys[k]);
        }
        return words;
    }

    private static int player(NashTariffs.Result found, int nation) {
        for (int p = 0; p < found.players().size(); p++) {
            Player player = found.players().get(p);
            if (player.holds(nation)) {
                return p;
            }
        }
        throw new IllegalStateException("nobody sets the tariffs of nation " + nation);
    }

    private static double percent(double log) {
        return 100 * (PortableMath.exp(log) - 1);
    }
}
