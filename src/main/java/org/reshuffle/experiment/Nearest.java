package org.reshuffle.experiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The valid name that a mistyped one most likely meant: the fewest letters added, dropped, changed or swapped with
 * their neighbour (Damerau 1964, CACM 7), capitals ignored.
 */
public final class Nearest {
    private Nearest() {}

    /** The candidate nearest to a word, null when none is near; the earlier one of two that are equally near. */
    public static @Nullable String to(String word, Iterable<String> candidates) {
        String best = null;
        int least = Math.max(2, word.length() / 3) + 1;
        for (String candidate : candidates) {
            int distance = distance(lower(word), lower(candidate));
            if (distance < least) {
                least = distance;
                best = candidate;
            }
        }
        return best != null ? best : containing(word, candidates);
    }

    /** The candidates nearest to a word, the nearest first. */
    public static List<String> several(String word, Iterable<String> candidates, int count) {
        List<String> sorted = new ArrayList<>();
        candidates.forEach(sorted::add);
        sorted.sort(Comparator.comparingInt(candidate -> distance(lower(word), lower(candidate))));
        return sorted.subList(0, Math.min(count, sorted.size()));
    }

    private static @Nullable String containing(String word, Iterable<String> candidates) {
        if (word.length() < 3) {
            return null;
        }
        for (String candidate : candidates) {
            if (lower(candidate).contains(lower(word)) || lower(word).contains(lower(candidate))) {
                return candidate;
            }
        }
        return null;
    }

    static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            int[] free = before;
            before = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }

    /** Small letters of ASCII, whatever the locale. */
    private static String lower(String word) {
        StringBuilder lower = new StringBuilder(word);
        for (int k = 0; k < lower.length(); k++) {
            char c = lower.charAt(k);
            if (c >= 'A' && c <= 'Z') {
                lower.setCharAt(k, (char) (c + 32));
            }
        }
        return lower.toString();
    }
}
