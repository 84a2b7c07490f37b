package org.reshuffle.scenario;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reshuffle.behaviour.government.StanceKind;
import org.reshuffle.experiment.Levers;
import org.reshuffle.experiment.RunLevers;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.experiment.Scenario.Arm;
import org.reshuffle.experiment.Scenario.Source;
import org.reshuffle.scenario.Node.Keys;
import org.reshuffle.scenario.Node.Word;
import org.reshuffle.shock.Event;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Quarter;
import org.reshuffle.world.Settings;
import org.reshuffle.world.Text;

/**
 * Reads a scenario file, with the file that it extends, its world and the settings of the command line, and finds
 * everything that is wrong with them before anything is run.
 */
public final class ScenarioReader {
    /** How long a chain of {@code extends} may be. */
    private static final int MOST_EXTENDS = 8;
    /** Years after the base year at which a run may still begin. */
    private static final int LATEST_START = 30;

    private final String file;
    private final List<Setting> settings;
    private final Findings findings;
    private final Folder folder;
    private final List<String> chain = new ArrayList<>();

    private ScenarioReader(Library library, String file, List<Setting> settings) {
        this.file = file;
        this.settings = settings;
        this.findings = new Findings(file);
        this.folder = library.folder(file, findings);
    }

    /**
     * The scenario of a file.
     *
     * @throws InvalidInput if anything is wrong with it
     */
    public static Scenario read(Path file) {
        return readWith(file, ImmutableList.of());
    }

    /**
     * The scenario of a file with uses of {@code --set} laid over it.
     *
     * @param settings each {@code path=value}
     * @throws InvalidInput if anything is wrong with the file or a setting
     */
    public static Scenario read(Path file, List<String> settings) {
        return read(Library.DISK, file.toString(), settings);
    }

    /** {@link #read(Path, List)} of a file that lies elsewhere than on the disk. */
    public static Scenario read(Library library, String file, List<String> settings) {
        List<Setting> numbered = new ArrayList<>();
        for (String setting : settings) {
            numbered.add(Setting.set(numbered.size() + 1, setting));
        }
        return new ScenarioReader(library, file, numbered).read();
    }

    /**
     * The scenario of a file with options of the command line laid over it, later ones over earlier ones.
     *
     * @throws InvalidInput if anything is wrong with the file or an option
     */
    public static Scenario readWith(Path file, List<Setting> settings) {
        return new ScenarioReader(Library.DISK, file.toString(), settings).read();
    }

    private Scenario read() {
        Keys tree = Overlay.scenario(load(file, null), settings, findings);
        Value value = new Value(tree, "", tree.at(), findings);
        Scenario scenario = scenario(value.section());
        findings.check();
        return Objects.requireNonNull(scenario);
    }

    /** The keys of a file on top of those that it extends. */
    private Keys load(String path, @Nullable Value from) {
        enter(path, from);
        String text = folder.text(path, SourceFile.MOST_BYTES, findings);
        Node tree = YamlText.parse(text, Position.startOf(path), findings);
        if (!(tree instanceof Keys keys)) {
            throw findings.fatal(tree.at(), "file", Messages.expected("a block of keys", "键值块", tree));
        }
        if (from == null && isWorld(keys)) {
            throw findings.fatal(
                    tree.at(),
                    "file",
                    new Text(
                            "is a world, expected a scenario, which names its world in the key 'world'",
                            "是世界文件，应为情景文件；情景文件以键 'world' 指明其世界"));
        }
        Node base = keys.get("extends");
        if (base == null) {
            return keys;
        }
        Value value = new Value(base, "extends", base.at(), findings);
        String reference = value.word("a scenario file", "情景文件", "");
        String other = reference.isEmpty() ? null : folder.file(reference, value);
        return other == null ? keys : Merge.of(load(other, value), keys);
    }

    private static boolean isWorld(Keys keys) {
        return keys.get("scenario") == null && keys.get("nations") != null && keys.get("families") != null;
    }

    private void enter(String path, @Nullable Value from) {
        String real = folder.real(path);
        if (from != null && (chain.contains(real) || chain.size() == MOST_EXTENDS)) {
            throw findings.fatal(from.at(), from.path(), cycle(path, chain.contains(real)));
        }
        chain.add(real);
    }

    private static Text cycle(String path, boolean cycle) {
        return cycle
                ? new Text(
                        "is a cycle: '" + path + "' is being read already, expected another file",
                        "形成循环：'" + path + "' 正在读取中，应为其他文件")
                : new Text(
                        "extends more than " + MOST_EXTENDS + " files in a row, expected fewer",
                        "连续扩展超过 " + MOST_EXTENDS + " 个文件");
    }

