package org.reshuffle.report;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reshuffle.experiment.Nearest;
import org.reshuffle.result.Figure;
import org.reshuffle.result.Manifest;
import org.reshuffle.result.ResultReader;
import org.reshuffle.result.StoredMove;
import org.reshuffle.world.Text;

/** Answers from the files of a result why a cluster moved, or why a nation rose or fell. */
public final class Explainer {
    private final ReportData data;

    private Explainer(ReportData data) {
        this.data = data;
    }

    /** @param folder of a result */
    public static Explainer open(Path folder) throws IOException {
        return new Explainer(ReportData.read(ResultReader.open(folder)));
    }

    /**
     * Explains a nation, by its code or its name in either language, or a cluster such as {@code DEU-ICE-07}; capitals
     * do not matter.
     *
     * @throws UnknownName if there is neither
     */
    public Explanation explain(String name) throws IOException {
        String nation = nation(name);
        if (nation != null) {
            return new NationAccount(data, nation);
        }
        try {
            String wanted = name.toUpperCase(Locale.ROOT);
            ImmutableList<StoredMove> biography = data.moves().stream()
                    .filter(move -> move.cluster().equals(wanted))
                    .collect(ImmutableList.toImmutableList());
            if (!biography.isEmpty()) {
                return new ClusterBiography(data, wanted, biography);
            }
            throw unknown(name);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private @Nullable String nation(String name) {
        for (Manifest.NationInfo nation : data.manifest().world().nations()) {
            if (nation.code().equalsIgnoreCase(name)
                    || nation.name().en().equalsIgnoreCase(name)
                    || nation.name().zh().equals(name)) {
                return nation.code();
            }
        }
        return null;
    }

    private UnknownName unknown(String name) {
        String wanted = name.toUpperCase(Locale.ROOT);
        ImmutableList<String> group = data.manifest().world().groups().get(wanted);
        if (group != null) {
            return told("explain.group", wanted, String.join(", ", group));
        }
        if (wanted.equals(Figure.WORLD)) {
            return told(
                    "explain.world",
                    wanted,
                    data.manifest().world().nations().get(0).code());
        }
        Set<String> clusters = new LinkedHashSet<>();
        data.moves().forEach(move -> clusters.add(move.cluster()));
        UnknownName family = family(name, clusters);
        if (family != null) {
            return family;
        }
        List<String> nations = new ArrayList<>();
        for (Manifest.NationInfo nation : data.manifest().world().nations()) {
            nations.add(nation.code());
            nations.add(nation.name().en());
        }
        String nearest = Nearest.to(name, name.contains("-") ? clusters : nations);
        String result = data.manifest().name();
        return new UnknownName(
                new Text(tell(Language.EN, name, result, nearest), tell(Language.ZH, name, result, nearest)));
    }

    /** The answer to a family's code or name, which is asked for by its clusters; null if it is none. */
    private @Nullable UnknownName family(String name, Set<String> clusters) {
        for (Manifest.FamilyInfo family : data.manifest().world().families()) {
            if (family.code().equalsIgnoreCase(name)
                    || family.name().en().equalsIgnoreCase(name)
                    || family.name().zh().equals(name)) {
                String inside = "-" + family.code() + "-";
                String nation = data.manifest().world().nations().get(0).code();
                return clusters.stream()
                        .filter(cluster -> cluster.contains(inside))
                        .findFirst()
                        .map(cluster -> told("explain.family", family.code(), cluster, nation))
                        .orElseGet(() -> told("explain.family.empty", family.code(), nation));
            }
        }
        return null;
    }

    private static UnknownName told(String key, Object... values) {
        return new UnknownName(new Text(
                Phrases.of(Language.EN).text(key, values),
                Phrases.of(Language.ZH).text(key, values)));
    }

    private static String tell(Language language, String name, String result, @Nullable String nearest) {
        Phrases phrases = Phrases.of(language);
        return phrases.text("explain.unknown", name, result)
                + (nearest == null ? "" : phrases.text("explain.nearest", nearest));
    }
}
