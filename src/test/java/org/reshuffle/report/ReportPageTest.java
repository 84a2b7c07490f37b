package org.reshuffle.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reshuffle.behaviour.government.StanceKind;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.experiment.Scenario.Mode;
import org.reshuffle.result.Manifest;
import org.reshuffle.result.ResultReader;
import org.reshuffle.result.ResultWriter;
import org.reshuffle.result.SyntheticScenario;
import org.reshuffle.result.SyntheticWorld;
import org.reshuffle.sweep.ResultFixture;
import org.reshuffle.sweep.SyntheticEngine;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Parameter;
import org.reshuffle.world.Text;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class ReportPageTest {
    private static final int LARGEST = 1_500_000;

    @TempDir
    Path out;

    private static Scenario of(BaseWorld world, int quarters, int seeds, Mode mode) {
        return SyntheticScenario.of(world, quarters, seeds, mode);
    }

    private static Scenario withArms(int seeds, Scenario.Arm... arms) {
        return SyntheticScenario.with(SyntheticWorld.of(9, 8), 60, seeds, Mode.BOTH, ImmutableList.copyOf(arms));
    }

    @Test
    void saysOfWhichFamiliesForcesAreNotWorkedOut() throws Exception {
        Scenario scenario = of(SyntheticWorld.full(), 8, 0, Mode.MEAN_FIELD);
        assertThat(page(scenario, Language.EN)).contains("Not worked out for primary goods and other services:");
        assertThat(page(scenario, Language.ZH)).contains("初级产品和其他服务未作分解：");
    }

    @Test
    void saysWhoDecides() throws Exception {
        Scenario scenario = of(SyntheticWorld.full(), 8, 0, Mode.MEAN_FIELD);
        assertThat(page(scenario, Language.EN)).doesNotContain("Governments that decide for themselves");
        int nations = scenario.world().nations().size();
        Scenario decided =
                scenario.withGovernments(ImmutableList.copyOf(Collections.nCopies(nations, StanceKind.RULE)));
        String first = scenario.world().nations().get(0).code();
        assertThat(page(decided, Language.EN))
                .contains(
                        "Governments that decide for themselves",
                        "<li>rule (" + StanceKind.RULE.meaning().en() + "): ")
                .containsPattern("<li>rule [^<]*" + first);
        assertThat(page(decided, Language.ZH))
                .contains("自行决策的政府", StanceKind.RULE.meaning().zh());
    }

    @Test
    void marksEveryAssumedParameter() throws Exception {
        String page = page(of(SyntheticWorld.full(), 8, 0, Mode.MEAN_FIELD), Language.EN);
        long assumed =
                Arrays.stream(Parameter.values()).filter(Parameter::assumed).count();
        page = page.substring(page.indexOf("All parameters"));
        page = page.substring(0, page.indexOf("</details>"));
        assertThat(Splitter.on(">assumed</span>").splitToList(page).size() - 1L).isEqualTo(assumed);
    }

    /** Every kind of result there is: with and without seeds, calm, with several arms, short, small. */
    static Stream<Scenario> scenarios() {
        Scenario.Arm calm = new Scenario.Arm("scenario", new Text("Nothing", "无"), ImmutableList.of());
        Scenario.Arm stays = new Scenario.Arm("stays", new Text("Shock stays", "冲击持续"), ImmutableList.of("gas-cut"));
        Scenario.Arm ends = new Scenario.Arm("ends", new Text("Nothing happens", "什么也不发生"), ImmutableList.of());
        Scenario.Arm again = new Scenario.Arm("again", new Text("Once more", "再来一次"), ImmutableList.of("gas-cut"));
        return Stream.of(
                of(SyntheticWorld.full(), 120, 5, Mode.BOTH),
                of(SyntheticWorld.of(9, 8), 60, 0, Mode.MEAN_FIELD),
                of(SyntheticWorld.of(9, 8), 60, 5, Mode.STOCHASTIC),
                withArms(2, calm),
                withArms(2, ends, stays, again),
                of(SyntheticWorld.of(3, 4), 5, 2, Mode.BOTH),
                of(SyntheticWorld.of(3, 4), 1, 1, Mode.BOTH));
    }

    private String page(Scenario scenario, Language language) throws Exception {
        Path folder = ResultFixture.write(scenario, out);
        ReportWriter.write(folder, language, 2);
        return Files.readString(folder.resolve(ResultWriter.REPORT));
    }

    private static Document parse(String page) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(page)));
    }

    private static List<Element> all(Document document, String tag) {
        NodeList found = document.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int k = 0; k < found.getLength(); k++) {
            elements.add((Element) found.item(k));
        }
        return elements;
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void isWellFormedAndWhole(Scenario scenario) throws Exception {
        String page = page(scenario, Language.EN);
        Document document = parse(page);
        assertThat(page.length()).isLessThan(LARGEST);
        assertThat(page).doesNotContain("NaN", "Infinity", "null", "{0}", "{1}");

        Set<String> ids = new HashSet<>();
        for (Element element : all(document, "*")) {
            if (element.hasAttribute("id")) {
                assertThat(ids.add(element.getAttribute("id")))
                        .as(element.getAttribute("id"))
                        .isTrue();
            }
        }
        for (Element svg : all(document, "svg")) {
            assertThat(svg.getAttribute("role")).isEqualTo("img");
            for (String id : svg.getAttribute("aria-labelledby").split(" ")) {
                assertThat(ids).contains(id);
            }
            assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
                    .isNotBlank();
            assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
                    .isNotBlank();
        }
        for (Element figure : all(document, "figure")) {
            assertThat(figure.getElementsByTagName("svg").getLength()).isEqualTo(1);
            assertThat(figure.getElementsByTagName("table").getLength()).isEqualTo(1);
            NodeList rows = ((Element) figure.getElementsByTagName("tbody").item(0)).getElementsByTagName("tr");
            assertThat(rows.getLength()).as(figure.getTextContent()).isPositive();
        }
        for (Element link : all(document, "a")) {
            assertThat(ids).contains(link.getAttribute("href").substring(1));
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void needsNothingButItself(Scenario scenario) throws Exception {
        String page = page(scenario, Language.EN);
        Document document = parse(page);
        for (String tag : List.of("link", "img", "iframe", "object", "embed", "base")) {
            assertThat(all(document, tag)).as(tag).isEmpty();
        }
        assertThat(all(document, "script"))
                .allSatisfy(script -> assertThat(script.hasAttribute("src")).isFalse());
        String withoutNamespace = page.replace("http://www.w3.org/2000/svg", "");
        assertThat(withoutNamespace).doesNotContain("http:", "https:", "url(", "@import", "fetch(");
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void namesAnOutcomeOnceBesideAllItsArms(Scenario scenario) throws Exception {
        Document document = parse(page(scenario, Language.EN));
        Element table = all(document, "table").stream()
                .filter(each -> each.getAttribute("class").equals("stack outcomes"))
                .findFirst()
                .orElseThrow();
        NodeList rows = ((Element) table.getElementsByTagName("tbody").item(0)).getElementsByTagName("tr");
        int covered = 0;
        String shown = "";
        for (int row = 0; row < rows.getLength(); row++) {
            Element head = (Element)
                    ((Element) rows.item(row)).getElementsByTagName("th").item(0);
            boolean again = head.getAttribute("class").equals("again");
            assertThat(again).as("row %d of %d", row, covered).isEqualTo(row < covered);
            if (again) {
                assertThat(head.getTextContent()).isEqualTo(shown);
            } else {
                assertThat(head.getTextContent()).isNotEqualTo(shown);
                covered = row + Integer.parseInt(head.getAttribute("rowspan"));
                shown = head.getTextContent();
            }
        }
        assertThat(covered).isEqualTo(rows.getLength()).isPositive();

        long dots = 0;
        long marks = 0;
        for (Element svg : all(document, "svg")) {
            String id = svg.getAttribute("aria-labelledby");
            if (id.contains("outcome-") && !id.contains("outcome-line")) {
                dots += svg.getElementsByTagName("circle").getLength();
                NodeList texts = svg.getElementsByTagName("text");
                for (int k = 0; k < texts.getLength(); k++) {
                    Element text = (Element) texts.item(k);
                    marks += text.getAttribute("x").equals("2")
                                    && text.getTextContent().matches("\\d")
                            ? 1
                            : 0;
                }
            }
        }
        // In two languages, and each dot against the counterfactual and against the start.
        assertThat(dots).isEqualTo(4L * rows.getLength());
        assertThat(marks).isEqualTo(scenario.arms().size() > 1 ? 2L * rows.getLength() : 0);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void drawsInsideItsDrawings(Scenario scenario) throws Exception {
        Document document = parse(page(scenario, Language.ZH));
        for (Element svg : all(document, "svg")) {
            String[] box = svg.getAttribute("viewBox").split(" ");
            double width = Double.parseDouble(box[2]);
            double height = Double.parseDouble(box[3]);
            NodeList texts = svg.getElementsByTagName("text");
            for (int k = 0; k < texts.getLength(); k++) {
                Element text = (Element) texts.item(k);
                double x = Double.parseDouble(text.getAttribute("x"));
                double y = Double.parseDouble(text.getAttribute("y"));
                double wide = Svg.textWidth(text.getTextContent(), 10);
                String anchor = text.getAttribute("text-anchor");
                double left = anchor.equals("start") ? x : anchor.equals("end") ? x - wide : x - wide / 2;
                assertThat(left).as("left of %s", text.getTextContent()).isGreaterThan(-2);
                assertThat(left + wide).as("right of %s", text.getTextContent()).isLessThan(width + 3);
                assertThat(y).isBetween(5.0, height);
            }
        }
    }

    @Test
    void saysWhoDidWhatWhenWhyAndAtWhatCost() throws Exception {
        Scenario scenario = of(SyntheticWorld.of(5, 6), 18, 0, Mode.MEAN_FIELD);
        String english = page(scenario, Language.EN);
        assertThat(english)
                .contains("No government decides for itself here", "--set governments.CHN=rule")
                .contains("2019Q4 to 2020Q4", "jobs at risk", "1.50\u00a0% of the sales", "0.400\u00a0%")
                .contains("Tariff on goods from Germany", "retaliation for tariffs", "7.00 points")
                .contains("Default on public debt", "30.0\u00a0% of income struck off");
        assertThat(page(scenario, Language.ZH)).contains("就业受威胁", "对来自德国的货物征收关税", "勾销债务相当于收入的30.0%");
        int nations = scenario.world().nations().size();
        Scenario decided =
                scenario.withGovernments(ImmutableList.copyOf(Collections.nCopies(nations, StanceKind.RULE)));
        assertThat(page(decided, Language.EN)).doesNotContain("No government decides for itself here");
    }

    @Test
    void drawsDebtUnrestAndVoiceOfTheNationsThatMoveMost() throws Exception {
        String page = page(of(SyntheticWorld.of(5, 6), 60, 0, Mode.MEAN_FIELD), Language.EN);
        assertThat(page)
                .contains("en-society-DEU-ALL-debt", "en-society-DEU-ALL-unrest", "en-society-DEU-ALL-voice")
                .contains("zh-society-DEU-ALL-debt");
        assertThat(page.split("en-society-[A-Z]{3}-ALL-debt\"", -1)).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void hasEverySectionInBothLanguages() throws Exception {
        String page = page(scenarios().findFirst().orElseThrow(), Language.EN);
        Document document = parse(page);
        List<String> sections = List.of(
                "story",
                "question",
                "outcomes",
                "ranking",
                "clusters",
                "matrix",
                "flows",
                "forces",
                "decisions",
                "ledger",
                "assumptions",
                "sources",
                "limits");
        for (Language language : Language.values()) {
            Phrases phrases = Phrases.of(language);
            for (String section : sections) {
                List<Element> found = all(document, "section").stream()
                        .filter(element -> element.getAttribute("id").equals(language.code() + "-" + section))
                        .toList();
                assertThat(found).as(section).hasSize(1);
                assertThat(found.get(0).getTextContent()).contains(phrases.text("section." + section));
                assertThat(found.get(0).getTextContent().length()).as(section).isGreaterThan(60);
            }
        }
        assertThat(page).contains("Germany", "德国", "DEU-ENI-0", "Invented tables, 2018", "虚构数据表", "default: fixed");
    }

    @Test
    void beginsInTheLanguageAskedFor() throws Exception {
        Scenario scenario = of(SyntheticWorld.of(3, 4), 8, 2, Mode.BOTH);
        String english = page(scenario, Language.EN);
        String chinese = page(scenario, Language.ZH);
        assertThat(english)
                .contains("<html lang=\"en\">")
                .contains("<title>Gas stops flowing to Germany – Reshuffle</title>");
        assertThat(chinese).contains("<html lang=\"zh\">").contains("<title>德国断气 – Reshuffle</title>");
        for (String page : List.of(english, chinese)) {
            List<Element> checked = all(parse(page), "input").stream()
                    .filter(input -> input.hasAttribute("checked"))
                    .toList();
            assertThat(checked).hasSize(1);
            assertThat(checked.get(0).getAttribute("value")).isEqualTo(page.equals(english) ? "en" : "zh");
        }
    }

    @Test
    void isMadeFromTheFilesAlone() throws Exception {
        Scenario scenario = of(SyntheticWorld.of(4, 5), 20, 3, Mode.BOTH);
        Path folder = ResultFixture.write(scenario, out);
        ReportWriter.write(folder, Language.EN, 2);
        byte[] first = Files.readAllBytes(folder.resolve(ResultWriter.REPORT));
        Path moved = Files.move(folder, out.resolve("elsewhere"));
        Files.delete(moved.resolve(ResultWriter.REPORT));
        ReportWriter.write(moved, Language.EN, 2);
        assertThat(Files.readAllBytes(moved.resolve(ResultWriter.REPORT))).isEqualTo(first);
    }

    @Test
    void saysWhereTheSpreadWasKeptElsewhere() throws Exception {
        Scenario scenario = of(SyntheticWorld.of(4, 5), 20, 3, Mode.BOTH);
        Path folder = ResultFixture.write(scenario, out, 2, false, SyntheticEngine::new);
        ReportWriter.write(folder, Language.EN, 2);
        String page = Files.readString(folder.resolve(ResultWriter.REPORT));
        parse(page);
        assertThat(page).doesNotContain("class=\"band s1\"").contains("whisker");
    }

    @Test
    void listsWhatTheModelCannotSay() throws Exception {
        Scenario scenario = of(SyntheticWorld.full(), 60, 5, Mode.BOTH);
        ResultReader reader = ResultReader.open(ResultFixture.write(scenario, out));
        List<String> limits = new LimitsSection(Edition.of(ReportData.read(reader), Language.EN)).limits();
        assertThat(limits.get(0))
                .isEqualTo("This is not a forecast. It compares a world with the same world without"
                        + " some events; what else happens is left out of both.");
        assertThat(limits).anyMatch(limit -> limit.contains("19 families"));
        assertThat(limits).anyMatch(limit -> limit.contains("The pool of clusters is elastic"));
        assertThat(limits).anyMatch(limit -> limit.contains("over 5 seeds"));
        assertThat(limits).anyMatch(limit -> limit.contains("nobody knows the world of 2032"));
        Manifest manifest = reader.manifest();
        assertThat(manifest.failures()).isEmpty();
    }
}
