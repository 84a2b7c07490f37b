package org.reshuffle.shock;

import org.reshuffle.world.Text;

/**
 * Something that happens at a date.
 *
 * @param id name within the scenario
 * @param kind what kind of thing
 * @param title what a reader is told
 * @param profile how strongly, when
 * @param values the kind's fields
 * @param source where its figures come from
 */
public record Event(String id, ShockKind kind, Text title, Profile profile, FieldValues values, Text source) {}
