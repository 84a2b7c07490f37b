package org.reshuffle.result;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.reshuffle.observe.Sha256;

/** Which program made a result. */
public final class CodeVersion {
    private static final String UNPACKAGED = "unpackaged";
    private static final int DIGITS = 12;

    private CodeVersion() {}

    /**
     * The version that the build wrote into the jar, and the first digits of the jar's SHA-256: builds of the same
     * sources are the same jar, so this tells versions apart where there is no git.
     */
    public static String current() {
        String version = CodeVersion.class.getPackage().getImplementationVersion();
        return version == null ? UNPACKAGED : version + "+" + jarHash();
    }

    private static String jarHash() {
        try {
            CodeSource source = CodeVersion.class.getProtectionDomain().getCodeSource();
            byte[] jar = Files.readAllBytes(Path.of(source.getLocation().toURI()));
            return Sha256.hex(MessageDigest.getInstance("SHA-256").digest(jar)).substring(0, DIGITS);
        } catch (IOException | URISyntaxException | NoSuchAlgorithmException e) {
            return UNPACKAGED;
        }
    }

    /** Version of the Java that runs, with its maker. */
    public static String java() {
        return System.getProperty("java.version") + " (" + System.getProperty("java.vendor") + ")";
    }
}
