package org.reshuffle.world;

/**
 * A piece of text in both languages of the product.
 *
 * @param en English
 * @param zh Simplified Chinese
 */
public record Text(String en, String zh) {
    public Text {
        if (en.isBlank() || zh.isBlank()) {
            throw new IllegalArgumentException("a text needs both en and zh, got en '" + en + "', zh '" + zh + "'");
        }
    }

    /** The text in the language {@code "zh"}, else English. */
    public String in(String language) {
        return language.startsWith("zh") ? zh : en;
    }
}
