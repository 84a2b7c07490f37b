package org.reshuffle.shock;

import com.google.common.collect.ImmutableList;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Text;

/** An investment pact: hosts promise partners that their capital is welcome, for a number of years. */
public final class InvestmentPactShock implements ShockKind {
    private static final Field HOSTS = Field.nations("hosts", "Nations that promise", "作出承诺的东道国");
    private static final Field PARTNERS = Field.nations("partners", "Nations whose capital is welcome", "资本受欢迎的伙伴国");
    private static final Field FAMILIES =
            Field.families("families", "Families it covers", "协定涵盖的产业").orElse("MANUFACTURING");
    private static final Field YEARS =
            Field.number("years", 15.0, "years", 0.25, 50, "For how long it is signed, from its start", "自签署起的期限");
    private static final int QUARTERS = 4;

    @Override
    public String name() {
        return "investment-pact";
    }

    @Override
    public Text meaning() {
        return new Text(
                "Gives the hosts a log weight as a place for the partners' capital, that of a pact that stands for ever",
                "使东道国对伙伴国资本的对数权重增加；强度按永久有效的协定计");
    }

    @Override
    public String unit() {
        return "log rate";
    }

    @Override
    public double low() {
        return 0;
    }

    @Override
    public double high() {
        return 4;
    }

    @Override
    public ImmutableList<Field> fields() {
        return ImmutableList.of(HOSTS, PARTNERS, FAMILIES, YEARS);
    }

    @Override
    public Effect bind(FieldValues values, BaseWorld world) {
        values.requireTwo(HOSTS, PARTNERS, world);
        int[] hosts = values.nations(HOSTS, world);
        int[] partners = values.nations(PARTNERS, world);
        int[] families = values.families(FAMILIES, world);
        double quarters = QUARTERS * values.number(YEARS);
        return (drivers, level) -> {
            for (int host : hosts) {
                for (int partner : partners) {
                    for (int family : families) {
                        if (host != partner) {
                            drivers.sign(family, host, partner, level, quarters);
                        }
                    }
                }
            }
        };
    }
}
