package org.reshuffle.sweep;

import com.google.common.base.Utf8;
import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reshuffle.experiment.LeverInfo;
import org.reshuffle.experiment.Levers;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.experiment.design.Points;
import org.reshuffle.scenario.Finding;
import org.reshuffle.scenario.InvalidInput;
import org.reshuffle.scenario.Position;
import org.reshuffle.world.Text;

/**
 * Points written out in a CSV file: its head names levers, each line is a point. A column {@code point}, as in a sweep's
 * own {@code design.csv}, is passed over. Points are kept in a file without a name, so that any number takes no memory.
 */
public final class PointsFile implements AutoCloseable {
    private static final int MOST_FINDINGS = 200;
    private static final String NUMBER = "point";

    private final Path file;
    private final Scenario scenario;
    private final FileChannel channel;
    private final List<Finding> findings = new ArrayList<>();
    private final List<@Nullable LeverInfo> columns = new ArrayList<>();
    private final Hasher hasher = Hashing.sha256().newHasher();
    private long count;

    private PointsFile(Path file, Scenario scenario, FileChannel channel) {
        this.file = file;
        this.scenario = scenario;
        this.channel = channel;
    }

    /**
     * Reads a file.
     *
     * @throws InvalidInput with everything that is wrong with it
     */
    public static PointsFile read(Path file, Scenario scenario) throws IOException {
        Path kept = Files.createTempFile("reshuffle", ".points");
        FileChannel channel = FileChannel.open(
                kept, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        PointsFile points = new PointsFile(file, scenario, channel);
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            points.read(lines);
            return points;
        } catch (CharacterCodingException e) {
            channel.close();
            points.find(points.firstBadLine(), 1, "file", "is not UTF-8 text here", "此处不是 UTF-8 文本");
            throw new InvalidInput(points.findings);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private void read(BufferedReader lines) throws IOException {
        String head = lines.readLine();
        if (head == null || head.isBlank()) {
            find(1, 1, "file", "has no head; expected paths of levers, commas between", "没有表头；应为以逗号分隔的杠杆路径");
        } else {
            head(head.startsWith("\uFEFF") ? head.substring(1) : head);
        }
        if (!findings.isEmpty()) {
            throw new InvalidInput(findings);
        }
        int number = 1;
        for (String line = lines.readLine(); line != null && findings.size() < MOST_FINDINGS; line = lines.readLine()) {
            number++;
            if (!line.isBlank()) {
                point(line, number);
            }
        }
        if (count == 0 && findings.isEmpty()) {
            find(2, 1, "file", "has no points", "没有任何点");
        }
        if (!findings.isEmpty()) {
            throw new InvalidInput(findings);
        }
    }

    /** The first line that is not UTF-8, looked for from the start, because the reader of lines reads ahead of them. */
    private int firstBadLine() throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            int number = 1;
            for (String line = lines.readLine();
                    line != null && Utf8.isWellFormed(line.getBytes(StandardCharsets.ISO_8859_1));
                    line = lines.readLine()) {
                number++;
            }
            return number;
        }
    }

    private void head(String line) {
        List<String> seen = new ArrayList<>();
        int column = 1;
        for (String cell : line.split(",", -1)) {
            String path = cell.strip();
            LeverInfo info = path.equals(NUMBER) ? null : Levers.find(scenario, path);
            if (info == null && !path.equals(NUMBER)) {
                String nearest = Levers.nearest(scenario, path);
                find(
                        1,
                        column,
                        path.isEmpty() ? "file" : path,
                        "is no lever, see 'reshuffle levers'"
                                + (nearest == null ? "" : "; did you mean '" + nearest + "'?"),
                        "不是杠杆，见“reshuffle levers”" + (nearest == null ? "" : "；是否想写“" + nearest + "”？"));
            } else if (info != null && isOfTheRun(path)) {
                find(1, column, path, "is what the sweep itself sets", "由扫描自身设定");
            } else if (seen.contains(path)) {
                find(1, column, path, "stands here twice", "重复出现");
            }
            seen.add(path);
            columns.add(info);
            column += cell.length() + 1;
        }
        if (findings.isEmpty() && factors().isEmpty()) {
            find(1, 1, "file", "names no lever", "未列出任何杠杆");
        }
    }

    /** Whether a lever is of the run rather than of the world: what a sweep sets for all its points. */
    public static boolean isOfTheRun(String path) {
        return List.of("horizon.quarters", "mode", "seed", "seeds").contains(path);
    }

    private void point(String line, int number) throws IOException {
        String[] cells = line.split(",", -1);
        if (cells.length != columns.size()) {
            find(
                    number,
                    1,
                    "file",
                    "has " + cells.length + " cells, expected " + columns.size() + " as in the head",
                    "有 " + cells.length + " 格，应与表头一致为 " + columns.size() + " 格");
            return;
        }
        ByteBuffer row = ByteBuffer.allocate(Double.BYTES * cells.length);
        int column = 1;
        for (int k = 0; k < cells.length; k++) {
            LeverInfo info = columns.get(k);
            if (info != null) {
                Double value = LeverFactor.read(scenario, info, cells[k].strip());
                if (value == null) {
                    Text expected = LeverFactor.expected(scenario, info);
                    find(
                            number,
                            column,
                            info.path(),
                            expected.en() + ", got '" + cells[k].strip() + "'",
                            expected.zh() + "，得到“" + cells[k].strip() + "”");
                } else {
                    row.putDouble(value);
                    hasher.putDouble(value);
                }
            }
            column += cells[k].length() + 1;
        }
        if (findings.isEmpty()) {
            row.flip();
            long at = count++ * row.limit();
            while (row.hasRemaining()) {
                at += channel.write(row, at);
            }
        }
    }

    private void find(int line, int column, String path, String en, String zh) {
        findings.add(new Finding(new Position(file.toString(), line, column), path, new Text(en, zh)));
    }

    private ImmutableList<Factor> factors() {
        ImmutableList.Builder<Factor> factors = ImmutableList.builder();
        for (LeverInfo info : columns) {
            if (info != null) {
                factors.add(LeverFactor.between(scenario, info, info.low(), info.high()));
            }
        }
        return factors.build();
    }

    /** The design of these points, good until this is closed. */
    public Design design() {
        ImmutableList<Factor> factors = factors();
        String hash = hasher.hash().toString();
        return new Design("points", factors, count, () -> reader(factors.size()), "points " + hash);
    }

    private Points reader(int width) {
        ByteBuffer row = ByteBuffer.allocate(Double.BYTES * width);
        return number -> {
            row.clear();
            long at = number * row.limit();
            try {
                while (row.hasRemaining()) {
                    int read = channel.read(row, at);
                    if (read < 0) {
                        throw new IOException("the points end before number " + number);
                    }
                    at += read;
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            row.flip();
            double[] values = new double[width];
            row.asDoubleBuffer().get(values);
            return values;
        };
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
