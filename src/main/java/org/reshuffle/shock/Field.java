package org.reshuffle.shock;

import com.google.common.collect.ImmutableList;
import org.reshuffle.world.Text;

/**
 * One key that an event of some kind takes in a scenario file.
 *
 * @param name the key
 * @param type what its value is
 * @param required whether it must be given
 * @param standard its value when left out, written as in a file, empty when required
 * @param unit unit of a number, empty otherwise
 * @param low lowest number allowed
 * @param high highest number allowed
 * @param options what a choice may be, empty otherwise
 * @param meaning what it means
 */
public record Field(
        String name,
        Type type,
        boolean required,
        String standard,
        String unit,
        double low,
        double high,
        ImmutableList<String> options,
        Text meaning) {

    /** What a value is. */
    public enum Type {
        /** Nations: a code, a group's name, {@code ALL}, or a list of these; a leading '!' leaves one out. */
        NATIONS,
        /** Families: a code, {@code ALL}, {@code MANUFACTURING}, or a list of these. */
        FAMILIES,
        /** Energy sources: domestic, sea-borne, renewables, pipeline (any supplier), pipeline:NATION, or a list. */
        SOURCES,
        NUMBER,
        CHOICE,
    }

    /** The nations an event concerns, where there is only one list of them. */
    public static Field nations() {
        return nations("nations", "Nations it concerns", "涉及的国家");
    }

    /** The families an event concerns. */
    public static Field families() {
        return families("families", "Families it concerns", "涉及的产业");
    }

    /** The energy sources an event concerns. */
    public static Field sources() {
        return sources("sources", "Energy sources it concerns", "涉及的能源来源");
    }

    public static Field nations(String name, String en, String zh) {
        return new Field(name, Type.NATIONS, true, "", "", 0, 0, ImmutableList.of(), new Text(en, zh));
    }

    public static Field families(String name, String en, String zh) {
        return new Field(name, Type.FAMILIES, true, "", "", 0, 0, ImmutableList.of(), new Text(en, zh));
    }

    public static Field sources(String name, String en, String zh) {
        return new Field(name, Type.SOURCES, true, "", "", 0, 0, ImmutableList.of(), new Text(en, zh));
    }

    public static Field number(
            String name, double standard, String unit, double low, double high, String en, String zh) {
        return new Field(
                name,
                Type.NUMBER,
                false,
                Double.toString(standard),
                unit,
                low,
                high,
                ImmutableList.of(),
                new Text(en, zh));
    }

    public static Field choice(String name, ImmutableList<String> options, String en, String zh) {
        return new Field(name, Type.CHOICE, false, options.get(0), "", 0, 0, options, new Text(en, zh));
    }

    /** This field, with a value to use when it is left out. */
    public Field orElse(String value) {
        return new Field(name, type, false, value, unit, low, high, options, meaning);
    }
}
