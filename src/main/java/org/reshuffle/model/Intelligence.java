package org.reshuffle.model;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.reshuffle.behaviour.government.Briefing;
import org.reshuffle.behaviour.government.Policy;
import org.reshuffle.behaviour.government.Purchases;
import org.reshuffle.observe.RunRecord;
import org.reshuffle.random.KeyedStream;
import org.reshuffle.random.KeyedStream.Purpose;
import org.reshuffle.random.PortableMath;
import org.reshuffle.shock.Drivers;
import org.reshuffle.world.Blocs;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Economy;
import org.reshuffle.world.Parameter;
import org.reshuffle.world.Rows;

/**
 * What governments are told: figures of two quarters ago, which each gets wrong in its own way where clusters are drawn.
 *
 * <pre>reported = true exp(noise z)</pre>
 *
 * z uniform with mean 0 and variance 1, one for each nation that is told, nation that it is told about, and year. Draws:
 * those.
 */
final class Intelligence {
    private static final int YEAR = 4;
    /** Figures are taken down in this quarter of each year and used in the last. */
    private static final int TAKEN = 1;

    private static final double UNIT_VARIANCE = Math.sqrt(12);

    private final Calibration base;
    private final Economy economy;
    private final Drivers drivers;
    private final long seed;
    private final double noise;
    private final double[] natural;
    private final double[] exact;
    private final boolean[][] allies;
    /** Chance that a new leadership breaks a pact, partner by host. */
    private final double[][] reversal;

    private final @Nullable NotedPurchases noted;
    private final Purchases purchases;
    private Figures now;
    private Figures before;
    private KnownTariffs tariffs;
    private double[] subsidy;

    /** @param trade whether any government looks at trade */
    Intelligence(Calibration base, Economy economy, Drivers drivers, boolean trade, long seed) {
        this.base = base;
        this.economy = economy;
        this.drivers = drivers;
        this.seed = seed;
        noise = seed == RunRecord.MEAN_FIELD ? 0 : base.settings.get(Parameter.GOVERNMENT_NOISE);
        exact = new double[base.nations];
        Arrays.fill(exact, 1);
        allies = allies(new Blocs(base.world));
        reversal = reversals(new PactRisk(base));
        natural = new double[base.nations];
        for (int i = 0; i < base.nations; i++) {
            natural[i] = base.world.nations().get(i).unemploymentRate();
        }
        now = Figures.of(base, economy, drivers);
        before = now;
        noted = trade ? new NotedPurchases(economy) : null;
        purchases = noted == null ? new UnnotedPurchases() : noted;
        tariffs = new KnownTariffs(purchases, drivers);
        subsidy = economy.subsidy;
    }

    /** Takes figures down where it is time to. */
    void listen() {
        if (economy.quarter % YEAR == TAKEN) {
            before = now;
            now = Figures.of(base, economy, drivers);
            if (noted != null) {
                noted.note(economy);
            }
        }
    }

    /** Takes down what has been announced, on the day governments decide. */
    void gather() {
        tariffs = new KnownTariffs(purchases, drivers);
        subsidy = economy.subsidy.clone();
    }

    /** What a nation is told. */
    Briefing brief(int nation, double budget, ImmutableList<Policy> policies) {
        double[] error = noise == 0 ? exact : errors(nation);
        return new Briefing(
                nation,
                economy.quarter / YEAR,
                budget,
                reported(now.sales(), error),
                reported(now.output(), error),
                reported(before.output(), error),
                reported(now.employment(), error),
                now.relatedness(),
                now.labourForce(),
                now.unemployment(),
                natural,
                reported(now.income(), error),
                reported(now.realIncome(), error),
                reported(before.realIncome(), error),
                now.unrest(),
                now.debt(),
                now.power(),
                now.logEnergyPrice(),
                tariffs,
                purchases,
                now.affinity()[nation],
                drivers.threat[nation],
                economy.frontierExpected[nation],
                subsidy,
                now.logCost(),
                now.digitalStock(),
                now.pipelines()[nation],
                now.seaBorne()[nation],
                allies[nation],
                now.pacts(),
                pactRisk(nation),
                policies);
    }

    private boolean[][] allies(Blocs blocs) {
        boolean[][] allied = new boolean[base.nations][base.nations];
        for (int i = 0; i < base.nations; i++) {
            for (int member : blocs.members(i)) {
                allied[i][member] = true;
            }
        }
        return allied;
    }

    private double[][] reversals(PactRisk risk) {
        double[][] chance = Rows.zeros(base.nations, base.nations);
        for (int i = 0; i < base.nations; i++) {
            for (int host = 0; host < base.nations; host++) {
                chance[i][host] = risk.reversal(host, i);
            }
        }
        return chance;
    }

    /** By host. */
    private double[] pactRisk(int nation) {
        double[] broken = reversal[nation].clone();
        for (int host = 0; host < broken.length; host++) {
            broken[host] *= now.leaderHazard()[host];
        }
        return broken;
    }

    /** By nation that is reported on; what is reported of this year and the last is wrong alike. */
    private double[] errors(int nation) {
        double[] error = new double[base.nations];
        KeyedStream stream = KeyedStream.of(seed, Purpose.BRIEFING, economy.quarter);
        for (int i = 0; i < error.length; i++) {
            double z = (stream.uniform((long) nation * base.nations + i) - 0.5) * UNIT_VARIANCE;
            error[i] = PortableMath.exp(noise * z);
        }
        return error;
    }

    private double[] reported(double[] figures, double[] error) {
        if (noise == 0) {
            return figures;
        }
        double[] wrong = new double[figures.length];
        for (int k = 0; k < wrong.length; k++) {
            wrong[k] = figures[k] * error[k % error.length];
        }
        return wrong;
    }
}
