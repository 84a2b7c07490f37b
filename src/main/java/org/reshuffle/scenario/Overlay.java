package org.reshuffle.scenario;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reshuffle.behaviour.government.StanceKind;
import org.reshuffle.experiment.Decimal;
import org.reshuffle.scenario.Node.Entry;
import org.reshuffle.scenario.Node.Items;
import org.reshuffle.scenario.Node.Keys;
import org.reshuffle.scenario.Node.Word;
import org.reshuffle.world.Text;

/** Lays settings from the command line over what a file says, so that they are checked like the file itself. */
final class Overlay {
    /** Blocks that a setting may begin where a file has none. */
    private static final ImmutableSet<String> MAY_BEGIN =
            ImmutableSet.of("parameters", "switches", "horizon", "governments");

    private final Setting setting;
    private final ImmutableList<String> segments;
    private final Node value;
    private final Findings findings;

    private Overlay(Setting setting, ImmutableList<String> segments, Node value, Findings findings) {
        this.setting = setting;
        this.segments = segments;
        this.value = value;
        this.findings = findings;
    }

    /** Lays settings over a scenario; those of a world in another file are left for {@link #world}. */
    static Keys scenario(Keys tree, List<Setting> settings, Findings findings) {
        boolean inline = tree.get("world") instanceof Keys;
        Keys changed = tree;
        for (Setting setting : settings) {
            if (inline || !setting.path().startsWith("world.")) {
                changed = apply(changed, setting, setting.path(), findings);
            }
        }
        return changed;
    }

    /** Lays those settings over a world file that are about the world. */
    static Keys world(Keys tree, List<Setting> settings, Findings findings) {
        Keys changed = tree;
        for (Setting setting : settings) {
            if (setting.path().startsWith("world.")) {
                changed = apply(changed, setting, setting.path().substring("world.".length()), findings);
            }
        }
        return changed;
    }

    private static Keys apply(Keys tree, Setting setting, String path, Findings findings) {
        if (setting.path().isEmpty()) {
            findings.add(
                    setting.at(),
                    Messages.shortened(setting.value()),
                    new Text("is no setting, expected path=value", "不是有效设置，应为 路径=值"));
            return tree;
        }
        Node value = setting.value().isEmpty()
                ? new Word(setting.valueAt(), "", Node.Style.PLAIN, setting.valueAt())
                : YamlText.parse(setting.value(), setting.valueAt(), findings);
        if (path.startsWith("parameters.")) {
            return parameter(tree, setting, path.substring("parameters.".length()), value);
        }
        if (path.startsWith("governments.") && !path.equals("governments.default")) {
            String nation = path.substring("governments.".length());
            return government(tree, setting, nation.startsWith("stances.") ? nation.substring(8) : nation, value);
        }
        if (path.equals("horizon.quarters") && tree.get("horizon") instanceof Keys horizon) {
            Keys changed = horizon(horizon, setting, value);
            return tree.with(new Entry(horizon.at(), "horizon", changed));
        }
        Overlay overlay = new Overlay(setting, ImmutableList.copyOf(path.split("\\.", -1)), value, findings);
        return overlay.into(tree, 0) instanceof Keys keys ? keys : tree;
    }

    private static Keys parameter(Keys tree, Setting setting, String path, Node value) {
        Keys old =
                tree.get("parameters") instanceof Keys keys ? Flat.of(keys) : Keys.of(setting.at(), ImmutableList.of());
        return tree.with(new Entry(setting.at(), "parameters", old.with(new Entry(setting.at(), path, value))));
    }

    /** The last exception, so that it wins; where the file has no block, the others stay scripted. */
    private static Keys government(Keys tree, Setting setting, String nation, Node value) {
        Node block = tree.get("governments");
        Keys old = block instanceof Keys keys ? keys : Keys.of(setting.at(), ImmutableList.of());
        if (block == null) {
            Word scripted = new Word(setting.at(), StanceKind.SCRIPTED.key(), Node.Style.PLAIN, setting.at());
            old = old.with(new Entry(setting.at(), "default", scripted));
        }
        Keys stances = old.get("stances") instanceof Keys keys ? keys : Keys.of(setting.at(), ImmutableList.of());
        Keys changed = stances.without(nation).with(new Entry(setting.at(), nation, value));
        return tree.with(new Entry(setting.at(), "governments", old.with(new Entry(setting.at(), "stances", changed))));
    }

