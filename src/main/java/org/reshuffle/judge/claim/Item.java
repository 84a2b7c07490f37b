package org.reshuffle.judge.claim;

import com.google.common.collect.ImmutableList;

/**
 * One of several things that are counted, ranked or compared: it stands where a subject says {@code *}.
 *
 * @param name what it is called
 * @param families whether it is made of families; else of nations
 * @param words what it is made of: codes, groups, {@code !} to leave one out
 */
public record Item(String name, boolean families, ImmutableList<String> words) {}
