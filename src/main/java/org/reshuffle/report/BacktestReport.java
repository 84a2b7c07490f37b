package org.reshuffle.report;

import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.reshuffle.backtest.Accuracy;
import org.reshuffle.backtest.Card;
import org.reshuffle.backtest.Contest;
import org.reshuffle.experiment.Numerals;
import org.reshuffle.world.Text;

/** The card of a back-test as a page that opens from a disk, in both languages. */
public final class BacktestReport {
    private BacktestReport() {}

    /** @param first the language that is shown at first */
    public static String of(List<Card> cards, Language first) throws IOException {
        Html page = new Html().raw("<!DOCTYPE html>\n").open("html", "lang", first.code());
        page.open("head").empty("meta", "charset", "utf-8");
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.empty("meta", "name", "color-scheme", "content", "light dark");
        page.tag("title", Phrases.of(first).text("backtest.title"));
        page.open("style")
                .raw(resource("report.css"))
                .close("style")
                .close("head")
                .line();
        page.open("body");
        for (Language language : Language.values()) {
            String title = Phrases.of(language).text("backtest.title");
            String[] chosen = {"checked", "checked"};
            page.empty("input", radio(language, title, language == first ? chosen : new String[0]));
            page.tag("label", language.title(), "for", language.code(), "lang", language.code());
        }
        for (Language language : Language.values()) {
            edition(page.line(), cards, Phrases.of(language));
        }
        page.open("script").raw(resource("report.js")).close("script");
        return page.close("body").close("html").line().toString();
    }

    private static String[] radio(Language language, String title, String[] chosen) {
        String[] attributes = {
            "type", "radio", "name", "language", "id", language.code(), "value", language.code(), "data-title", title
        };
        String[] all = new String[attributes.length + chosen.length];
        System.arraycopy(attributes, 0, all, 0, attributes.length);
        System.arraycopy(chosen, 0, all, attributes.length, chosen.length);
        return all;
    }

    private static void edition(Html page, List<Card> cards, Phrases phrases) {
        String code = phrases.language().code();
        page.open("main", "class", "edition " + code, "lang", code);
        page.open("header").tag("p", phrases.text("backtest.kind"), "class", "kind");
        page.tag("h1", phrases.text("backtest.title")).close("header").line();
        page.tag("p", phrases.text("backtest.introduction"));
        for (Card card : cards) {
            page.open("section");
            String setting = phrases.language().in(card.setting().title());
            page.tag(
                    "h2",
                    phrases.text("backtest.card", String.valueOf(card.from()), String.valueOf(card.to()), setting));
            page.add(scores(card, phrases));
            page.tag("h3", phrases.text("backtest.fed")).open("ul");
            for (Card.Fed fed : card.fed()) {
                page.open("li").text(phrases.language().in(fed.source()));
                for (Text filled : fed.filled()) {
                    page.tag("span", phrases.language().in(filled), "class", "sub");
                }
                page.close("li");
            }
            page.close("ul").close("section").line();
        }
        page.close("main").line();
    }

    private static Html scores(Card card, Phrases phrases) {
        Table table = new Table(
                "stack",
                List.of("shares", "forecast", "rmse", "theil", "rank", "hits", "difference").stream()
                        .map(key -> phrases.text("backtest." + key))
                        .toList());
        for (Contest contest : card.contests()) {
            String measure = phrases.language().in(contest.measure().title());
            for (Contest.Entry entry : contest.entries()) {
                Accuracy accuracy = entry.accuracy();
                boolean model = entry.id().equals(Contest.MODEL);
                Html error = new Html();
                String rmse = fixed(accuracy.rmse());
                table.row()
                        .cell(contest.industries() ? phrases.text("backtest.by-industry", measure) : measure)
                        .cell(phrases.language().in(entry.title()))
                        .cell(model || contest.beats(entry) ? error.text(rmse) : error.tag("strong", rmse), Table.PLAIN)
                        .cell(fixed(accuracy.theil()))
                        .cell(fixed(accuracy.rank()))
                        .cell(accuracy.hits() + "/" + accuracy.moved())
                        .cell(
                                model
                                        ? ""
                                        : phrases.text(
                                                "backtest.interval",
                                                Numerals.signed(entry.low()),
                                                Numerals.signed(entry.high())));
            }
        }
        return table.finish();
    }

    private static String fixed(double value) {
        return Double.isNaN(value)
                ? Numerals.NONE
                : BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN).toPlainString();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Phrases.resource(name)) {
            return new String(ByteStreams.toByteArray(in), StandardCharsets.UTF_8);
        }
    }
}
