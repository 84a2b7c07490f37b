package org.reshuffle.result;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.reshuffle.observe.Force;
import org.reshuffle.world.Quarter;

/** Reads the files of a result; tables only when they are asked for. */
public final class ResultReader {
    private final Path folder;
    private final Manifest manifest;
    private final Summary summary;

    private ResultReader(Path folder, Manifest manifest, Summary summary) {
        this.folder = folder;
        this.manifest = manifest;
        this.summary = summary;
    }

    /**
     * Opens a folder of results.
     *
     * @throws NoSuchFileException if there is no manifest in it
     * @throws IllegalArgumentException if a file is not what it should be
     */
    public static ResultReader open(Path folder) throws IOException {
        Manifest manifest = ManifestReader.read(Json.read(folder.resolve(ResultWriter.MANIFEST)));
        String only = manifest.arms().size() > 1 ? manifest.arms().get(1).name() : "";
        return new ResultReader(folder, manifest, Summary.read(Json.read(folder.resolve(ResultWriter.SUMMARY)), only));
    }

    public Path folder() {
        return folder;
    }

    public Manifest manifest() {
        return manifest;
    }

    public Summary summary() {
        return summary;
    }

    /** Whether the tables carry the spread over seeds. */
    public boolean hasBands() throws IOException {
        return Panel.has(folder.resolve(ResultWriter.NATIONS), "output_p5");
    }

    /** Columns of {@code nations.csv}; the family is always number 0. */
    public Panel nations(List<String> columns) throws IOException {
        return Panel.read(
                folder.resolve(ResultWriter.NATIONS), manifest, List.of(Figure.ALL), columns, Panel.Selection.ALL);
    }

    /** Columns of {@code sectors.csv}; families in the manifest's order. */
    public Panel sectors(List<String> columns, Panel.Selection selection) throws IOException {
        return Panel.read(folder.resolve(ResultWriter.SECTORS), manifest, families(), columns, selection);
    }

    /** Columns of {@code effects.csv}; family 0 is all of manufacturing, then the manifest's order. */
    public Panel effects(List<String> columns, Panel.Selection selection) throws IOException {
        List<String> families = new ArrayList<>(List.of(Figure.ALL));
        families.addAll(families());
        return Panel.read(folder.resolve(ResultWriter.EFFECTS), manifest, families, columns, selection);
    }

    /** The forces of {@code forces.csv}, columns in the order of {@link Force}; families in the manifest's order. */
    public Panel forces(Panel.Selection selection) throws IOException {
        List<String> columns = Arrays.stream(Force.values()).map(Force::key).toList();
        return Panel.read(folder.resolve(ResultWriter.FORCES), manifest, families(), columns, selection);
    }

    /** The ledger. */
    public ImmutableList<StoredMove> moves() throws IOException {
        ImmutableList.Builder<StoredMove> moves = ImmutableList.builder();
        CsvRows.read(
                folder.resolve(ResultWriter.MOVES),
                LedgerFiles.MOVE_COLUMNS,
                line -> true,
                fields -> moves.add(StoredMove.of(fields)));
        return moves.build();
    }

    /** What governments decided; nothing in results of versions that did not write it down. */
    public ImmutableList<StoredDecision> decisions() throws IOException {
        Path file = folder.resolve(ResultWriter.DECISIONS);
        ImmutableList.Builder<StoredDecision> decisions = ImmutableList.builder();
        if (Files.exists(file)) {
            CsvRows.read(file, DecisionFile.COLUMNS, line -> true, fields -> decisions.add(StoredDecision.of(fields)));
        }
        return decisions.build();
    }

    /** Flows up to the end of a quarter; none if they were not kept in it. */
    public ImmutableList<StoredFlow> flows(Quarter quarter) throws IOException {
        String wanted = "," + quarter + ",";
        ImmutableList.Builder<StoredFlow> flows = ImmutableList.builder();
        CsvRows.read(
                folder.resolve(ResultWriter.FLOWS),
                LedgerFiles.FLOW_COLUMNS,
                line -> line.contains(wanted),
                fields -> flows.add(new StoredFlow(
                        fields[0], Quarter.parse(fields[1]), fields[2], fields[3], Double.parseDouble(fields[4]))));
        return flows.build();
    }

    /** The text of the scenario as it was run. */
    public String resolved() throws IOException {
        return Files.readString(folder.resolve(ResultWriter.RESOLVED));
    }

    private List<String> families() {
        return manifest.world().families().stream()
                .map(Manifest.FamilyInfo::code)
                .toList();
    }
}
