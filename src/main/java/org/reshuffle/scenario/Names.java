package org.reshuffle.scenario;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;

/**
 * The names that a world gives, known even when its figures are broken, so that a scenario can be checked all the
 * same. Empty where the world could not be read: nothing is checked against them then.
 *
 * @param nations codes of nations
 * @param families codes of families
 * @param groups groups of nations
 */
record Names(
        ImmutableList<String> nations,
        ImmutableList<String> families,
        ImmutableMap<String, ImmutableList<String>> groups) {
    static final String ALL = "ALL";
    static final String WORLD = "WLD";
    static final String MANUFACTURING = "MANUFACTURING";

    static final Names NONE = new Names(ImmutableList.of(), ImmutableList.of(), ImmutableMap.of());

    boolean known() {
        return !nations.isEmpty() && !families.isEmpty();
    }

    /** What can stand where nations are named: codes first, so that they win as nearest names. */
    List<String> nationWords() {
        List<String> words = new ArrayList<>(nations);
        words.addAll(groups.keySet());
        words.add(ALL);
        return words;
    }

    /** What can stand where families are named. */
    List<String> familyWords() {
        List<String> words = new ArrayList<>(families);
        words.add(MANUFACTURING);
        words.add(ALL);
        return words;
    }
}
