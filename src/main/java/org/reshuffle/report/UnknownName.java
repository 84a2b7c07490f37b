package org.reshuffle.report;

import java.io.Serial;
import org.reshuffle.world.Text;

/** There is no cluster or nation of that name in a result. */
public final class UnknownName extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Text text;

    UnknownName(Text text) {
        super(text.en());
        this.text = text;
    }

    /** What to tell, with the name that was most likely meant. */
    public String text(Language language) {
        return language.in(text);
    }
}
