package org.reshuffle.sweep;

import static java.lang.Double.NaN;

import com.google.common.collect.ImmutableList;
import java.util.Random;
import org.reshuffle.behaviour.government.Act;
import org.reshuffle.behaviour.government.Motive;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.observe.ClusterMove;
import org.reshuffle.observe.Decision;
import org.reshuffle.observe.Decision.Change;
import org.reshuffle.observe.FlowRecord;
import org.reshuffle.observe.Force;
import org.reshuffle.observe.ForceTable;
import org.reshuffle.observe.Measure;
import org.reshuffle.observe.Observations;
import org.reshuffle.observe.RunRecord;
import org.reshuffle.random.PortableMath;
import org.reshuffle.shock.Event;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Role;

/**
 * Figures without a model: every series walks at random around its base, and events pull the third nation down and the
 * first two up, most in the first family. Runs of equal seeds draw equal numbers.
 */
public final class SyntheticEngine implements Engine {
    private final Scenario scenario;
    private final BaseWorld world;
    private final int nations;
    private final int families;

    public SyntheticEngine(Scenario scenario) {
        this.scenario = scenario;
        world = scenario.world();
        nations = world.nations().size();
        families = world.families().size();
    }

    @Override
    public RunRecord meanField(String arm, ImmutableList<Event> events, boolean detail) {
        Observations observations = observe(events, new Random(0), 0);
        observations.decided(decisions(events));
        return new RunRecord(
                arm,
                RunRecord.MEAN_FIELD,
                observations,
                detail ? forces(observations) : null,
                detail ? flows(events) : null);
    }

    @Override
    public RunRecord stochastic(String arm, ImmutableList<Event> events, long seed, boolean ledger) {
        Observations observations = observe(events, new Random(seed), 0.004);
        if (ledger) {
            observations.keep(ledger(events, new Random(seed)));
            observations.decided(decisions(events));
        }
        return new RunRecord(arm, seed, observations, null, null);
    }

    /** The third nation, which loses, helps its first family; the second answers it with a tariff. */
    private static ImmutableList<Decision> decisions(ImmutableList<Event> events) {
        return events.isEmpty()
                ? ImmutableList.of()
                : ImmutableList.of(
                        new Decision(7, 2, Act.SUBSIDY, -1, 0, Change.BEGUN, 0, 1.5, Motive.JOBS, 12.5, 0.4),
                        new Decision(7, 1, Act.TARIFF, 2, 0, Change.BEGUN, 0, 7, Motive.RETALIATION, NaN, NaN),
                        new Decision(11, 2, Act.SUBSIDY, -1, 0, Change.ENDED, 1.5, 0, Motive.NONE, 0, 0),
                        new Decision(11, 2, Act.DEFAULT, -1, -1, Change.BEGUN, 0, 30, Motive.DEBT, NaN, NaN));
    }

    private static double level(ImmutableList<Event> events, int quarter) {
        return events.stream()
                .mapToDouble(event -> event.profile().level(quarter))
                .sum();
    }

    private Observations observe(ImmutableList<Event> events, Random random, double noise) {
        Observations observations = new Observations(world, scenario.start(), scenario.quarters());
        double[] walk = new double[nations * families];
        double[] pull = new double[nations];
        for (int quarter = 0; quarter < scenario.quarters(); quarter++) {
            for (int i = 0; i < nations; i++) {
                double aim = -0.12 * level(events, quarter) * (i == 2 ? 1 : i < 2 ? -0.2 : 0.01 * (i % 3));
                pull[i] += 0.1 * (aim - pull[i]);
                for (int s = 0; s < families; s++) {
                    walk[i * families + s] += noise * random.nextGaussian();
                    double log = walk[i * families + s] + pull[i] * (s == 0 ? 1 : 0.2) + 0.004 * quarter;
                    double base = world.families().get(s).role() == Role.LATENT ? 0 : base(i, s);
                    fillCell(observations, quarter, observations.cell(i, s), base, log);
                }
                fillNation(observations, quarter, i, pull[i]);
            }
        }
        return observations;
    }

    private double base(int nation, int family) {
        return 400.0 / (1 + nation) * (1.5 + StrictMath.sin(3.0 * nation + family));
    }

