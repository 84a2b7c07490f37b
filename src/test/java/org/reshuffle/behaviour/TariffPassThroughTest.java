package org.reshuffle.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Who pays a tariff. */
class TariffPassThroughTest {

    /** Amiti, Redding, Weinstein (2019): the whole tariff arrives in prices at the border. */
    @Test
    void completePassThroughPutsTheWholeTariffOnTheBuyer() {
        TariffPassThrough full = new TariffPassThrough(1);
        assertThat(Math.exp(full.logDelivered(0, TariffPassThrough.logTariff(0.25, 0))))
                .isCloseTo(1.25, within(1e-15));
        assertThat(full.logBorne(TariffPassThrough.logTariff(0.25, 0))).isZero();
    }

    @Test
    void onlyTheRiseOverTheBaseTariffMovesThePrice() {
        TariffPassThrough full = new TariffPassThrough(1);
        assertThat(Math.exp(full.logDelivered(0, TariffPassThrough.logTariff(0.166, 0.026))))
                .isCloseTo(1.166 / 1.026, within(1e-15));
        assertThat(full.logDelivered(0, TariffPassThrough.logTariff(0.1, 0.1))).isZero();
    }

    @Test
    void whatTheBuyerIsSparedTheExporterBears() {
        TariffPassThrough part = new TariffPassThrough(0.7);
        double whole = Math.log(1.25);
        assertThat(part.logDelivered(0, TariffPassThrough.logTariff(0.25, 0))).isCloseTo(0.7 * whole, within(1e-15));
        assertThat(part.logBorne(TariffPassThrough.logTariff(0.25, 0))).isCloseTo(-0.3 * whole, within(1e-15));
    }

    @Test
    void shippingCostMultipliesTheDeliveredPrice() {
        assertThat(Math.exp(
                        new TariffPassThrough(0.8).logDelivered(Math.log(1.3), TariffPassThrough.logTariff(0.1, 0.1))))
                .isCloseTo(1.3, within(1e-15));
    }
}
