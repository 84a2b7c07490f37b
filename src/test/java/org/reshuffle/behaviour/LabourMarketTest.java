package org.reshuffle.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Services take up slowly whom industry lets go; wages give way to work that nobody pays for. */
class LabourMarketTest {
    private static final LabourMarket MARKET = new LabourMarket(0.03, 0.15);
    private static final double FORCE = 100;
    private static final double NATURAL = 0.05;

    @Test
    void naturalUnemploymentStays() {
        assertThat(MARKET.services(70, 25, FORCE, NATURAL)).isCloseTo(70, within(1e-12));
        assertThat(MARKET.wage(0.2, 0)).isEqualTo(0.2);
    }

    @Test
    void threePerCentOfTheJoblessFindWorkInServicesAQuarter() {
        // Industry lets 10 of 25 go: services take 0.03 x 10.
        assertThat(MARKET.services(70, 15, FORCE, NATURAL)).isCloseTo(70.3, within(1e-12));
    }

    @Test
    void twoThirdsOfALayoffAreAbsorbedAfterNineYears() {
        double services = 70;
        for (int quarter = 0; quarter < 36; quarter++) {
            services = MARKET.services(services, 15, FORCE, NATURAL);
        }
        // 1 - 0.97^36, the decade of Autor, Dorn, Hanson (2013)
        assertThat((services - 70) / 10).isCloseTo(0.6660, within(1e-4));
    }

    @Test
    void servicesGiveUpAtOnceTheWorkersThatIndustryLacks() {
        assertThat(MARKET.services(70, 40, FORCE, NATURAL)).isCloseTo(59.7, within(1e-12));
    }

    @Test
    void aPointOfExcessLabourLowersWagesByFifteenHundredthsOfAPoint() {
        assertThat(MARKET.wage(0, 0.01)).isCloseTo(-0.0015, within(1e-15));
        assertThat(MARKET.wage(0, -0.01)).isCloseTo(0.0015, within(1e-15));
    }
}
