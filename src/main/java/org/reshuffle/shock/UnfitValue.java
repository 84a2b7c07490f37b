package org.reshuffle.shock;

import org.reshuffle.world.Text;

/** A value that a kind of event does not take, said in both languages. */
public final class UnfitValue extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String field;
    private final transient Text reason;

    public UnfitValue(Field field, Text reason) {
        super(field.name() + ": " + reason.en());
        this.field = field.name();
        this.reason = reason;
    }

    /** The key whose value does not fit. */
    public String field() {
        return field;
    }

    public Text reason() {
        return reason;
    }
}
