package org.reshuffle.shock;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.EnergyShare;
import org.reshuffle.world.EnergySource;
import org.reshuffle.world.Text;

/**
 * The fields of one event as a scenario file gives them: a list of words by key (a number or choice is a list of one).
 * Keys that are left out stand at the field's standard value.
 *
 * @param words what the file says, by key
 */
public record FieldValues(ImmutableMap<String, ImmutableList<String>> words) {

    private ImmutableList<String> words(Field field) {
        ImmutableList<String> given = words.get(field.name());
        return given == null ? ImmutableList.of(field.standard()) : given;
    }

    public double number(Field field) {
        double value = Double.parseDouble(words(field).get(0));
        if (!(value >= field.low() && value <= field.high())) {
            throw new IllegalArgumentException(field.name() + ": expected a number from " + field.low() + " to "
                    + field.high() + " " + field.unit() + ", got " + value);
        }
        return value;
    }

    public String choice(Field field) {
        String word = words(field).get(0);
        if (!field.options().contains(word)) {
            throw new IllegalArgumentException(
                    field.name() + ": expected one of " + String.join(", ", field.options()) + ", got '" + word + "'");
        }
        return word;
    }

    /** Indices of the nations named, rising. */
    public int[] nations(Field field, BaseWorld world) {
        TreeSet<Integer> chosen = new TreeSet<>();
        TreeSet<Integer> left = new TreeSet<>();
        for (String word : words(field)) {
            boolean without = word.startsWith("!");
            String code = without ? word.substring(1) : word;
            (without ? left : chosen).addAll(nationsOf(code, field, world));
        }
        chosen.removeAll(left);
        return toArray(chosen);
    }

    /**
     * Of a kind that acts between nations.
     *
     * @param others the field at fault if it names nobody but the one nation of the other field
     * @throws UnfitValue if so: such an event does nothing, and its author meant another
     */
    void requireTwo(Field field, Field others, BaseWorld world) {
        int[] one = nations(field, world);
        if (one.length == 1 && Arrays.equals(one, nations(others, world))) {
            String code = world.nations().get(one[0]).code();
            throw new UnfitValue(
                    others,
                    new Text(
                            "expected another nation than that of '" + field.name() + "', got '" + code + "'",
                            "应为不同于 '" + field.name() + "' 的国家，实为 '" + code + "'"));
        }
    }

    private static List<Integer> nationsOf(String word, Field field, BaseWorld world) {
        List<Integer> found = new ArrayList<>();
        if (word.equals("ALL")) {
            for (int i = 0; i < world.nations().size(); i++) {
                found.add(i);
            }
            return found;
        }
        ImmutableList<String> group = world.groups().get(word);
        for (String code : group == null ? ImmutableList.of(word) : group) {
            int index = world.nation(code);
            if (index < 0) {
                throw new IllegalArgumentException(
                        field.name() + ": expected a nation, a group or ALL, got '" + code + "'");
            }
            found.add(index);
        }
        return found;
    }

    /** Indices of the families named, rising. */
    public int[] families(Field field, BaseWorld world) {
        TreeSet<Integer> chosen = new TreeSet<>();
        for (String word : words(field)) {
            int index = world.family(word);
            if (index >= 0) {
                chosen.add(index);
                continue;
            }
            boolean all = word.equals("ALL");
            if (!all && !word.equals("MANUFACTURING")) {
                throw new IllegalArgumentException(
                        field.name() + ": expected a family, MANUFACTURING or ALL, got '" + word + "'");
            }
            for (int s = 0; s < world.families().size(); s++) {
                if (all || world.families().get(s).manufacturing()) {
                    chosen.add(s);
                }
            }
        }
        return toArray(chosen);
    }

    /** The energy sources named; a pipeline without a supplier stands for every pipeline of the nation. */
    public boolean matches(Field field, EnergySource source) {
        for (String word : words(field)) {
            if (word.equals(source.toString()) || word.equals(source.kind().key())) {
                return true;
            }
        }
        return false;
    }

    /** Whether each source in a nation's energy mix is named, by place in {@code nations} and in the mix. */
    boolean[][] sources(Field field, int[] nations, BaseWorld world) {
        boolean[][] named = new boolean[nations.length][];
        for (int n = 0; n < nations.length; n++) {
            ImmutableList<EnergyShare> mix = world.nations().get(nations[n]).energyMix();
            named[n] = new boolean[mix.size()];
            for (int k = 0; k < named[n].length; k++) {
                named[n][k] = matches(field, mix.get(k).source());
            }
        }
        return named;
    }

    private static int[] toArray(TreeSet<Integer> indices) {
        return indices.stream().mapToInt(Integer::intValue).toArray();
    }
}