    private static void fillCell(Observations observations, int quarter, int cell, double base, double log) {
        for (Measure measure : Measure.values()) {
            if (measure.scope() == Measure.Scope.CELL && !measure.derived()) {
                double value = switch (measure.form()) {
                    case SUM -> base * PortableMath.exp(log) * (measure == Measure.EMPLOYMENT ? 0.01 : 1);
                    case INDEX -> PortableMath.exp(0.2 * log);
                    case POINTS -> 10 + log;
                };
                observations.row(measure, quarter)[cell] = value;
            }
        }
    }

    private void fillNation(Observations observations, int quarter, int nation, double pull) {
        for (Measure measure : Measure.values()) {
            if (measure.scope() == Measure.Scope.NATION) {
                observations.row(measure, quarter)[nation] = switch (measure.form()) {
                    case SUM -> 2_000.0 / (1 + nation) * PortableMath.exp(0.1 * pull);
                    case INDEX -> 1 - pull;
                    case POINTS -> 5 - 4 * pull;
                };
            }
        }
    }

    /** Two forces that share the change of output three to one. */
    private ForceTable forces(Observations observations) {
        int[] kept = new int[(scenario.quarters() + 3) / 4];
        for (int year = 0; year < kept.length; year++) {
            kept[year] = Math.min(4 * year + 3, scenario.quarters() - 1);
        }
        ForceTable forces = new ForceTable(nations, families, kept);
        for (int year = 0; year < kept.length; year++) {
            for (int i = 0; i < nations; i++) {
                for (int s = 0; s < families; s++) {
                    double change = observations.value(Measure.OUTPUT, i, s, kept[year])
                            - observations.value(Measure.OUTPUT, i, s, 0);
                    forces.set(year, i, s, Force.ENERGY, 0.75 * change);
                    forces.set(year, i, s, Force.SCALE, 0.25 * change);
                }
            }
        }
        return forces;
    }

    private FlowRecord flows(ImmutableList<Event> events) {
        int years = (scenario.quarters() + 3) / 4;
        FlowRecord flows = new FlowRecord(nations, years);
        for (int year = 0; year < years; year++) {
            for (int from = 0; from < nations; from++) {
                for (int to = 0; to < nations; to++) {
                    double pulled = from == 2 && to < 2 ? level(events, 4 * year) * (3 + to) : 0;
                    flows.table(year)[from * nations + to] = from == to ? 0 : (year + 1) * (0.5 + pulled + 0.01 * to);
                }
            }
        }
        return flows;
    }

    /** Two clusters in every cell; one moves each quarter, more of the third nation's when events pull. */
    private ImmutableList<ClusterMove> ledger(ImmutableList<Event> events, Random random) {
        ImmutableList.Builder<ClusterMove> moves = ImmutableList.builder();
        int[] where = new int[2 * nations * families];
        for (int cluster = 0; cluster < where.length; cluster++) {
            int nation = cluster / (2 * families);
            int family = cluster / 2 % families;
            where[cluster] = nation;
            moves.add(new ClusterMove(
                    0,
                    cluster,
                    ClusterMove.Kind.FOUNDED,
                    nation,
                    family,
                    nation,
                    family,
                    nation,
                    base(nation, family) / 2,
                    0,
                    0,
                    0,
                    0,
                    0,
                    -1,
                    0,
                    0));
        }
        for (int quarter = 1; quarter < scenario.quarters(); quarter++) {
            int cluster = random.nextInt(where.length);
            int to = random.nextInt(nations);
            boolean pulled = random.nextDouble() < 0.5 && level(events, quarter) > 0;
            if (pulled) {
                cluster = 2 * (2 * families) + random.nextInt(2 * families);
                to = random.nextInt(2);
            }
            int from = where[cluster];
            int family = cluster / 2 % families;
            if (from != to) {
                where[cluster] = to;
                moves.add(new ClusterMove(
                        quarter,
                        cluster,
                        pulled ? ClusterMove.Kind.CLOSED : ClusterMove.Kind.MOVED,
                        from,
                        family,
                        to,
                        family,
                        cluster / (2 * families),
                        base(cluster / (2 * families), family) / 2,
                        pulled ? -0.25 : -0.02,
                        0.05,
                        0.8,
                        0.1,
                        0,
                        (to + 1) % nations,
                        0.4,
                        pulled ? 30 : 0));
            }
        }
        return moves.build();
    }
}
