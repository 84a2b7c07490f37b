package org.reshuffle.result;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Comparator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Which program made a result. */
public final class CodeVersion {
    private static final String UNPACKAGED = "unpackaged";
    private static final int DIGITS = 12;
    private static final String BROWSER_ENGINE = "page/engine/";

    private CodeVersion() {}

    /**
     * The version that the build wrote into the jar, and the first digits of a SHA-256 over the names and checksums of
     * what is in it: builds of the same sources hold the same, so this tells versions apart where there is no git. The
     * engine for the browser is left out: it is made of the same classes, but not twice the same.
     */
    public static String current() {
        String version = CodeVersion.class.getPackage().getImplementationVersion();
        return version == null ? UNPACKAGED : version + "+" + jarHash();
    }

    private static String jarHash() {
        try {
            CodeSource source = CodeVersion.class.getProtectionDomain().getCodeSource();
            Hasher hasher = Hashing.sha256().newHasher();
            try (ZipFile jar = new ZipFile(Path.of(source.getLocation().toURI()).toFile())) {
                jar.stream()
                        .filter(entry -> !entry.getName().startsWith(BROWSER_ENGINE))
                        .sorted(Comparator.comparing(ZipEntry::getName))
                        .forEach(entry -> hasher.putUnencodedChars(entry.getName())
                                .putLong(entry.getSize())
                                .putLong(entry.getCrc()));
            }
            return hasher.hash().toString().substring(0, DIGITS);
        } catch (IOException | URISyntaxException e) {
            return UNPACKAGED;
        }
    }

    /** Version of the Java that runs, with its maker. */
    public static String java() {
        return System.getProperty("java.version") + " (" + System.getProperty("java.vendor") + ")";
    }
}
