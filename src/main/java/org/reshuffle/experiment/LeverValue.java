package org.reshuffle.experiment;

import org.reshuffle.world.Quarter;

/**
 * A value that a lever may take, checked.
 *
 * @param text as it was written
 * @param number the number, the quarters since the start, or the place among the options
 */
record LeverValue(String text, double number) {

    /**
     * Checks a text against a lever.
     *
     * @param start first quarter of the scenario, from which dates count
     */
    static LeverValue of(LeverInfo info, String text, Quarter start) {
        if (info.type() == LeverInfo.Type.CHOICE) {
            int index = info.options().indexOf(text);
            if (index < 0) {
                throw new IllegalArgumentException(info.path() + ": expected one of "
                        + String.join(", ", info.options()) + ", got '" + text + "'");
            }
            return new LeverValue(text, index);
        }
        double number = info.type() == LeverInfo.Type.DATE && text.indexOf('Q') > 0
                ? Quarter.parse(text).since(start)
                : Decimal.parse(text);
        boolean whole = info.type() == LeverInfo.Type.NUMBER || number == Math.rint(number);
        if (!(number >= info.low() && number <= info.high()) || !whole) {
            throw new IllegalArgumentException(
                    info.path() + ": expected " + expected(info, start) + ", got '" + text + "'");
        }
        return new LeverValue(text, number);
    }

    int whole() {
        return (int) number;
    }

    private static String expected(LeverInfo info, Quarter start) {
        if (info.type() == LeverInfo.Type.DATE) {
            return "a quarter from " + start.plus((int) info.low()) + " to " + start.plus((int) info.high());
        }
        return (info.type() == LeverInfo.Type.WHOLE ? "a whole number from " : "a number from ")
                + Decimal.text(info.low()) + " to " + Decimal.text(info.high())
                + (info.unit().isEmpty() ? "" : " " + info.unit());
    }
}
