package org.reshuffle.sweep;

import com.google.common.collect.ImmutableList;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.experiment.design.Points;
import org.reshuffle.result.CodeVersion;
import org.reshuffle.result.PlaceLock;
import org.reshuffle.scenario.ScenarioWriter;

/**
 * A sweep in its folder, held against other processes: what of it has been run, and where the next rows go. Opening it
 * settles what becomes of earlier rows: those of the same design stay as they are, those of a design that this one
 * contains are taken over, and anything else is refused.
 */
public final class Sweep implements AutoCloseable {
    private static final String SCRATCH = ".scratch";

    private final SweepPlan plan;
    private final SweepFiles files;
    private final PlaceLock lock;
    private final SweepStore store;
    private int generation;
    private int nextPart;
    private BitSet done = new BitSet();

    private Sweep(SweepPlan plan, SweepFiles files, PlaceLock lock, SweepStore store) {
        this.plan = plan;
        this.files = files;
        this.lock = lock;
        this.store = store;
    }

    /**
     * Opens the sweep of a plan.
     *
     * @param folder where it lies or will lie
     * @param replace whether earlier rows that do not fit may be dropped
     * @throws SweepRefused if they may not, or another process is at it
     */
    public static Sweep open(SweepPlan plan, Path folder, boolean replace) throws IOException {
        Files.createDirectories(folder);
        PlaceLock lock = PlaceLock.ifFree(folder);
        if (lock == null) {
            throw new SweepRefused("another process is running the sweep in " + folder, "另一进程正在运行 " + folder + " 中的扫描");
        }
        SweepStore store = null;
        try {
            SweepFiles files = new SweepFiles(folder);
            clearScratch(folder);
            store = new SweepStore(plan, folder.resolve(SCRATCH));
            Sweep sweep = new Sweep(plan, files, lock, store);
            sweep.settle(replace);
            return sweep;
        } catch (IOException | RuntimeException e) {
            if (store != null) {
                store.close();
            }
            lock.close();
            throw e;
        }
    }

    private void settle(boolean replace) throws IOException {
        SweepManifest before = SweepManifest.read(files.file(SweepFiles.MANIFEST));
        String resolved = resolved(plan.scenario());
        String difference = before == null ? null : difference(before, resolved);
        if (difference != null && !replace) {
            throw new SweepRefused(
                    "the rows in " + files.folder() + " are of something else: " + difference
                            + "; take another --out, or --replace to drop them",
                    files.folder() + " 中的结果与此不符：" + difference + "；请换一个 --out，或用 --replace 舍弃它们");
        }
        files.prepare();
        if (before == null || difference != null) {
            begin(before == null ? 1 : before.generation() + 1, resolved);
        } else if (before.fits(plan)) {
            generation = before.generation();
        } else {
            extend(before, resolved, replace);
        }
        files.keepOnly(generation);
        SweepFiles.put(files.file(SweepFiles.DESIGN), this::writeDesign);
        done = store.done(files.parts(generation));
        nextPart = files.nextPart(generation);
    }

    /** The manifest comes last: with it the new generation counts, and the old one no more. */
    private void begin(int number, String resolved) throws IOException {
        generation = number;
        SweepManifest manifest = SweepManifest.of(plan, number);
        SweepFiles.put(files.file(SweepFiles.RESOLVED), file -> Files.writeString(file, resolved));
        SweepFiles.put(files.file(SweepFiles.VIEWS), file -> Files.writeString(file, SweepViews.text(manifest)));
        SweepFiles.put(files.file(SweepFiles.MANIFEST), manifest::write);
    }

