package org.reshuffle.report;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.reshuffle.observe.Measure;
import org.reshuffle.result.Figure;
import org.reshuffle.result.Manifest;
import org.reshuffle.world.Quarter;
import org.reshuffle.world.Text;
import org.reshuffle.world.Units;

/** Names of things as they stand in tables and in the middle of sentences. */
final class Wording {
    private static final ImmutableSet<Measure> PLURAL = ImmutableSet.of(
            Measure.SALES,
            Measure.EXPORTS,
            Measure.EMPLOYMENT,
            Measure.PRICE,
            Measure.PROFIT,
            Measure.CONSUMER_PRICE,
            Measure.IMPORTS,
            Measure.SUBSIDIES);

    private final Phrases phrases;
    private final Language language;
    private final ImmutableMap<String, Text> nations;
    private final ImmutableMap<String, Text> families;

    Wording(Phrases phrases, Manifest manifest) {
        this.phrases = phrases;
        language = phrases.language();
        nations = manifest.world().nations().stream()
                .collect(ImmutableMap.toImmutableMap(Manifest.NationInfo::code, Manifest.NationInfo::name));
        families = manifest.world().families().stream()
                .collect(ImmutableMap.toImmutableMap(Manifest.FamilyInfo::code, Manifest.FamilyInfo::name));
    }

    /** @param names of nations and families by code */
    Wording(Phrases phrases, ImmutableMap<String, Text> names) {
        this.phrases = phrases;
        language = phrases.language();
        nations = names;
        families = names;
    }

    /** A nation's name; its code where the manifest has none. */
    String nation(String code) {
        Text name = nations.get(code);
        return name != null ? language.in(name) : code.equals(Figure.WORLD) ? phrases.text("name.world") : code;
    }

    String family(String code) {
        Text name = families.get(code);
        return name != null ? language.in(name) : code.equals(Figure.ALL) ? phrases.text("name.all") : code;
    }

    /** A nation in a sentence: the United States, the rest of the EU. */
    String theNation(String code) {
        String name = nation(code);
        if (language == Language.ZH) {
            return name;
        }
        if (name.startsWith("Rest of ") || code.equals(Figure.WORLD)) {
            return "the " + lower(name);
        }
        return name.startsWith("United ") ? "the " + name : name;
    }

    /** A family in a sentence. */
    String theFamily(String code) {
        return lower(family(code));
    }

    /** What a figure is, in a sentence: output of ships in South Korea. */
    String subject(Subject subject) {
        String key = "measure." + subject.measure().key();
        String nation = theNation(subject.nation());
        String family = theFamily(subject.family());
        if (subject.measure().derived() && subject.nation().equals(Figure.WORLD)) {
            return phrases.text(key + ".world", nation, family);
        }
        if (subject.measure().scope() == Measure.Scope.NATION) {
            return phrases.text(key, nation);
        }
        return subject.family().equals(Figure.ALL)
                ? phrases.text(key + ".all", nation)
                : phrases.text(key + ".family", nation, family);
    }

    /** The same at the beginning of a line. */
    String heading(Subject subject) {
        return upper(subject(subject));
    }

    /** The verb that goes with it. */
    String is(Subject subject) {
        return phrases.text(PLURAL.contains(subject.measure()) ? "verb.are" : "verb.is");
    }

    /** A quarter in a sentence. */
    String quarter(Quarter quarter) {
        return phrases.text("quarter", phrases.text("quarter." + quarter.number()), quarter.year());
    }

    String unit(String unit) {
        return Units.in(unit, language.code());
    }

    String title(Measure measure) {
        return language.in(measure.title());
    }

    private String lower(String name) {
        boolean word = name.length() > 1 && Character.isLowerCase(name.charAt(1));
        return word ? Character.toLowerCase(name.charAt(0)) + name.substring(1) : name;
    }

    static String upper(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
