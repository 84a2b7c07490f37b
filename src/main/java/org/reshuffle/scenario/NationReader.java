package org.reshuffle.scenario;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reshuffle.experiment.Decimal;
import org.reshuffle.experiment.NationFigure;
import org.reshuffle.scenario.Node.Entry;
import org.reshuffle.shock.Drivers;
import org.reshuffle.world.EnergyShare;
import org.reshuffle.world.EnergySource;
import org.reshuffle.world.Nation;
import org.reshuffle.world.Text;

/**
 * Reads the nations of a world. Shares of an energy mix must add to 1 within {@link #TOLERANCE}, which leaves room for
 * rounding in a file; they are then scaled to add to 1.
 */
final class NationReader {
    /** How far from 1 the shares of a file may add up. */
    static final double TOLERANCE = 1e-3;
    /** Sums this near to 1 are 1: scaling them again would only move the last digit. */
    private static final double EXACT = 1e-12;

    private static final int MOST = 250;
    private static final int MOST_TILES = 100;

    private final Section section;
    private final Value value;
    private final Map<String, Position> tiles = new HashMap<>();
    private final ImmutableList<String> codes;

    NationReader(Value value) {
        this.value = value;
        this.section = value.section();
        this.codes = section.entries().stream().map(Entry::key).collect(ImmutableList.toImmutableList());
    }

    ImmutableList<Nation> read() {
        ImmutableList.Builder<Nation> nations = ImmutableList.builder();
        for (Entry entry : section.entries()) {
            String path = section.child(entry).path();
            if (!WorldReader.CODE.matcher(entry.key()).matches()
                    || entry.key().equals(Names.ALL)
                    || entry.key().equals(Names.WORLD)) {
                section.findings().add(entry.at(), path, codeForm(entry.key()));
            }
            nations.add(nation(entry.key(), section.child(entry)));
        }
        if (value.present() && section.open() && (codes.isEmpty() || codes.size() > MOST)) {
            value.refuse(count("nations", "国家", MOST, codes.size()));
        }
        return nations.build();
    }

    static Text codeForm(String code) {
        String shown = Messages.shortened(code);
        return new Text(
                "'" + shown + "' is no code, expected three capital letters other than ALL and WLD",
                "'" + shown + "' 不是有效代码，应为三个大写字母，且不同于 ALL、WLD");
    }

    static Text count(String en, String zh, int most, int got) {
        return new Text(
                "the world has " + got + " " + en + ", expected 1 to " + most,
                "世界包含 " + got + " 个" + zh + "，应为 1 至 " + most + " 个");
    }

    private Nation nation(String code, Value at) {
        Section nation = at.section();
        Text name = nation.required("name").text();
        Nation read = new Nation(code, name, 0, 0, 0, 0, 0, 0, ImmutableList.of(), 0, 0);
        for (NationFigure figure : NationFigure.values()) {
            Value value = figure.optional() ? nation.optional(figure.key()) : nation.required(figure.key());
            if (figure.optional() && !value.present()) {
                continue;
            }
            read = figure.with(read, value.number(figure.low(), figure.high(), figure.unit(), figure.low()));
        }
        if (read.labourForce() > read.population() && read.population() > NationFigure.POPULATION.low()) {
            nation.optional(NationFigure.LABOUR_FORCE.key()).refuse(force(read));
        }
        ImmutableList<EnergyShare> mix = mix(code, nation.required("energyMix"));
        int[] tile = tile(nation.required("tile"));
        nation.close();
        return new Nation(
                code,
                name,
                read.population(),
                read.workingAgeShare(),
                read.labourForce(),
                read.unemploymentRate(),
                read.labourCost(),
                read.powerPrice(),
                mix,
                tile[0],
                tile[1],
                read.polity());
    }

    private static Text force(Nation nation) {
        String force = Decimal.text(nation.labourForce());
        String most = Decimal.text(nation.population());
        return new Text(
                "a labour force of " + force + " is more than the population, expected at most " + most,
                "劳动力 " + force + " 超过人口，应不超过 " + most);
    }

    private ImmutableList<EnergyShare> mix(String code, Value at) {
        Section mix = at.section();
        List<EnergyShare> shares = new ArrayList<>();
        double sum = 0;
        int before = at.findings().count();
        for (Entry entry : mix.entries()) {
            Value given = mix.child(entry);
            double share = given.number(0, 1, "fraction", 0);
            sum += share;
            try {
                EnergySource source = EnergySource.parse(entry.key());
                String supplier = source.supplier();
                if (!supplier.isEmpty() && (!codes.contains(supplier) || supplier.equals(code))) {
                    at.findings().add(entry.at(), given.path(), supplier(code, supplier));
                }
                shares.add(new EnergyShare(source, share));
            } catch (IllegalArgumentException e) {
                List<String> known = List.of("domestic", "sea-borne", "renewables", "pipeline:NATION");
                at.findings()
                        .add(entry.at(), given.path(), Messages.unknown("energy source", "能源来源", entry.key(), known));
            }
        }
        if (shares.size() > Drivers.SOURCES) {
            at.refuse(count("energy sources for a nation", "能源来源", Drivers.SOURCES, shares.size()));
        }
        if (at.findings().count() > before || !at.present() || !mix.open()) {
            return ImmutableList.of();
        }
        if (Math.abs(sum - 1) > TOLERANCE) {
            String total = Decimal.text(Math.rint(sum * 1e6) / 1e6);
            at.refuse(new Text("the shares add up to " + total + ", expected 1", "各份额合计为 " + total + "，应为 1"));
        }
        return scaled(shares, sum);
    }

    private Text supplier(String code, String supplier) {
        return supplier.equals(code)
                ? new Text("a nation cannot be its own pipeline supplier, expected domestic", "本国不能作为管道供应国，应为 domestic")
                : Messages.unknown("nation", "国家", supplier, codes);
    }

    private static ImmutableList<EnergyShare> scaled(List<EnergyShare> shares, double sum) {
        if (Math.abs(sum - 1) <= EXACT) {
            return ImmutableList.copyOf(shares);
        }
        return shares.stream()
                .map(share -> new EnergyShare(share.source(), share.share() / sum))
                .collect(ImmutableList.toImmutableList());
    }

    private int[] tile(Value at) {
        int[] tile = new int[2];
        List<Value> items = at.items();
        if (items.size() != 2) {
            if (at.node() instanceof Node.Items) {
                at.refuse(new Text(
                        "a tile has " + items.size() + " numbers, expected column and row",
                        "格子有 " + items.size() + " 个数，应为列与行两个数"));
            } else if (at.node() instanceof Node.Word word && word.isNothing()) {
                at.refuse(Messages.expected("a list of column and row", "列与行组成的列表", word));
            }
            return tile;
        }
        int before = at.findings().count();
        tile[0] = (int) items.get(0).whole(0, MOST_TILES, "", 0);
        tile[1] = (int) items.get(1).whole(0, MOST_TILES, "", 0);
        Position first = tiles.putIfAbsent(tile[0] + ", " + tile[1], at.at());
        if (first != null && at.findings().count() == before) {
            at.refuse(Messages.twice("tile", "格子", tile[0] + ", " + tile[1], first));
        }
        return tile;
    }
}
