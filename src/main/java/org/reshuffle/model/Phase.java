package org.reshuffle.model;

/**
 * What happens in a quarter, in order; the schedule of {@code docs/odd.md}.
 */
public enum Phase {
    EVENTS,
    ENERGY_PRICES,
    TECHNOLOGY,
    COSTS,
    ADOPTION,
    DEMAND,
    TRADE,
    LABOUR_AND_INCOME,
    RELOCATION,
    SOCIETY,
    GOVERNMENT,
    RECORD
}
