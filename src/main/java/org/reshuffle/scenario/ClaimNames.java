package org.reshuffle.scenario;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Booleans;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reshuffle.judge.claim.ClaimRun;
import org.reshuffle.judge.claim.Selection;
import org.reshuffle.judge.claim.Subject;
import org.reshuffle.observe.Measure;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Text;

/** Reads whom and what a claim's quantities are about, against the world of the run they are taken from. */
final class ClaimNames {
    private static final Text NATIONS =
            new Text("nation codes, groups, WLD or *, joined by +", "以 + 连接的国家代码、国家组、WLD 或 *");
    private static final Text FAMILIES =
            new Text("family codes, ALL, CLUSTERS, EVERY or *, joined by +", "以 + 连接的产业代码、ALL、CLUSTERS、EVERY 或 *");

    private final BaseWorld world;
    private final boolean eachNation;
    private final boolean eachFamily;

    /**
     * @param eachNation whether {@code *} may stand for a nation here
     * @param eachFamily whether it may stand for a family
     */
    ClaimNames(ClaimRun run, boolean eachNation, boolean eachFamily) {
        this.world = run.scenario().world();
        this.eachNation = eachNation;
        this.eachFamily = eachFamily;
    }

    /** {@code NATIONS.FAMILIES.measure}; null after saying what is wrong. */
    @Nullable
    Subject subject(Value at) {
        String text = at.word("NATIONS.FAMILIES.measure", " NATIONS.FAMILIES.measure", "");
        if (text.isEmpty()) {
            return null;
        }
        List<String> parts = Splitter.on('.').splitToList(text);
        if (parts.size() != 3) {
            at.refuse(new Text(
                    "'" + Messages.shortened(text)
                            + "' is no figure, expected NATIONS.FAMILIES.measure such as EU.ENI+MCH.output",
                    "'" + Messages.shortened(text) + "' 不是有效指标，应为 NATIONS.FAMILIES.measure，例如 EU.ENI+MCH.output"));
            return null;
        }
        int before = at.findings().count();
        ImmutableList<String> nations = nations(parts.get(0), at);
        ImmutableList<String> families = families(parts.get(1), at);
        Measure measure = Measure.of(parts.get(2));
        if (measure == null) {
            at.refuse(Messages.unknown("measure", "指标", parts.get(2), OutcomeReader.measures()));
            return null;
        }
        if (measure.scope() == Measure.Scope.NATION && !parts.get(1).equals(Selection.ALL)) {
            String wanted = parts.get(0) + ".ALL." + measure.key();
            at.refuse(new Text(
                    measure.key() + " belongs to a nation, not to a family, expected " + wanted,
                    measure.key() + " 属于国家而非产业，应为 " + wanted));
        }
        return at.findings().count() > before ? null : new Subject(nations, families, measure);
    }

    /** {@code NATIONS.FAMILIES}, whose measure is capacity. */
    @Nullable
    Subject plants(Value at) {
        String text = at.word("NATIONS.FAMILIES", " NATIONS.FAMILIES", "");
        List<String> parts = Splitter.on('.').splitToList(text);
        if (parts.size() != 2) {
            at.refuse(new Text(
                    "'" + Messages.shortened(text) + "' is not NATIONS.FAMILIES such as HUN+SRB.ALL",
                    "'" + Messages.shortened(text) + "' 应为 NATIONS.FAMILIES，例如 HUN+SRB.ALL"));
            return null;
        }
        int before = at.findings().count();
        ImmutableList<String> nations = nations(parts.get(0), at);
        ImmutableList<String> families = families(parts.get(1), at);
        return at.findings().count() > before ? null : new Subject(nations, families, Measure.CAPACITY);
    }

    ImmutableList<String> nations(String text, Value at) {
        List<String> known = new ArrayList<>();
        world.nations().forEach(nation -> known.add(nation.code()));
        known.addAll(world.groups().keySet());
        known.add(Selection.WORLD);
        int before = at.findings().count();
        ImmutableList<String> words = words(text, known, eachNation, "nation", "国家", NATIONS, at);
        if (at.findings().count() == before && fixed(words)) {
            someOf(Selection.nations(world, words), text, "nation", "国家", at);
        }
        return words;
    }

    ImmutableList<String> families(String text, Value at) {
        List<String> known = new ArrayList<>();
        world.families().forEach(family -> known.add(family.code()));
        known.addAll(ImmutableList.of(Selection.ALL, Selection.CLUSTERS, Selection.EVERY));
        int before = at.findings().count();
        ImmutableList<String> words = words(text, known, eachFamily, "family", "产业", FAMILIES, at);
        if (at.findings().count() == before && fixed(words)) {
            someOf(Selection.families(world, words), text, "family", "产业", at);
        }
        return words;
    }

    private static boolean fixed(ImmutableList<String> words) {
        return words.stream().noneMatch(word -> word.endsWith(Selection.EACH));
    }

    /** Of nobody every sum is nought, which a bound may well be met by. */
    private static void someOf(boolean[] chosen, String text, String en, String zh, Value at) {
        if (!Booleans.contains(chosen, true)) {
            String shown = Messages.shortened(text);
            at.refuse(new Text(
                    "'" + shown + "' leaves out everything it names, expected at least one " + en,
                    "'" + shown + "' 剔除了所列全部内容，应至少留有一个" + zh));
        }
    }

    private static ImmutableList<String> words(
            String text, List<String> known, boolean each, String en, String zh, Text expected, Value at) {
        ImmutableList<String> words = ImmutableList.copyOf(Splitter.on('+').split(text));
        for (String word : words) {
            String name = word.startsWith("!") ? word.substring(1) : word;
            if (name.equals(Selection.EACH) && !each) {
                at.refuse(new Text(
                        "'*' stands for nothing here, expected it only below 'over' with a " + en,
                        "此处 '*' 没有所指，只能用于 'over' 给出" + zh + "的数量之下"));
            } else if (!name.equals(Selection.EACH) && !known.contains(name)) {
                at.refuse(Messages.unknown(en, zh, word, known, expected));
            }
        }
        if (words.get(0).startsWith("!")) {
            at.refuse(new Text(
                    "'" + words.get(0) + "' leaves something out of nothing, expected it behind what it is left out of",
                    "'" + words.get(0) + "' 之前没有可供剔除的内容"));
        }
        return words;
    }
}
