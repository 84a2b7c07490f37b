package org.reshuffle.scenario;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.judge.claim.Claim;
import org.reshuffle.world.Text;

/** Reads lessons: all that they name must be there, so that no pupil meets an empty chart. */
public final class LessonFiles {
    private static final List<String> KINDS = List.of("curve", "marker");
    private static final List<String> SHOWN = List.of("counterfactual", "start", "level");
    private static final int MOST_MINUTES = 120;
    private static final int MOST_LESSONS = 200;
    private static final double WIDEST = 1e9;

    private final ImmutableMap<String, Scenario> scenarios;
    private final ImmutableMap<String, Claim> claims;

    /**
     * @param scenarios what lessons can be played with, by name
     * @param claims what they can be about, by id
     */
    public LessonFiles(Map<String, Scenario> scenarios, Map<String, Claim> claims) {
        this.scenarios = ImmutableMap.copyOf(scenarios);
        this.claims = ImmutableMap.copyOf(claims);
    }

    /**
     * The lesson of a file.
     *
     * @throws InvalidInput if anything is wrong with it
     */
    public Lesson read(Path file) {
        String shown = file.toString();
        Findings findings = new Findings(shown);
        String text = SourceFile.read(file, shown, SourceFile.MOST_BYTES, findings);
        Node tree = YamlText.parse(text, Position.startOf(shown), findings);
        if (!(tree instanceof Node.Keys)) {
            throw findings.fatal(tree.at(), "file", Messages.expected("a block of keys", "键值块", tree));
        }
        Lesson lesson = lesson(new Value(tree, "", tree.at(), findings).section(), FileName.of(shown));
        findings.check();
        if (lesson == null) {
            throw new AssertionError("a lesson without findings is sound");
        }
        return lesson;
    }

    private @Nullable Lesson lesson(Section top, @Nullable String wanted) {
        Value idAt = top.required("lesson");
        String id = idAt.word("the name of the lesson", "课程名称", "");
        if (!id.isEmpty() && !ClaimFiles.ID.matcher(id).matches()) {
            idAt.refuse(new Text(
                    "'" + Messages.shortened(id) + "' is no name, expected letters, digits, '-' and '_'",
                    "'" + Messages.shortened(id) + "' 不是有效名称，应由字母、数字、'-'、'_' 组成"));
        } else if (wanted != null) {
            FileName.check(idAt, id, wanted);
        }
        int order = (int) top.required("order").whole(1, MOST_LESSONS, "", 1);
        Text title = top.required("title").text();
        ImmutableList<String> about = claims(top.required("claims"));
        Scenario scenario = scenario(top.required("scenario"));
        Text argument = top.required("argument").text();
        Lesson.Prediction predict = predict(top.required("predict"), scenario);
        Text reveal = top.required("reveal").text();
        Lesson.Play play = play(top.required("play"), scenario);
        Lesson.TwoLevers map = map(top.required("break"));
        Text cannot = top.required("cannot").text();
        Text notes = top.required("notes").text();
        ImmutableList<Text> questions =
                top.required("questions").items().stream().map(Value::text).collect(ImmutableList.toImmutableList());
        int minutes = (int) top.required("minutes").whole(1, MOST_MINUTES, "minutes", 1);
        boolean long45 = top.required("path45").flag(false);
        boolean short15 = top.required("path15").flag(false);
        top.close();
        if (scenario == null || predict == null || play == null || map == null) {
            return null;
        }
        return new Lesson(
                id,
                order,
                title,
                about,
                scenario.name(),
                argument,
                predict,
                reveal,
                play,
                map,
                cannot,
                notes,
                questions,
                minutes,
                long45,
                short15);
    }

