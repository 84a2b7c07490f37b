package org.reshuffle.scenario;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.reshuffle.world.Text;

/** Reads the ids of the claims that a scenario serves. */
final class ClaimReader {
    /** C01 to C38. */
    static final Pattern FORM = Pattern.compile("C(0[1-9]|[12][0-9]|3[0-8])");

    /** The claims in the order of the file; one that a base scenario names too counts once. */
    ImmutableList<String> read(Value list) {
        Set<String> claims = new LinkedHashSet<>();
        for (Value item : list.items()) {
            String id = item.word("a claim such as C22", "论断编号，例如 C22", "");
            if (!id.isEmpty() && !FORM.matcher(id).matches()) {
                item.refuse(new Text(
                        "unknown claim '" + Messages.shortened(id) + "', expected C01 to C38",
                        "未知的论断 '" + Messages.shortened(id) + "'，应为 C01 至 C38"));
            }
            claims.add(id);
        }
        return ImmutableList.copyOf(claims);
    }
}
