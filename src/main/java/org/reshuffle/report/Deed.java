package org.reshuffle.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reshuffle.behaviour.government.Act;
import org.reshuffle.behaviour.government.Motive;
import org.reshuffle.result.StoredDecision;
import org.reshuffle.world.Quarter;

/**
 * What a government did over the years, from its first decision to its last: all of one act, whomever it is meant for;
 * each pact, default and change of leadership by itself.
 */
final class Deed {
    private final StoredDecision first;
    private final Set<String> partners = new LinkedHashSet<>();
    private final Set<String> open = new HashSet<>();
    private StoredDecision strongest;
    private @Nullable StoredDecision end;

    private Deed(StoredDecision first) {
        this.first = first;
        strongest = first;
    }

    private void add(StoredDecision decision) {
        if (!decision.partner().isEmpty()) {
            partners.add(decision.partner());
        }
        if (decision.change().equals("ended")) {
            open.remove(decision.partner());
        } else {
            open.add(decision.partner());
            strongest = weight(decision) > weight(strongest) ? decision : strongest;
        }
        end = open.isEmpty() ? decision : null;
    }

    private static double weight(StoredDecision decision) {
        return Double.isNaN(decision.cost()) ? decision.size() : decision.cost();
    }

    /** The deeds that decisions add up to, in the order in which they began. */
    static List<Deed> of(List<StoredDecision> decisions) {
        Map<String, Deed> deeds = new LinkedHashMap<>();
        for (StoredDecision decision : decisions) {
            String one = switch (decision.act()) {
                case PACT -> decision.partner();
                case LEADERSHIP, DEFAULT -> decision.quarter().toString();
                default -> "";
            };
            String key = decision.nation() + decision.act() + one;
            deeds.computeIfAbsent(key, fresh -> new Deed(decision)).add(decision);
        }
        return new ArrayList<>(deeds.values());
    }

    String nation() {
        return first.nation();
    }

    Act act() {
        return first.act();
    }

    /** Whom it was meant for, in the order in which it reached them; nobody where it was meant for all or none. */
    List<String> partners() {
        return List.copyOf(partners);
    }

    Quarter from() {
        return first.quarter();
    }

    /** When it was over; null where it was not, or lasts no time. */
    @Nullable
    Quarter until() {
        return end == null || end == first ? null : end.quarter();
    }

    /** Whether it happens at once and is over. */
    boolean momentary() {
        return act() == Act.LEADERSHIP || act() == Act.DEFAULT;
    }

    /** The decision with which it was largest. */
    StoredDecision strongest() {
        return strongest;
    }

    /** Why it ended; nothing where it goes on, or where its reason went. */
    Motive ended() {
        return end == null ? Motive.NONE : end.motive();
    }
}
