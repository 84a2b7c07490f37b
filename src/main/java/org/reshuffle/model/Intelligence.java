package org.reshuffle.model;

import com.google.common.collect.ImmutableList;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.reshuffle.behaviour.government.Briefing;
import org.reshuffle.behaviour.government.Policy;
import org.reshuffle.observe.RunRecord;
import org.reshuffle.random.KeyedStream;
import org.reshuffle.random.KeyedStream.Purpose;
import org.reshuffle.random.PortableMath;
import org.reshuffle.shock.Drivers;
import org.reshuffle.world.Blocs;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Economy;
import org.reshuffle.world.Pact;
import org.reshuffle.world.Parameter;

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
    private final Blocs blocs;
    private final PactRisk risk;
    private Figures now;
    private Figures before;

    /** Figures of one quarter. */
    private record Figures(
            double[] sales,
            double[] output,
            double[] employment,
            double[] relatedness,
            double[] labourForce,
            double[] unemployment,
            double[] income,
            double[] realIncome,
            double[] unrest,
            double[] debt,
            double[] power,
            double[] logEnergyPrice,
            double[][] imports,
            double[][] trade,
            double[] logCost,
            double[] digitalStock,
            double[] pipelines,
            double[] seaBorne,
            double[][] pacts,
            double[] leaderHazard) {}

    Intelligence(Calibration base, Economy economy, Drivers drivers, long seed) {
        this.base = base;
        this.economy = economy;
        this.drivers = drivers;
        this.seed = seed;
        noise = seed == RunRecord.MEAN_FIELD ? 0 : base.settings.get(Parameter.GOVERNMENT_NOISE);
        blocs = new Blocs(base.world);
        risk = new PactRisk(base);
        natural = new double[base.nations];
        for (int i = 0; i < base.nations; i++) {
            natural[i] = base.world.nations().get(i).unemploymentRate();
        }
        now = take();
        before = now;
    }

    /** Takes figures down where it is time to. */
    void listen() {
        if (economy.quarter % YEAR == TAKEN) {
            before = now;
            now = take();
        }
    }

    private Figures take() {
        double[][] trade = new double[economy.tradeShare.length][base.nations];
        double[][] imports = new double[base.nations][base.nations];
        for (int c = 0; c < trade.length; c++) {
            double[] share = economy.tradeShare[c];
            double[] row = imports[c % base.nations];
            int market = c / base.nations * base.nations;
            for (int i = 0; i < row.length; i++) {
                trade[c][i] = share[i] * economy.expenditure[market + i];
                row[i] += trade[c][i];
            }
        }
        return new Figures(
                economy.sales.clone(),
                economy.output.clone(),
                economy.employment.clone(),
                economy.relatedness.clone(),
                economy.labourForce.clone(),
                economy.unemployment.clone(),
                economy.income.clone(),
                economy.realIncome.clone(),
                economy.unrest.clone(),
                economy.debtRatio.clone(),
                economy.power.clone(),
                economy.logEnergyPrice.clone(),
                imports,
                trade,
                costs(),
                economy.digitalStock.clone(),
                byNation(i -> EnergyKinds.delivered(base.world.nations().get(i).energyMix(), drivers, i)),
                byNation(i ->
                        EnergyKinds.seaBorneRise(base.world.nations().get(i).energyMix(), drivers, i)),
                pacts(),
                economy.leaderHazard.clone());
    }

    private double[] byNation(IntToDoubleFunction figure) {
        return IntStream.range(0, base.nations).mapToDouble(figure).toArray();
    }

    /** Mean log unit cost of families with clusters, weighted with sales of the base year. */
    private double[] costs() {
        double[] mean = new double[base.nations];
        double[] sold = new double[base.nations];
        for (int c = 0; c < base.sales.length; c++) {
            if (base.clustered[c / base.nations]) {
                mean[c % base.nations] += base.sales[c] * economy.logCost[c];
                sold[c % base.nations] += base.sales[c];
            }
        }
        for (int i = 0; i < mean.length; i++) {
            mean[i] = sold[i] > 0 ? mean[i] / sold[i] : 0;
        }
        return mean;
    }

    /** Chance that a pact stands, host by partner. */
    private double[][] pacts() {
        double[][] standing = new double[base.nations][base.nations];
        for (Pact pact : economy.pacts) {
            standing[pact.host][pact.partner] = pact.left > 0 ? pact.standing : 0;
        }
        return standing;
    }

    /** What a nation is told. */
    Briefing brief(int nation, double budget, ImmutableList<Policy> policies) {
        double[] error = errors(nation);
        return new Briefing(
                nation,
                economy.quarter / YEAR,
                budget,
                reported(now.sales, error),
                reported(now.output, error),
                reported(before.output, error),
                reported(now.employment, error),
                now.relatedness,
                now.labourForce,
                now.unemployment,
                natural,
                reported(now.income, error),
                reported(now.realIncome, error),
                reported(before.realIncome, error),
                now.unrest,
                now.debt,
                now.power,
                now.logEnergyPrice,
                tariffs(),
                now.imports,
                now.trade,
                economy.affinity[nation],
                drivers.threat[nation],
                economy.frontierExpected[nation],
                economy.subsidy.clone(),
                now.logCost,
                now.digitalStock,
                now.pipelines[nation],
                now.seaBorne[nation],
                allies(nation),
                now.pacts,
                byNation(host -> risk.reversal(host, nation) * now.leaderHazard[host]),
                policies);
    }

    private boolean[] allies(int nation) {
        boolean[] allied = new boolean[base.nations];
        for (int member : blocs.members(nation)) {
            allied[member] = true;
        }
        return allied;
    }

    /** By nation that is reported on; what is reported of this year and the last is wrong alike. */
    private double[] errors(int nation) {
        double[] error = new double[base.nations];
        KeyedStream stream = KeyedStream.of(seed, Purpose.BRIEFING, economy.quarter);
        for (int i = 0; i < error.length; i++) {
            double z = noise == 0 ? 0 : (stream.uniform((long) nation * base.nations + i) - 0.5) * UNIT_VARIANCE;
            error[i] = noise == 0 ? 1 : PortableMath.exp(noise * z);
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

    private double[][] tariffs() {
        double[][] points = new double[base.sales.length][base.nations];
        for (int k = 0; k < drivers.reached(); k++) {
            int pair = drivers.reachedPair(k);
            points[pair / base.nations][pair % base.nations] = drivers.tariff[pair];
        }
        return points;
    }
}
