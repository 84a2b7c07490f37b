package org.reshuffle.model;

import java.util.Arrays;
import org.reshuffle.behaviour.TariffPassThrough;
import org.reshuffle.random.PortableMath;
import org.reshuffle.shock.Drivers;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Parameter;

/** Powers of trade costs and tariffs by pair, worked out anew only when tariffs or shipping change. */
final class TradeCosts {
    private final Calibration base;
    private final Drivers drivers;
    private final TariffPassThrough passThrough;
    private final double[] baseTariff;
    private final double[] tariffSeen;
    private final double[] icebergSeen;

    /** pi0 (d T)^-theta, by pair. */
    final double[] weight;
    /** -theta log(d T), by pair. */
    final double[] logPower;
    /** 1/(1 + t), what of a payment reaches the exporter, by pair. */
    final double[] kept;
    /** Log of what the exporter gives up of its price, by pair. */
    final double[] logBorne;

    TradeCosts(Calibration base, Drivers drivers) {
        this.base = base;
        this.drivers = drivers;
        passThrough = new TariffPassThrough(base.settings.get(Parameter.PASS_THROUGH));
        baseTariff = base.world.tariffs().toArray();
        tariffSeen = new double[baseTariff.length];
        icebergSeen = new double[baseTariff.length];
        Arrays.fill(icebergSeen, 1);
        weight = base.tradeShare.clone();
        logPower = new double[baseTariff.length];
        logBorne = new double[baseTariff.length];
        kept = new double[baseTariff.length];
        for (int p = 0; p < kept.length; p++) {
            kept[p] = 1 / (1 + baseTariff[p]);
        }
    }

    /** Whether exporters bear part of tariffs. */
    boolean borne() {
        return passThrough.passThrough() != 1;
    }

    void update() {
        if (Arrays.equals(tariffSeen, drivers.tariff) && Arrays.equals(icebergSeen, drivers.icebergCost)) {
            return;
        }
        int pairs = base.nations * base.nations;
        for (int p = 0; p < weight.length; p++) {
            double added = drivers.tariff[p];
            double iceberg = drivers.icebergCost[p];
            if (added == tariffSeen[p] && iceberg == icebergSeen[p]) {
                continue;
            }
            tariffSeen[p] = added;
            icebergSeen[p] = iceberg;
            double tariff = Math.max(0, baseTariff[p] + added);
            kept[p] = 1 / (1 + tariff);
            double logDelivered = passThrough.logDelivered(iceberg, tariff, baseTariff[p]);
            logBorne[p] = passThrough.logBorne(tariff, baseTariff[p]);
            logPower[p] = -base.theta[p / pairs] * logDelivered;
            weight[p] = base.tradeShare[p] == 0 ? 0 : base.tradeShare[p] * PortableMath.exp(logPower[p]);
        }
    }
}
