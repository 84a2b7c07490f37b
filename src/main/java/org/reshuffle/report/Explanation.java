package org.reshuffle.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** The answer to why something happened, to be read or to be worked with. */
public interface Explanation {

    /** The answer as lines of text, ending with a line break. */
    String text(Language language);

    /** The answer as one JSON object; what is said in words is in both languages. */
    void write(JsonGenerator json) throws IOException;
}
