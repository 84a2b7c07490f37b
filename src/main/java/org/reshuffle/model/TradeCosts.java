package org.reshuffle.model;

import org.jspecify.annotations.Nullable;
import org.reshuffle.behaviour.TariffPassThrough;
import org.reshuffle.random.PortableMath;
import org.reshuffle.shock.Barriers;
import org.reshuffle.shock.Drivers;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.FlowTable;
import org.reshuffle.world.Parameter;
import org.reshuffle.world.Rows;

/** Powers of trade costs and tariffs by exporter's cell and importer, worked out anew only where they change. */
final class TradeCosts {
    private final Calibration base;
    private final Drivers drivers;
    private final TariffPassThrough passThrough;
    private final FlowTable baseTariff;
    private final SeenBarriers seen = new SeenBarriers();

    private final PairBatch batch;
    private final double[][] fuelWeight;
    /** Shares that nothing has changed: those of the base year, and a latent family's once it has opened. */
    private double[] startShare;

    /** Pairs whose exporter gives up part of its price, the first {@code borne} of them, and how much more it sells for it. */
    private int[] bornePairs = {};

    private double[] more = {};
    private int borne;
    private int pairRevision;
    private int revision;
    private boolean rerouted;

    /** pi0 (d T)^-theta. */
    final double[][] weight;
    /** 1/(1 + t), what of a payment reaches the exporter. */
    final double[][] kept;

    private double @Nullable [][] logPower;

    TradeCosts(Calibration base, Drivers drivers) {
        this.base = base;
        this.drivers = drivers;
        passThrough = new TariffPassThrough(base.settings.get(Parameter.PASS_THROUGH));
        baseTariff = base.world.tariffs();
        batch = new PairBatch(passThrough);
        startShare = base.tradeShare;
        weight = Rows.of(base.tradeShare, base.nations);
        fuelWeight = Rows.zeros(base.nations, base.nations);
        kept = Rows.zeros(weight.length, base.nations);
        for (int c = 0; c < kept.length; c++) {
            for (int i = 0; i < base.nations; i++) {
                kept[c][i] = 1 / (1 + baseTariff.at(c * base.nations + i));
            }
        }
        pairRevision = drivers.pairRevision() - 1;
        revision = drivers.revision() - 1;
    }

    /** -theta log(d T), by exporter's cell and importer; kept up only once somebody has asked. */
    double[][] logPower() {
        if (logPower == null) {
            logPower = Rows.zeros(weight.length, base.nations);
            seen.each(this::change);
            endChanges();
        }
        return logPower;
    }

    /** Log of what the exporter gives up of its price. */
    double logBorne(int cell, int importer) {
        return passThrough.passThrough() == 1 ? 0 : logBorne(cell * base.nations + importer);
    }

    private double logBorne(int pair) {
        double now = tariff(pair, drivers.barriers().tariffOf(pair));
        return passThrough.logBorne(TariffPassThrough.logTariff(now, baseTariff.at(pair)));
    }

    /**
     * Adds what is sold beyond a payment's worth where exporters, who bear part of a tariff, get less than their price.
     *
     * <pre>sold_j += sum_i pi_ij kept_ij X_i (1/borne_ij - 1)</pre>
     *
     * @param shares pi, a row an exporter's cell
     * @param spending X, by cell
     * @param sold at the exporters' prices, by cell
     */
    void addSoldBelowPrice(double[][] shares, double[] spending, double[] sold) {
        for (int k = 0; k < borne; k++) {
            int cell = bornePairs[k] / base.nations;
            int importer = bornePairs[k] - cell * base.nations;
            int market = cell / base.nations * base.nations + importer;
            sold[cell] += shares[cell][importer] * kept[cell][importer] * spending[market] * more[k];
        }
    }

    /** Whether pipelines are cut or opened, so that fuel goes other ways. */
    boolean rerouted() {
        return rerouted;
    }

    /** The fuel family's weights with what pipelines let through, by exporter and importer. */
    double[][] fuelWeight() {
        return fuelWeight;
    }

    /** Gives a family that was never traded shares to start from, a row an exporter. */
    void open(int family, double[][] shares) {
        startShare = startShare.clone();
        for (int j = 0; j < base.nations; j++) {
            int cell = family * base.nations + j;
            System.arraycopy(shares[j], 0, startShare, cell * base.nations, base.nations);
            System.arraycopy(shares[j], 0, weight[cell], 0, base.nations);
        }
        seen.each(this::change);
        endChanges();
    }

    void update() {
        if (pairRevision != drivers.pairRevision()) {
            pairRevision = drivers.pairRevision();
            seen.look(drivers.barriers(), this::change);
            endChanges();
            gatherBorne();
        }
        if (revision != drivers.revision()) {
            revision = drivers.revision();
            reroute();
        }
    }

    private double tariff(int pair, double points) {
        return Math.max(0, baseTariff.at(pair) + points);
    }

    private void change(int pair, double points, double icebergCost, boolean tariffChanged) {
        if (tariffChanged) {
            int cell = pair / base.nations;
            kept[cell][pair - cell * base.nations] = 1 / (1 + tariff(pair, points));
        }
        double rise = points == 0 ? 1 : TariffPassThrough.rise(tariff(pair, points), baseTariff.at(pair));
        batch.add(pair, base.theta[pair / (base.nations * base.nations)], rise, icebergCost);
        if (batch.full()) {
            endChanges();
        }
    }

    /** Works out what has been gathered. */
    private void endChanges() {
        batch.workOut();
        for (int k = 0; k < batch.count(); k++) {
            int pair = batch.pair(k);
            int cell = pair / base.nations;
            int importer = pair - cell * base.nations;
            double share = startShare[pair];
            weight[cell][importer] = share == 0 ? 0 : share * batch.factor(k);
            if (logPower != null) {
                logPower[cell][importer] = batch.logFactor(k);
            }
        }
        batch.clear();
    }

    private void gatherBorne() {
        borne = 0;
        if (passThrough.passThrough() == 1) {
            return;
        }
        Barriers now = drivers.barriers();
        if (bornePairs.length < now.count()) {
            bornePairs = new int[2 * now.count()];
            more = new double[bornePairs.length];
        }
        for (int k = 0; k < now.count(); k++) {
            double logBorne = logBorne(now.pair(k));
            if (logBorne != 0) {
                bornePairs[borne] = now.pair(k);
                more[borne++] = PortableMath.exp(-logBorne) - 1;
            }
        }
    }

    private void reroute() {
        int nations = base.nations;
        rerouted = false;
        for (double access : drivers.fuelAccess) {
            rerouted |= access != 1;
        }
        for (int j = 0; rerouted && j < nations; j++) {
            double[] all = weight[base.world.fuelFamily() * nations + j];
            for (int i = 0; i < nations; i++) {
                fuelWeight[j][i] = all[i] * drivers.fuelAccess[j * nations + i];
            }
        }
    }
}
