package org.reshuffle.web;

import java.security.SecureRandom;
import java.util.Locale;

/** Codes that are read from a board and typed on a phone: no letters and digits that look alike. */
final class JoinCode {
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 6;
    private static final int SECRET_LENGTH = 26;

    private static final SecureRandom RANDOM = new SecureRandom();

    private JoinCode() {}

    /** One of 30^6, about 7e8. */
    static String draw() {
        return letters(LENGTH);
    }

    /** Too long to be guessed: 127 bits. */
    static String secret() {
        return letters(SECRET_LENGTH);
    }

    private static String letters(int length) {
        StringBuilder code = new StringBuilder();
        for (int k = 0; k < length; k++) {
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    /** A code as it was meant: capital letters without spaces and hyphens. */
    static String meant(String typed) {
        return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
