package org.reshuffle.model;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import org.reshuffle.behaviour.government.StanceKind;
import org.reshuffle.shock.Event;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Quarter;

/**
 * What one run needs to know. Runs of the same world and settings share a calibration.
 *
 * @param calibration base year in exact-hat form, with parameters and switches
 * @param start first quarter
 * @param quarters how many
 * @param agenda dated events
 * @param multiplier clusters per per cent of a family's world capacity
 * @param asked quarters whose figures are kept; empty for all
 * @param governments how each nation's government decides; empty where all do only what the events do in their name
 */
public record RunSetup(
        Calibration calibration,
        Quarter start,
        int quarters,
        Agenda agenda,
        int multiplier,
        ImmutableIntArray asked,
        ImmutableList<StanceKind> governments) {

    /** @param events in the order they are applied; bound once for all runs of this setup */
    public RunSetup(
            Calibration calibration,
            Quarter start,
            int quarters,
            ImmutableList<Event> events,
            int multiplier,
            ImmutableIntArray asked,
            ImmutableList<StanceKind> governments) {
        this(calibration, start, quarters, new Agenda(events, calibration.world), multiplier, asked, governments);
    }

    /** A run in which no government decides for itself. */
    public RunSetup(Calibration calibration, Quarter start, int quarters, ImmutableList<Event> events, int multiplier) {
        this(calibration, start, quarters, events, multiplier, ImmutableList.of());
    }

    /** A run of which all figures are kept. */
    public RunSetup(
            Calibration calibration,
            Quarter start,
            int quarters,
            ImmutableList<Event> events,
            int multiplier,
            ImmutableList<StanceKind> governments) {
        this(calibration, start, quarters, events, multiplier, ImmutableIntArray.of(), governments);
    }

    /** The dated events, in the order they are applied. */
    public ImmutableList<Event> events() {
        return agenda.events;
    }

    public RunSetup {
        if (quarters < 1) {
            throw new IllegalArgumentException("a run takes at least one quarter, got " + quarters);
        }
        if (multiplier < 1) {
            throw new IllegalArgumentException("the multiplier is at least 1, got " + multiplier);
        }
    }
}
