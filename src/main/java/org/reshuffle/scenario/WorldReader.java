package org.reshuffle.scenario;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reshuffle.scenario.Node.Entry;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Family;
import org.reshuffle.world.Mechanism;
import org.reshuffle.world.Mechanisms;
import org.reshuffle.world.Nation;
import org.reshuffle.world.Provenance;
import org.reshuffle.world.Role;
import org.reshuffle.world.Text;

/** Reads a world: nations, families, groups, tables, and where the figures come from. */
public final class WorldReader {
    static final Pattern CODE = Pattern.compile("[A-Z]{3}");
    static final Pattern GROUP = Pattern.compile("[A-Z][A-Z0-9_-]*");
    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2100;

    private final Section section;
    private final Folder folder;

    private WorldReader(Section section, Folder folder) {
        this.section = section;
        this.folder = folder;
    }

    /**
     * What could be read of a world.
     *
     * @param names its names
     * @param world the world, null when anything is wrong with it
     */
    record Reading(Names names, @Nullable BaseWorld world) {
        static final Reading NONE = new Reading(Names.NONE, null);
    }

    /**
     * Reads a world file.
     *
     * @throws InvalidInput if anything is wrong with it
     */
    public static BaseWorld read(Path file) {
        String shown = file.toString();
        Findings findings = new Findings(shown);
        Folder folder = Library.DISK.folder(shown, findings);
        String text = folder.text(shown, SourceFile.MOST_BYTES, findings);
        Node tree = YamlText.parse(text, Position.startOf(shown), findings);
        Value value = new Value(tree, "", tree.at(), findings);
        Reading reading = read(value, folder, FileName.of(shown));
        findings.check();
        return Objects.requireNonNull(reading.world());
    }

    /**
     * Reads a world.
     *
     * @param name the name that its file has, null when it is written into a scenario
     */
    static Reading read(Value value, Folder folder, @Nullable String name) {
        int before = value.findings().count();
        WorldReader reader = new WorldReader(value.section(), folder);
        Reading reading = reader.read(name);
        return value.findings().count() == before ? reading : new Reading(reading.names(), null);
    }

    private Reading read(@Nullable String name) {
        Value idAt = section.required("world");
        String id = idAt.word("the name of the world", "世界名称", "");
        if (name != null) {
            FileName.check(idAt, id, name);
        }
        Text title = section.required("title").text();
        int year = (int) section.required("year").whole(FIRST_YEAR, LAST_YEAR, "", FIRST_YEAR);
        Section bill = section.required("energyBill").section();
        ImmutableList<Nation> nations = new NationReader(section.required("nations")).read();
        int before = section.findings().count();
        ImmutableList<Family> families = new FamilyReader(section.required("families")).read();
        boolean sound = section.findings().count() == before;
        ImmutableList<String> nationCodes = nations.stream().map(Nation::code).collect(ImmutableList.toImmutableList());
        ImmutableList<String> familyCodes =
                families.stream().map(Family::code).collect(ImmutableList.toImmutableList());
        ImmutableMap<String, ImmutableList<String>> groups = groups(section.optional("groups"), nationCodes);
        int fuel = family(bill.required("fuel"), familyCodes);
        int power = family(bill.required("power"), familyCodes);
        double fuelShare = bill.required("fuelShare").number(0, 1, "fraction", 0);
        bill.close();
        Mechanisms mechanisms = mechanisms(section.required("mechanisms"), familyCodes);
        Names names = new Names(nationCodes, familyCodes, groups);
        TableReader.Tables tables = tables(section.required("tables").section(), names, families, sound);
        ImmutableList<Provenance> provenance = provenance(section.required("provenance"));
        section.close();
        if (tables.flows() == null
                || tables.tariffs() == null
                || tables.inputs() == null
                || tables.inputFactors() == null
                || tables.proximity() == null) {
            return new Reading(names, null);
        }
        BaseWorld world = new BaseWorld(
                id,
                title,
                year,
                nations,
                families,
                groups,
                tables.flows(),
                tables.tariffs(),
                tables.inputs(),
                tables.inputFactors(),
                tables.proximity(),
                fuel,
                power,
                fuelShare,
                mechanisms,
                provenance);
        return new Reading(names, world);
    }

    /** The tables, unless codes are missing or wrong: every row and column would be refused for that. */
    private TableReader.Tables tables(Section tables, Names names, ImmutableList<Family> families, boolean sound) {
        boolean coded = names.known()
                && names.nations().stream().allMatch(code -> CODE.matcher(code).matches() && !code.equals(Names.ALL))
                && names.families().stream().allMatch(code -> CODE.matcher(code).matches());
        if (!coded) {
            tables.all();
            tables.close();
            return new TableReader.Tables(null, null, null, null, null);
        }
        TableReader reader = new TableReader(tables, folder, names.nations(), families, sound);
        TableReader.Tables read = reader.read();
        tables.close();
        return read;
    }

