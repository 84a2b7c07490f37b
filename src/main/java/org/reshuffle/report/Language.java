package org.reshuffle.report;

import org.reshuffle.experiment.Numerals;
import org.reshuffle.world.Text;

/** A language of the reports. */
public enum Language {
    EN("en", "English"),
    ZH("zh", "中文");

    private final String code;
    private final String title;

    Language(String code, String title) {
        this.code = code;
        this.title = title;
    }

    /** The language of a code such as {@code zh-CN}; English for every other. */
    public static Language of(String code) {
        return code.startsWith("zh") ? ZH : EN;
    }

    public String code() {
        return code;
    }

    /** What its readers call it. */
    public String title() {
        return title;
    }

    String in(Text text) {
        return text.in(code);
    }

    /** A number already written, as a percentage: only English has a space before the sign. */
    String percent(String number) {
        return number.equals(Numerals.NONE) ? number : number + (this == EN ? "\u00a0%" : "%");
    }
}