    private void extend(SweepManifest before, String resolved, boolean replace) throws IOException {
        int next = before.generation() + 1;
        List<Path> old = files.parts(before.generation());
        for (Path stray : files.parts(next)) {
            Files.delete(stray);
        }
        if (!old.isEmpty() && before.likeIn(plan)) {
            SweepStore.Taken taken = store.take(old, files.part(next, 0));
            if (taken.kept() < taken.before() && !replace) {
                Files.deleteIfExists(files.part(next, 0));
                long lost = taken.before() - taken.kept();
                throw new SweepRefused(
                        "the design leaves out " + lost + " of the " + taken.before() + " runs in " + files.folder()
                                + "; take another --out, or --replace to drop them",
                        "该设计不含 " + files.folder() + " 中 " + taken.before() + " 次运行里的 " + lost
                                + " 次；请换一个 --out，或用 --replace 舍弃它们");
            }
        }
        begin(next, resolved);
    }

    /** What the earlier rows differ in, or null; a change of factors is one only where there are rows. */
    private @Nullable String difference(SweepManifest before, String resolved) throws IOException {
        if (!before.code().equals(CodeVersion.current())) {
            return "code " + before.code() + " -> " + CodeVersion.current();
        }
        Path file = files.file(SweepFiles.RESOLVED);
        String earlier = Files.exists(file) ? Files.readString(file) : "";
        if (!earlier.equals(resolved)) {
            return firstChange(earlier.lines().toList(), resolved.lines().toList());
        }
        if (!before.likeIn(plan) && !files.parts(before.generation()).isEmpty()) {
            List<String> now =
                    plan.design().factors().stream().map(Factor::path).toList();
            return before.factors() + " -> " + now;
        }
        return null;
    }

    private static String firstChange(List<String> earlier, List<String> now) {
        int line = 0;
        while (line < Math.min(earlier.size(), now.size()) && earlier.get(line).equals(now.get(line))) {
            line++;
        }
        String was = line < earlier.size() ? earlier.get(line).strip() : "-";
        String is = line < now.size() ? now.get(line).strip() : "-";
        return SweepFiles.RESOLVED + ":" + (line + 1) + ": " + was + " -> " + is;
    }

    /** All that a run can feel and rows do not say: neither seeds nor ranges. */
    private static String resolved(Scenario scenario) {
        return ScenarioWriter.resolved(
                scenario.withPlan(scenario.plan().withMode(Scenario.Mode.BOTH).withSeeds(1, 1))
                        .withChoices(ImmutableList.of(), ImmutableList.of()));
    }

    private void writeDesign(Path file) throws IOException {
        List<Factor> factors = plan.design().factors();
        Points points = plan.design().source().open();
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write("point");
            for (Factor factor : factors) {
                out.write("," + factor.path());
            }
            out.write("\n");
            for (long number = 0; number < plan.design().count(); number++) {
                double[] values = points.at(number);
                out.write(Long.toString(number));
                for (int k = 0; k < values.length; k++) {
                    out.write("," + factors.get(k).text(values[k]));
                }
                out.write("\n");
            }
        }
    }

    public SweepPlan plan() {
        return plan;
    }

    public SweepFiles files() {
        return files;
    }

    SweepStore store() {
        return store;
    }

    /** Parts that hold this sweep's rows. */
    List<Path> parts() throws IOException {
        return files.parts(generation);
    }

    /** How many runs have a row. */
    public long rows() {
        return done.cardinality();
    }

    /** How many of them failed. */
    public long failed() throws IOException {
        return store.failed(parts());
    }

    boolean isDone(long run) {
        return done.get(Math.toIntExact(run));
    }

    /** Keeps rows for good. */
    void keep(List<SweepRow> rows) throws IOException {
        store.write(rows, files.part(generation, nextPart++));
        rows.forEach(row -> done.set(Math.toIntExact(row.run())));
    }

    private static void clearScratch(Path folder) throws IOException {
        if (Files.exists(folder.resolve(SCRATCH))) {
            MoreFiles.deleteRecursively(folder.resolve(SCRATCH), RecursiveDeleteOption.ALLOW_INSECURE);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            store.close();
            clearScratch(files.folder());
        } finally {
            lock.close();
        }
    }
}
