package org.reshuffle.sweep;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reshuffle.judge.Answer;
import org.reshuffle.judge.Assumptions;
import org.reshuffle.judge.ClaimGroup;
import org.reshuffle.judge.Draws;
import org.reshuffle.judge.FlipSearch;
import org.reshuffle.judge.Judgement;
import org.reshuffle.judge.claim.Claim;
import org.reshuffle.result.Parallel;

/**
 * Judges claims: a Latin hypercube of draws for all, another for those that it leaves open, until they are settled or
 * there are enough draws; then the smallest change that turns each around. Verdicts depend neither on the number of
 * threads nor on what else is judged.
 */
public final class ClaimJudge {
    private final Draws draws;
    private final int most;
    private final int threads;
    private final Progress progress;
    private int done;

    /**
     * @param draws points of each hypercube
     * @param most draws beyond which a claim is left open; rounded up to whole hypercubes
     * @param threads how many draws at once
     */
    public ClaimJudge(Draws draws, int most, int threads, Progress progress) {
        this.draws = draws;
        this.most = most;
        this.threads = threads;
        this.progress = progress;
    }

    /** What has been answered so far of one claim. */
    private static final class Open {
        final ClaimGroup group;
        final Claim claim;
        final List<Answer> answers = new ArrayList<>();
        final List<double[]> points = new ArrayList<>();

        Open(ClaimGroup group, Claim claim) {
            this.group = group;
            this.claim = claim;
        }
    }

    /**
     * Judges claims.
     *
     * @return what is found, in the order of the claims
     * @throws InterruptedException if this thread was interrupted
     */
    public ImmutableList<Judgement> judge(List<Claim> claims) throws IOException, InterruptedException {
        Map<Claim, Open> all = new LinkedHashMap<>();
        for (ClaimGroup group : ClaimGroup.of(claims)) {
            group.claims().forEach(claim -> all.put(claim, new Open(group, claim)));
        }
        List<Open> open = new ArrayList<>(all.values());
        for (int hypercube = 0; !open.isEmpty() && hypercube * draws.size() < most; hypercube++) {
            round(hypercube, open);
            open.removeIf(each -> Judgement.settles(each.answers));
        }
        List<Open> found = claims.stream()
                .map(claim -> Objects.requireNonNull(all.get(claim)))
                .toList();
        Judgement[] judgements = new Judgement[claims.size()];
        begin();
        Parallel.each(threads, judgements.length, index -> {
            Open each = found.get(index);
            judgements[index] = Judgement.of(
                    each.group,
                    each.claim,
                    each.points.toArray(double[][]::new),
                    each.answers,
                    new FlipSearch(each.group, each.claim));
            step(judgements.length);
        });
        return ImmutableList.copyOf(judgements);
    }

    /** One hypercube of every group that has open claims. */
    private void round(int hypercube, List<Open> open) throws IOException, InterruptedException {
        Map<ClaimGroup, List<Open>> byGroup = new LinkedHashMap<>();
        open.forEach(each ->
                byGroup.computeIfAbsent(each.group, group -> new ArrayList<>()).add(each));
        List<ClaimGroup> groups = List.copyOf(byGroup.keySet());
        List<double[][]> points = groups.stream()
                .map(group -> draws.points(group.uncertainties(), hypercube))
                .toList();
        int size = draws.size();
        Map<Open, @Nullable Answer[]> answers = new LinkedHashMap<>();
        open.forEach(each -> answers.put(each, new @Nullable Answer[size]));
        begin();
        Parallel.each(threads, groups.size() * size, index -> {
            ClaimGroup group = groups.get(index / size);
            int draw = index % size;
            var runs = group.runs(Assumptions.of(group.moves(points.get(index / size)[draw])));
            for (Open each : Objects.requireNonNull(byGroup.get(group))) {
                Objects.requireNonNull(answers.get(each))[draw] = Answer.of(each.claim, runs);
            }
            step(groups.size() * size);
        });
        for (Open each : open) {
            for (int draw = 0; draw < size; draw++) {
                each.answers.add(Objects.requireNonNull(Objects.requireNonNull(answers.get(each))[draw]));
                each.points.add(points.get(groups.indexOf(each.group))[draw]);
            }
        }
    }

    private synchronized void begin() {
        done = 0;
    }

    private synchronized void step(int total) {
        progress.update(++done, total);
    }
}