    /** A shorter run keeps the quarters that its dates may name; a longer one has more of them. */
    private static Keys horizon(Keys horizon, Setting setting, Node value) {
        double wanted = number(value);
        // Of what is no number of quarters, the key that was set is to be told.
        boolean whole = wanted >= 1 && wanted == Math.rint(wanted);
        boolean shorter = whole && wanted < number(horizon.get("quarters"));
        return horizon.without("run").with(new Entry(setting.at(), shorter ? "run" : "quarters", value));
    }

    private static double number(@Nullable Node node) {
        return node instanceof Word word ? Decimal.parse(word.text()) : Double.NaN;
    }

    /** A node with the value set at the path that begins with this segment. */
    private Node into(Node node, int depth) {
        if (depth == segments.size()) {
            return replaced(node);
        }
        String segment = segments.get(depth);
        if (node instanceof Items list) {
            return intoList(list, segment, depth);
        }
        Keys keys = node instanceof Keys k ? k : Keys.of(setting.at(), ImmutableList.of());
        Node old = keys.get(segment);
        boolean last = depth == segments.size() - 1;
        if (last) {
            return keys.with(new Entry(setting.at(), segment, old == null ? value : replaced(old)));
        }
        if (old == null && !(depth == 0 && MAY_BEGIN.contains(segment))) {
            refuse(segment, keys.entries().stream().map(Entry::key).toList());
            return node;
        }
        Node inner = into(old == null ? Keys.of(setting.at(), ImmutableList.of()) : old, depth + 1);
        Position at = old == null ? setting.at() : entryAt(keys, segment);
        return keys.with(new Entry(at, segment, inner));
    }

    /** The value in place of another; a block or a list of blocks is not to be lost to one word. */
    private Node replaced(Node old) {
        List<String> names = new ArrayList<>();
        if (old instanceof Keys block && !(value instanceof Keys)) {
            block.entries().forEach(entry -> names.add(entry.key()));
        } else if (old instanceof Items list && !(value instanceof Items)) {
            list.items().stream()
                    .map(Overlay::name)
                    .filter(name -> !name.isEmpty())
                    .forEach(names::add);
        }
        if (names.isEmpty()) {
            return value;
        }
        String inside = setting.path() + "." + names.get(0);
        Text message = new Text(
                "is a block, expected what it holds instead, such as '" + inside + "'",
                "是键值块，应指明其中一项，例如 '" + inside + "'");
        findings.add(setting.at(), setting.path(), message);
        return old;
    }

    private Position entryAt(Keys keys, String segment) {
        for (Entry entry : keys.entries()) {
            if (entry.key().equals(segment)) {
                return entry.at();
            }
        }
        return setting.at();
    }

    private Node intoList(Items list, String segment, int depth) {
        List<Node> items = new ArrayList<>(list.items());
        List<String> names = new ArrayList<>();
        for (int k = 0; k < items.size(); k++) {
            String name = name(items.get(k));
            names.add(name);
            if (name.equals(segment)) {
                items.set(k, into(items.get(k), depth + 1));
                return new Items(list.at(), ImmutableList.copyOf(items), list.size());
            }
        }
        refuse(segment, names);
        return list;
    }

    /** The name by which a setting can call an item of a list. */
    private static String name(Node item) {
        if (item instanceof Keys keys) {
            for (String key : List.of("id", "name")) {
                if (keys.get(key) instanceof Word word) {
                    return word.text();
                }
            }
        }
        return "";
    }

    private void refuse(String segment, List<String> names) {
        findings.add(setting.at(), setting.path(), Messages.unknown("name", "名称", segment, names));
    }
}
