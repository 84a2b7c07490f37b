package org.reshuffle.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A scenario to begin from: small, commented in both languages, and valid beside the world of 2018. */
public final class Template {
    private Template() {}

    /** Whether a scenario may have this name, which is also its file's and its result folder's. */
    public static boolean isName(String name) {
        return ShockReader.ID.matcher(name).matches();
    }

    /**
     * The text of a new scenario file.
     *
     * @param name its name
     * @throws IllegalArgumentException if no scenario may have this name
     */
    public static String text(String name) {
        if (!isName(name)) {
            throw new IllegalArgumentException("'" + name + "' is no name, expected " + ShockReader.ID_FORM.en());
        }
        try (InputStream in = Template.class.getResourceAsStream("template.yaml")) {
            if (in == null) {
                throw new IllegalStateException("template.yaml is not packaged");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("NAME", name);
        } catch (IOException e) {
            throw new IllegalStateException("template.yaml cannot be read", e);
        }
    }
}
