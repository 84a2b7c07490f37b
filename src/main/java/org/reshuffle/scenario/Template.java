package org.reshuffle.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A scenario to begin from: small, commented in both languages, and valid beside the world of 2018. */
public final class Template {
    /** Where the world that it begins from must lie, from its folder. */
    public static final String WORLD = "worlds/world-2018.yaml";

    private Template() {}

    /** Whether a scenario may have this name, which is also its file's and its result folder's. */
    public static boolean isName(String name) {
        return ShockReader.ID.matcher(name).matches();
    }

    /**
     * The text of a new scenario file.
     *
     * @param name its name
     * @param file where it will lie, as its comments call it
     * @throws IllegalArgumentException if no scenario may have this name
     */
    public static String text(String name, String file) {
        if (!isName(name)) {
            throw new IllegalArgumentException("'" + name + "' is no name, expected " + ShockReader.ID_FORM.en());
        }
        try (InputStream in = Template.class.getResourceAsStream("template.yaml")) {
            if (in == null) {
                throw new IllegalStateException("template.yaml is not packaged");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("NAME", name)
                    .replace("FILE", file);
        } catch (IOException e) {
            throw new IllegalStateException("template.yaml cannot be read", e);
        }
    }
}