    private @Nullable Scenario scenario(Section top) {
        Value nameAt = top.required("scenario");
        String name = nameAt.word("the name of the scenario", "情景名称", "");
        String wanted = FileName.of(file);
        if (!name.isEmpty() && !ShockReader.ID.matcher(name).matches()) {
            nameAt.refuse(new Text(
                    "'" + Messages.shortened(name) + "' is no name, expected " + ShockReader.ID_FORM.en(),
                    "'" + Messages.shortened(name) + "' 不是有效名称，应为" + ShockReader.ID_FORM.zh()));
        } else if (wanted != null) {
            FileName.check(nameAt, name, wanted);
        }
        Text title = top.required("title").text();
        Text description = top.required("description").text();
        top.optional("extends");
        WorldReader.Reading world = world(top.required("world"));
        Horizon horizon = horizon(top.required("horizon"), world);
        String mode = top.optional("mode").choice(RunLevers.MODES, "mode", "模式", "both");
        long seed = top.optional("seed").whole(0, RunLevers.MOST_SEED, "", 1);
        int seeds = (int) top.optional("seeds").whole(1, RunLevers.MOST_SEEDS, "runs", 20);
        int multiplier =
                (int) top.optional("multiplier").whole(1, RunLevers.MOST_MULTIPLIER, "clusters per percent", 1);
        Settings set = SettingsReader.read(top.optional("parameters"), top.optional("switches"));
        ImmutableList<StanceKind> governments = new GovernmentReader(world.names()).read(top.optional("governments"));
        ShockReader shocks = new ShockReader(horizon, world.names(), world.world());
        shocks.read(top.optional("shocks"));
        ImmutableList<Event> events = shocks.events();
        ImmutableList<Arm> arms = new ArmReader(shocks.ids()).read(top.optional("arms"));
        ImmutableList<Scenario.Outcome> outcomes =
                new OutcomeReader(horizon, world.names()).read(top.optional("outcomes"));
        ImmutableList<String> claims = new ClaimReader().read(top.optional("claims"));
        ImmutableList<Source> sources = sources(top.optional("sources"));
        Value levers = top.optional("levers");
        Value uncertainties = top.optional("uncertainties");
        top.close();
        if (world.world() == null || horizon.start() == null) {
            return null;
        }
        Scenario draft = new Scenario(
                new Scenario.About(name, title, description, claims, sources),
                world.world(),
                new Scenario.Plan(horizon.start(), horizon.quarters(), RunLevers.mode(mode), seed, seeds, multiplier),
                set,
                events,
                arms,
                ImmutableList.of(),
                ImmutableList.of(),
                outcomes,
                governments);
        return finished(draft, new LeverReader(draft, shocks.ids()), levers, uncertainties, horizon.run());
    }

    private static Scenario finished(Scenario draft, LeverReader reader, Value levers, Value uncertainties, int run) {
        Scenario scenario = draft.withChoices(reader.levers(levers), reader.uncertainties(uncertainties));
        return run < draft.quarters() ? Levers.apply(scenario, "horizon.quarters", Integer.toString(run)) : scenario;
    }

    private Horizon horizon(Value value, WorldReader.Reading world) {
        Horizon horizon = Horizon.read(value);
        Quarter start = horizon.start();
        BaseWorld base = world.world();
        if (start != null
                && base != null
                && (start.year() < base.year() || start.year() > base.year() + LATEST_START)) {
            Quarter first = new Quarter(base.year(), 1);
            Quarter last = new Quarter(base.year() + LATEST_START, 4);
            value.section()
                    .optional("start")
                    .refuse(new Text(
                            start + " is too far from the world's base year, expected " + first + " to " + last,
                            start + " 距世界基年过远，应为 " + first + " 至 " + last));
        }
        return horizon;
    }

    private WorldReader.Reading world(Value value) {
        if (value.node() instanceof Keys) {
            return WorldReader.read(value, folder, null);
        }
        String reference = value.word("a world file", "世界文件", "");
        String path = reference.isEmpty() ? null : folder.file(reference, value);
        if (path == null) {
            return WorldReader.Reading.NONE;
        }
        if (chain.contains(folder.real(path))) {
            value.refuse(cycle(path, true));
            return WorldReader.Reading.NONE;
        }
        String text = folder.text(path, SourceFile.MOST_BYTES, findings);
        Node tree = YamlText.parse(text, Position.startOf(path), findings);
        if (tree instanceof Keys keys && keys.get("scenario") instanceof Word) {
            value.refuse(new Text(
                    "'" + reference + "' is a scenario, expected a world file", "'" + reference + "' 是情景文件，应为世界文件"));
            return WorldReader.Reading.NONE;
        }
        Node changed = tree instanceof Keys keys ? Overlay.world(keys, settings, findings) : tree;
        return WorldReader.read(new Value(changed, "", changed.at(), findings), folder, FileName.of(path));
    }

    private static ImmutableList<Source> sources(Value value) {
        Map<String, Position> ids = new LinkedHashMap<>();
        ImmutableMap.Builder<String, Source> sources = ImmutableMap.builder();
        for (Value item : value.items()) {
            Section section = item.section();
            String id = ShockReader.id(section.required("id"), "source", "来源", ids);
            Text text = section.required("text").text();
            section.close();
            sources.put(id, new Source(id, text));
        }
        return ImmutableList.copyOf(sources.buildKeepingLast().values());
    }
}