    private ImmutableList<String> claims(Value list) {
        List<String> ids = new ArrayList<>();
        for (Value item : list.items()) {
            String id = item.choice(claims.keySet(), "claim", "论断", "");
            if (ids.contains(id)) {
                item.refuse(new Text("'" + id + "' is named twice, expected it once", "'" + id + "' 重复出现"));
            }
            ids.add(id);
        }
        if (ids.isEmpty() && list.present()) {
            list.refuse(new Text("no claim is named, expected at least one", "未指明论断，至少应有一条"));
        }
        return ImmutableList.copyOf(ids);
    }

    /** By the name that its file has for this one. */
    private @Nullable Scenario scenario(Value at) {
        Map<String, Scenario> files = new LinkedHashMap<>();
        scenarios.forEach((name, scenario) -> files.put("../" + name + ".yaml", scenario));
        return files.get(at.choice(files.keySet(), "scenario file", "情景文件", ""));
    }

    private static Lesson.@Nullable Prediction predict(Value at, @Nullable Scenario scenario) {
        Section section = at.section();
        String kind = section.required("kind").choice(KINDS, "kind", "方式", KINDS.get(0));
        Text question = section.required("question").text();
        Value armAt = section.optional("arm");
        Value outcomeAt = section.required("outcome");
        String show = section.required("show").choice(SHOWN, "contrast", "对照方式", SHOWN.get(0));
        boolean curve = kind.equals("curve");
        Value quarterAt = curve ? section.optional("at") : section.required("at");
        double low = section.required("low").number(-WIDEST, WIDEST, "", 0);
        Value highAt = section.required("high");
        double high = highAt.number(-WIDEST, WIDEST, "", low + 1);
        section.close();
        if (highAt.present() && high <= low) {
            highAt.refuse(new Text("the axis ends before it begins, expected more than 'low'", "坐标轴终点应大于 'low'"));
        }
        if (scenario == null) {
            return null;
        }
        List<String> arms = scenario.arms().stream().map(Scenario.Arm::name).toList();
        String arm = armAt.choice(arms, "arm", "方案", arms.get(0));
        if (outcomeAt.present()) {
            OutcomeReader.check(outcomeAt, names(scenario));
        }
        String outcome = outcomeAt.word("NATION.FAMILY.measure", " NATION.FAMILY.measure", "");
        return new Lesson.Prediction(
                curve,
                question,
                arm,
                outcome,
                show,
                quarterAt.present() ? WindowReader.quarter(quarterAt, scenario) : null,
                low,
                high);
    }

    private static Names names(Scenario scenario) {
        return new Names(
                scenario.world().nations().stream()
                        .map(nation -> nation.code())
                        .collect(ImmutableList.toImmutableList()),
                scenario.world().families().stream()
                        .map(family -> family.code())
                        .collect(ImmutableList.toImmutableList()),
                scenario.world().groups());
    }

    private static Lesson.@Nullable Play play(Value at, @Nullable Scenario scenario) {
        Section section = at.section();
        Value first = section.required("first");
        Value second = section.required("second");
        Text question = section.required("question").text();
        section.close();
        if (scenario == null) {
            return null;
        }
        LessonLever levers = new LessonLever(ImmutableList.of(scenario));
        Lesson.LeverRange one = levers.read(first);
        Lesson.LeverRange other = levers.read(second);
        return one == null || other == null ? null : new Lesson.Play(one, other, question);
    }

    private Lesson.@Nullable TwoLevers map(Value at) {
        Section section = at.section();
        String id = section.required("claim").choice(claims.keySet(), "claim", "论断", "");
        Value x = section.required("x");
        Value y = section.required("y");
        Text question = section.required("question").text();
        section.close();
        Claim claim = claims.get(id);
        if (claim == null) {
            return null;
        }
        LessonLever levers = new LessonLever(QuantityReader.scenarios(claim.runs()));
        Lesson.LeverRange one = levers.read(x);
        Lesson.LeverRange other = levers.read(y);
        return one == null || other == null ? null : new Lesson.TwoLevers(id, one, other, question);
    }
}
