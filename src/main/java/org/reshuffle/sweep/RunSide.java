package org.reshuffle.sweep;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.observe.RunRecord;
import org.reshuffle.result.Manifest;
import org.reshuffle.result.ResultReader;
import org.reshuffle.result.ResultWriter;
import org.reshuffle.result.StoredSeries;
import org.reshuffle.scenario.FlatFile;
import org.reshuffle.world.Quarter;
import org.reshuffle.world.Text;

/** The result of a run among compared results. */
public final class RunSide implements ComparedSide {
    private final String name;
    private final ResultReader reader;
    private final Manifest manifest;
    private final ImmutableMap<String, String> inputs;
    private final ImmutableList<OutcomeAt> outcomes;
    private final boolean everySeed;
    private final StoredSeries series;

    private RunSide(String name, ResultReader reader) {
        this.name = name;
        this.reader = reader;
        manifest = reader.manifest();
        everySeed = Files.exists(reader.folder().resolve(ResultWriter.SEED_NATIONS));
        outcomes = reader.summary().outcomes().stream()
                .map(outcome -> OutcomeAt.of(outcome.id(), outcome.at()))
                .distinct()
                .collect(ImmutableList.toImmutableList());
        inputs = read();
        series = new StoredSeries(reader);
    }

    /**
     * Opens a result.
     *
     * @throws IllegalArgumentException if a file is not what it should be
     */
    public static RunSide open(String name, Path folder) throws IOException {
        return new RunSide(name, ResultReader.open(folder));
    }

    private ImmutableMap<String, String> read() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("mode", manifest.mode().key());
        List<Long> seeds = new ArrayList<>(manifest.seeds());
        values.put("seeds", told(seeds.isEmpty() ? List.of(RunRecord.MEAN_FIELD) : seeds));
        values.put("arms", manifest.arms().stream().map(Manifest.ArmInfo::name).collect(Collectors.joining(", ")));
        values.put("code", manifest.codeVersion());
        FlatFile.read(reader.folder().resolve(ResultWriter.RESOLVED)).forEach((path, value) -> {
            if (!path.equals("seed")) {
                values.putIfAbsent(path, value);
            }
        });
        return ImmutableMap.copyOf(values);
    }

    /** Seeds as their ends, for they follow each other. */
    static String told(List<Long> seeds) {
        long real = seeds.stream().filter(seed -> seed != RunRecord.MEAN_FIELD).count();
        List<String> words = new ArrayList<>();
        if (real < seeds.size()) {
            words.add(Scenario.Mode.MEAN_FIELD.key());
        }
        if (real > 0) {
            long first = seeds.stream()
                    .filter(seed -> seed != RunRecord.MEAN_FIELD)
                    .findFirst()
                    .orElseThrow();
            words.add(real == 1 ? Long.toString(first) : first + ".." + (first + real - 1));
        }
        return String.join(", ", words);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Path folder() {
        return reader.folder();
    }

    @Override
    public String code() {
        return manifest.codeVersion();
    }

    @Override
    public ImmutableMap<String, String> inputs() {
        return inputs;
    }

    @Override
    public ImmutableMap<String, Text> names() {
        ImmutableMap.Builder<String, Text> names = ImmutableMap.builder();
        manifest.world().nations().forEach(nation -> names.put(nation.code(), nation.name()));
        manifest.world().families().forEach(family -> names.put(family.code(), family.name()));
        return names.buildOrThrow();
    }

    @Override
    public ImmutableList<String> arms() {
        return manifest.arms().stream().map(Manifest.ArmInfo::name).collect(ImmutableList.toImmutableList());
    }

    @Override
    public ImmutableList<OutcomeAt> outcomes() {
        return outcomes;
    }

    @Override
    public boolean has(OutcomeAt outcome) {
        int quarter = outcome.at().since(manifest.start());
        return quarter >= 0
                && quarter < manifest.quarters()
                && series.tells(outcome.nation(), outcome.family(), outcome.measure());
    }

    @Override
    public ImmutableList<String> factors() {
        return ImmutableList.of();
    }

    @Override
    public ImmutableSet<Long> seeds() {
        ImmutableSet.Builder<Long> seeds = ImmutableSet.builder();
        if (manifest.mode() != Scenario.Mode.STOCHASTIC) {
            seeds.add(RunRecord.MEAN_FIELD);
        }
        if (everySeed) {
            seeds.addAll(manifest.seeds());
        }
        return seeds.build();
    }

    @Override
    public boolean sameFigures(ComparedSide other) {
        return other instanceof RunSide run && run.manifest.fingerprint().equals(manifest.fingerprint());
    }

    /** Whether its seeds are known by their quantiles only. */
    public boolean lacksSeeds() {
        return manifest.mode() == Scenario.Mode.STOCHASTIC && !everySeed;
    }

    /** First quarter. */
    public Quarter start() {
        return manifest.start();
    }

    public int quarters() {
        return manifest.quarters();
    }

    /** A figure in every quarter; NaN where it was not kept. */
    public double[] series(OutcomeAt outcome, String arm) {
        return series.get(arms().indexOf(arm), outcome.nation(), outcome.family(), outcome.measure());
    }

    @Override
    public void prepare(Collection<OutcomeAt> wanted) throws IOException {
        for (OutcomeAt outcome : wanted) {
            if (has(outcome)) {
                series.want(outcome.nation(), outcome.family(), outcome.measure());
            }
        }
        series.read();
    }

    @Override
    public String rows(OutcomeAt outcome) {
        List<String> rows = new ArrayList<>();
        for (String arm : arms()) {
            double value = series(outcome, arm)[outcome.at().since(manifest.start())];
            rows.add("(0, " + SweepStore.quoted(arm) + ", CAST(NULL AS BIGINT), "
                    + (Double.isFinite(value) ? "CAST('" + value + "' AS DOUBLE)" : "CAST(NULL AS DOUBLE)") + ")");
        }
        String central = "SELECT * FROM (VALUES " + String.join(", ", rows) + ") AS central(point, arm, seed, value)";
        return everySeed ? central + " UNION ALL " + seedRows(outcome) : central;
    }

    private String seedRows(OutcomeAt outcome) {
        boolean whole = outcome.family().equals(org.reshuffle.result.Figure.ALL);
        Path file = reader.folder().resolve(whole ? ResultWriter.SEED_NATIONS : ResultWriter.SEED_SECTORS);
        List<String> conditions = new ArrayList<>(Arrays.asList(
                "quarter = " + SweepStore.quoted(outcome.at().toString()),
                "nation = " + SweepStore.quoted(outcome.nation())));
        if (!whole) {
            conditions.add("family = " + SweepStore.quoted(outcome.family()));
        }
        return "SELECT 0 AS point, arm, seed, "
                + SweepColumns.name(outcome.measure().key())
                + " AS value FROM read_parquet(" + SweepStore.quoted(file.toAbsolutePath()) + ") WHERE "
                + String.join(" AND ", conditions);
    }
}
