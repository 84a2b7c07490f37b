package org.reshuffle.sweep;

import com.google.common.collect.ImmutableList;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.duckdb.DuckDBConnection;
import org.reshuffle.result.ArmResult;

/**
 * Results side by side: what went in, and what came out against the first of them.
 *
 * @param sides the results, the reference first
 * @param margin largest difference that does not matter: per cent, of shares and effects points
 * @param inputs what went into any of them
 * @param contrasts each other result against the reference
 */
public record SideBySide(
        ImmutableList<ComparedSide> sides,
        double margin,
        ImmutableList<InputDifference> inputs,
        ImmutableList<Contrast> contrasts) {

    /**
     * One result against the reference.
     *
     * @param other the result
     * @param basis what is paired: {@code seeds}, {@code mean-field} or {@code means}
     * @param points how many points both have
     * @param rows what is found, outcome by outcome
     * @param oneSided outcomes that one of the two does not tell
     */
    public record Contrast(
            ComparedSide other,
            String basis,
            long points,
            ImmutableList<PairedRow> rows,
            ImmutableList<OutcomeAt> oneSided) {
        public long count(Likeness likeness) {
            return rows.stream().filter(row -> row.likeness() == likeness).count();
        }
    }

    public ComparedSide reference() {
        return sides.get(0);
    }

    /** Whether versions of the program differ. */
    public boolean versionsDiffer() {
        return sides.stream().map(ComparedSide::code).distinct().count() > 1;
    }

    /** Every outcome that any of the results was asked for. */
    public static ImmutableList<OutcomeAt> outcomes(List<ComparedSide> sides) {
        Set<OutcomeAt> outcomes = new LinkedHashSet<>();
        sides.forEach(side -> outcomes.addAll(side.outcomes()));
        return ImmutableList.copyOf(outcomes);
    }

    /** @param wanted which outcomes are looked at */
    public static SideBySide of(List<ComparedSide> sides, Predicate<OutcomeAt> wanted, double margin)
            throws IOException {
        List<OutcomeAt> outcomes = outcomes(sides).stream().filter(wanted).toList();
        for (ComparedSide side : sides) {
            side.prepare(outcomes);
        }
        ImmutableList.Builder<Contrast> contrasts = ImmutableList.builder();
        Path scratch = Files.createTempDirectory("reshuffle");
        try (DuckDBConnection database = SweepStore.open(scratch)) {
            for (ComparedSide other : sides.subList(1, sides.size())) {
                contrasts.add(contrast(database, sides.get(0), other, outcomes, margin));
            }
        } catch (SQLException e) {
            throw new IOException(e);
        } finally {
            MoreFiles.deleteRecursively(scratch, RecursiveDeleteOption.ALLOW_INSECURE);
        }
        return new SideBySide(ImmutableList.copyOf(sides), margin, InputDifference.of(sides), contrasts.build());
    }

    private static Contrast contrast(
            DuckDBConnection database,
            ComparedSide reference,
            ComparedSide other,
            List<OutcomeAt> outcomes,
            double margin)
            throws IOException {
        Pairing pairing = new Pairing(database, reference, other);
        boolean effects =
                reference.arms().contains(ArmResult.BASELINE) && other.arms().contains(ArmResult.BASELINE);
        List<PairedRow> rows = new ArrayList<>();
        List<OutcomeAt> oneSided = new ArrayList<>();
        for (OutcomeAt outcome : outcomes) {
            if (reference.has(outcome) && other.has(outcome)) {
                rows.addAll(pairing.rows(outcome, false, margin));
                if (effects) {
                    rows.addAll(pairing.rows(outcome, true, margin));
                }
            } else {
                oneSided.add(outcome);
            }
        }
        return new Contrast(
                other,
                pairing.basis().key(),
                pairing.points(),
                ImmutableList.copyOf(rows),
                ImmutableList.copyOf(oneSided));
    }
}
