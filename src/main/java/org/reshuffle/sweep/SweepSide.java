package org.reshuffle.sweep;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.observe.RunRecord;
import org.reshuffle.scenario.FlatFile;
import org.reshuffle.scenario.InvalidInput;
import org.reshuffle.scenario.ScenarioReader;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Text;

/** A sweep among compared results. Its rows stay on the disk. */
public final class SweepSide implements ComparedSide {
    private final String name;
    private final Path folder;
    private final SweepManifest manifest;
    private final List<Path> parts;
    private final ImmutableList<OutcomeAt> outcomes;
    private final ImmutableMap<String, String> inputs;

    private SweepSide(String name, Path folder, SweepManifest manifest, List<Path> parts) {
        this.name = name;
        this.folder = folder;
        this.manifest = manifest;
        this.parts = parts;
        outcomes = manifest.outcomes().stream().map(OutcomeAt::parse).collect(ImmutableList.toImmutableList());
        inputs = read();
    }

    /**
     * Opens a sweep.
     *
     * @throws IllegalArgumentException if there are no rows in it, or a file is not what it should be
     */
    public static SweepSide open(String name, Path folder) throws IOException {
        SweepFiles files = new SweepFiles(folder);
        SweepManifest manifest = SweepManifest.read(files.file(SweepFiles.MANIFEST));
        List<Path> parts = manifest == null ? List.of() : files.parts(manifest.generation());
        if (manifest == null || parts.isEmpty()) {
            throw new IllegalArgumentException("the sweep has no rows yet");
        }
        return new SweepSide(name, folder, manifest, parts);
    }

    private ImmutableMap<String, String> read() {
        Map<String, String> values = new LinkedHashMap<>(FlatFile.read(folder.resolve(SweepFiles.RESOLVED)));
        // Of a sweep, the manifest says what was run in their place.
        List.of("mode", "seed", "seeds").forEach(values::remove);
        Map<String, String> first = new LinkedHashMap<>();
        boolean all = !manifest.seeds().contains(RunRecord.MEAN_FIELD);
        first.put(
                "mode",
                (all ? Scenario.Mode.STOCHASTIC : hasSeeds() ? Scenario.Mode.BOTH : Scenario.Mode.MEAN_FIELD).key());
        first.put("seeds", RunSide.told(manifest.seeds()));
        first.put("arms", String.join(", ", manifest.arms()));
        first.put("design", manifest.kind());
        first.put("design.points", Long.toString(manifest.points()));
        first.put("design.factors", String.join(", ", manifest.factors()));
        first.put("code", manifest.code());
        values.forEach(first::putIfAbsent);
        return ImmutableMap.copyOf(first);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Path folder() {
        return folder;
    }

    @Override
    public String code() {
        return manifest.code();
    }

    @Override
    public ImmutableMap<String, String> inputs() {
        return inputs;
    }

    @Override
    public ImmutableMap<String, Text> names() {
        try {
            BaseWorld world =
                    ScenarioReader.read(folder.resolve(SweepFiles.RESOLVED)).world();
            ImmutableMap.Builder<String, Text> names = ImmutableMap.builder();
            world.nations().forEach(nation -> names.put(nation.code(), nation.name()));
            world.families().forEach(family -> names.put(family.code(), family.name()));
            return names.buildOrThrow();
        } catch (InvalidInput e) {
            // Another version wrote it: codes do for names.
            return ImmutableMap.of();
        }
    }

    @Override
    public ImmutableList<String> arms() {
        return manifest.arms();
    }

    @Override
    public ImmutableList<OutcomeAt> outcomes() {
        return outcomes;
    }

    @Override
    public boolean has(OutcomeAt outcome) {
        return outcomes.contains(outcome);
    }

    @Override
    public ImmutableList<String> factors() {
        return manifest.factors();
    }

    @Override
    public ImmutableSet<Long> seeds() {
        return ImmutableSet.copyOf(manifest.seeds());
    }

    @Override
    public boolean sameFigures(ComparedSide other) {
        return false;
    }

    @Override
    public void prepare(Collection<OutcomeAt> wanted) {}

    @Override
    public String rows(OutcomeAt outcome) {
        return "SELECT point, arm, seed, " + SweepColumns.name(outcome.toString()) + " AS value FROM "
                + SweepStore.reading(parts) + " WHERE status = '" + SweepColumns.DONE + "'";
    }
}