    private static int family(Value value, ImmutableList<String> codes) {
        String code = value.word("a family code", "产业代码", "");
        int index = codes.indexOf(code);
        if (index < 0 && !code.isEmpty() && !codes.isEmpty()) {
            value.refuse(Messages.unknown("family", "产业", code, codes));
        }
        return index;
    }

    private static Mechanisms mechanisms(Value value, ImmutableList<String> codes) {
        Section section = value.section();
        ImmutableMap.Builder<Mechanism, Integer> families = ImmutableMap.builder();
        for (Mechanism mechanism : Mechanism.values()) {
            int index = family(section.optional(mechanism.key()), codes);
            if (index >= 0) {
                families.put(mechanism, index);
            }
        }
        section.close();
        Mechanisms mechanisms = new Mechanisms(families.buildOrThrow());
        int electric = mechanisms.family(Mechanism.ELECTRIC_VEHICLES);
        if (electric >= 0 && electric == mechanisms.family(Mechanism.COMBUSTION_VEHICLES)) {
            section.optional(Mechanism.ELECTRIC_VEHICLES.key()).refuse(displaced(codes.get(electric)));
        }
        return mechanisms;
    }

    private static Text displaced(String code) {
        return new Text(
                "'" + code + "' cannot displace itself, expected another family than that of "
                        + Mechanism.COMBUSTION_VEHICLES.key(),
                "'" + code + "' 不能取代自身，应不同于 " + Mechanism.COMBUSTION_VEHICLES.key() + " 的产业");
    }

    private static ImmutableMap<String, ImmutableList<String>> groups(Value value, ImmutableList<String> nations) {
        Map<String, ImmutableList<String>> groups = new LinkedHashMap<>();
        Section section = value.section();
        for (Entry entry : section.entries()) {
            Value list = section.child(entry);
            String name = entry.key();
            boolean taken = nations.contains(name) || name.equals(Names.ALL) || name.equals(Names.WORLD);
            if (taken || !GROUP.matcher(name).matches()) {
                section.findings().add(entry.at(), list.path(), groupName(name));
            }
            Set<String> members = new LinkedHashSet<>();
            for (Value item : list.items()) {
                String code = item.word("a nation code", "国家代码", "");
                if (!code.isEmpty() && !nations.isEmpty() && !nations.contains(code)) {
                    item.refuse(Messages.unknown("nation", "国家", code, nations));
                } else if (!code.isEmpty() && !members.add(code)) {
                    item.refuse(new Text("'" + code + "' is named twice, expected it once", "'" + code + "' 重复出现"));
                }
            }
            if (members.isEmpty()) {
                list.refuse(new Text("the group is empty, expected nation codes", "组为空，应包含国家代码"));
            }
            groups.put(name, ImmutableList.copyOf(members));
        }
        return ImmutableMap.copyOf(groups);
    }

    private static Text groupName(String name) {
        String shown = Messages.shortened(name);
        return new Text(
                "'" + shown + "' cannot name a group, expected capital letters that are no nation, ALL or WLD",
                "'" + shown + "' 不能作为组名，应为大写字母，且不同于国家代码、ALL、WLD");
    }

    private static ImmutableList<Provenance> provenance(Value value) {
        List<String> bases = new ArrayList<>();
        for (Provenance.Basis basis : Provenance.Basis.values()) {
            bases.add(basis.key());
        }
        ImmutableList.Builder<Provenance> list = ImmutableList.builder();
        for (Value item : value.items()) {
            int before = item.findings().count();
            Section entry = item.section();
            String what = entry.required("item").word("the path of figures", "数据项路径", "?");
            String basis = entry.required("basis").choice(bases, "basis", "依据", "");
            Text source = entry.required("source").text();
            Value rangeAt = basis.equals("assumed") ? entry.required("range") : entry.optional("range");
            String range = rangeAt.node() instanceof Node.Word word ? word.text() : "";
            if (rangeAt.present() && range.isBlank() && basis.equals("assumed")) {
                rangeAt.refuse(new Text(
                        "an assumed figure needs a range, expected a text such as ±30 %", "假设数据须给出范围，例如 ±30%"));
            }
            entry.close();
            if (item.findings().count() == before) {
                list.add(new Provenance(what, Provenance.Basis.values()[bases.indexOf(basis)], source, range));
            }
        }
        ImmutableList<Provenance> all = list.build();
        boolean nothing = value.node() instanceof Node.Word word && word.isNothing();
        if (nothing
                || (value.node() instanceof Node.Items items && items.items().isEmpty())) {
            value.refuse(new Text("the list is empty, expected where the figures come from", "列表为空，应说明数据来源"));
        }
        return all;
    }

    /** The keys of the roles, in the order of {@link Role}. */
    static ImmutableList<String> roles() {
        ImmutableList.Builder<String> roles = ImmutableList.builder();
        for (Role role : Role.values()) {
            roles.add(role.key());
        }
        return roles.build();
    }
}
