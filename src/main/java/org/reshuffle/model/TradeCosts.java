package org.reshuffle.model;

import java.util.Arrays;
import org.reshuffle.behaviour.TariffPassThrough;
import org.reshuffle.random.PortableMath;
import org.reshuffle.shock.Drivers;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Parameter;
import org.reshuffle.world.Rows;

/** Powers of trade costs and tariffs by exporter's cell and importer, worked out anew only where they change. */
final class TradeCosts {
    private final Calibration base;
    private final Drivers drivers;
    private final TariffPassThrough passThrough;
    /** By cell. */
    private final double[] theta;

    private final double[] baseTariff;
    private final double[] tariffSeen;
    private final double[] icebergSeen;
    /** Logs of tariffs and iceberg costs against the base year, by pair. */
    private final double[] logTariff;

    private final double[] logIceberg;
    private final double[][] fuelWeight;
    /** Shares that nothing has changed: those of the base year, and a latent family's once it has opened. */
    private double[] startShare;

    /** Pairs whose exporter gives up part of its price, the first {@code borne} of them, and how much more it sells for it. */
    private final int[] bornePairs;

    private final double[] more;
    private int borne;
    private int pairRevision;
    private int revision;
    private boolean rerouted;
    /** Of the pair that was worked out last, for a sanction hits all families of two nations alike. */
    private double lastIceberg = 1;

    private double lastLogIceberg;
    private double lastPower;
    private double lastFactor = 1;

    /** pi0 (d T)^-theta. */
    final double[][] weight;
    /** -theta log(d T). */
    final double[][] logPower;
    /** 1/(1 + t), what of a payment reaches the exporter. */
    final double[][] kept;

    TradeCosts(Calibration base, Drivers drivers) {
        this.base = base;
        this.drivers = drivers;
        passThrough = new TariffPassThrough(base.settings.get(Parameter.PASS_THROUGH));
        theta = new double[base.sales.length];
        Arrays.setAll(theta, c -> base.theta[c / base.nations]);
        baseTariff = base.world.tariffs().toArray();
        tariffSeen = new double[baseTariff.length];
        icebergSeen = new double[baseTariff.length];
        Arrays.fill(icebergSeen, 1);
        logTariff = new double[baseTariff.length];
        logIceberg = new double[baseTariff.length];
        startShare = base.tradeShare;
        weight = Rows.of(base.tradeShare, base.nations);
        logPower = Rows.zeros(weight.length, base.nations);
        fuelWeight = Rows.zeros(base.nations, base.nations);
        int most = passThrough.passThrough() == 1 ? 0 : baseTariff.length;
        bornePairs = new int[most];
        more = new double[most];
        kept = Rows.of(baseTariff, base.nations);
        for (double[] row : kept) {
            for (int i = 0; i < row.length; i++) {
                row[i] = 1 / (1 + row[i]);
            }
        }
        pairRevision = drivers.pairRevision() - 1;
        revision = drivers.revision() - 1;
    }

    /** Log of what the exporter gives up of its price. */
    double logBorne(int cell, int importer) {
        return passThrough.logBorne(logTariff[cell * base.nations + importer]);
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
            for (int i = 0; i < base.nations; i++) {
                startShare[cell * base.nations + i] = shares[j][i];
                weight[cell][i] = shares[j][i] * PortableMath.exp(logPower[cell][i]);
            }
        }
    }

    void update() {
        if (pairRevision != drivers.pairRevision()) {
            pairRevision = drivers.pairRevision();
            changePairs();
            gatherBorne();
        }
        if (revision != drivers.revision()) {
            revision = drivers.revision();
            reroute();
        }
    }

    private void changePairs() {
        int nations = base.nations;
        for (int k = 0; k < drivers.reached(); k++) {
            int p = drivers.reachedPair(k);
            if (drivers.tariff[p] != tariffSeen[p] || drivers.icebergCost[p] != icebergSeen[p]) {
                int cell = p / nations;
                change(p, cell, p - cell * nations);
            }
        }
    }

    private void gatherBorne() {
        borne = 0;
        for (int k = 0; passThrough.passThrough() != 1 && k < drivers.reached(); k++) {
            int pair = drivers.reachedPair(k);
            double logBorne = passThrough.logBorne(logTariff[pair]);
            if (logBorne != 0) {
                bornePairs[borne] = pair;
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

    /** What has not changed is not worked out again, nor what is the same as for the pair before. */
    private void change(int pair, int cell, int importer) {
        if (drivers.tariff[pair] != tariffSeen[pair]) {
            tariffSeen[pair] = drivers.tariff[pair];
            double tariff = Math.max(0, baseTariff[pair] + drivers.tariff[pair]);
            kept[cell][importer] = 1 / (1 + tariff);
            logTariff[pair] = TariffPassThrough.logTariff(tariff, baseTariff[pair]);
        }
        if (drivers.icebergCost[pair] != icebergSeen[pair]) {
            icebergSeen[pair] = drivers.icebergCost[pair];
            if (icebergSeen[pair] != lastIceberg) {
                lastIceberg = icebergSeen[pair];
                lastLogIceberg = PortableMath.log(lastIceberg);
            }
            logIceberg[pair] = lastLogIceberg;
        }
        double power = -theta[cell] * passThrough.logDelivered(logIceberg[pair], logTariff[pair]);
        logPower[cell][importer] = power;
        if (power != lastPower) {
            lastPower = power;
            lastFactor = PortableMath.exp(power);
        }
        double share = startShare[pair];
        weight[cell][importer] = share == 0 ? 0 : share * lastFactor;
    }
}
