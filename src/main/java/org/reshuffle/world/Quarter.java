package org.reshuffle.world;

/**
 * A calendar quarter such as {@code 2024Q3}.
 *
 * @param year calendar year
 * @param number quarter of the year, 1 to 4
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {
    public Quarter {
        if (number < 1 || number > 4) {
            throw new IllegalArgumentException("a quarter is numbered 1 to 4, got " + number);
        }
    }

    /** Reads {@code 2024Q3}. */
    public static Quarter parse(String text) {
        if (text.length() == 6 && text.charAt(4) == 'Q') {
            try {
                return new Quarter(Integer.parseInt(text.substring(0, 4)), text.charAt(5) - '0');
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("expected a quarter such as 2024Q3, got '" + text + "'", e);
            }
        }
        throw new IllegalArgumentException("expected a quarter such as 2024Q3, got '" + text + "'");
    }

    /** Quarters from {@code other} to this one; negative when this one is earlier. */
    public int since(Quarter other) {
        return 4 * (year - other.year) + number - other.number;
    }

    public Quarter plus(int quarters) {
        int index = 4 * year + number - 1 + quarters;
        return new Quarter(Math.floorDiv(index, 4), Math.floorMod(index, 4) + 1);
    }

    @Override
    public int compareTo(Quarter other) {
        return since(other);
    }

    @Override
    public String toString() {
        return year + "Q" + number;
    }
}
