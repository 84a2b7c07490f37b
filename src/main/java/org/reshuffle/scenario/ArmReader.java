package org.reshuffle.scenario;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.reshuffle.experiment.Scenario.Arm;
import org.reshuffle.world.Text;

/** Reads which worlds are run beside the baseline: one with every shock, unless the file says otherwise. */
final class ArmReader {
    /** The arm without any shock, which every run has. */
    static final String BASELINE = "baseline";

    private static final Text STANDARD = new Text("Scenario", "情景");

    private final ImmutableList<String> shocks;

    ArmReader(ImmutableList<String> shocks) {
        this.shocks = shocks;
    }

    ImmutableList<Arm> read(Value list) {
        Map<String, Position> names = new LinkedHashMap<>();
        ImmutableList.Builder<Arm> arms = ImmutableList.builder();
        List<Value> items = list.items();
        for (Value item : items) {
            Section section = item.section();
            Value nameAt = section.required("name");
            String name = ShockReader.id(nameAt, "arm", "分支", names);
            if (name.equals(BASELINE)) {
                nameAt.refuse(new Text(
                        "'baseline' is the arm without shocks, expected another name", "'baseline' 为无冲击的基准分支，请换用其他名称"));
            }
            Text title = section.required("title").text();
            Value with = section.optional("with");
            Value without = section.optional("without");
            if (with.present() && without.present()) {
                without.refuse(new Text("stands beside 'with', expected one of the two", "不能与 'with' 同时出现"));
            }
            Set<String> events = with.present() ? new LinkedHashSet<>(ids(with)) : new LinkedHashSet<>(shocks);
            events.removeAll(ids(without));
            section.close();
            arms.add(new Arm(name, title, inOrder(events)));
        }
        return items.isEmpty() ? ImmutableList.of(new Arm("scenario", STANDARD, shocks)) : arms.build();
    }

    private ImmutableList<String> inOrder(Set<String> events) {
        return shocks.stream().filter(events::contains).collect(ImmutableList.toImmutableList());
    }

    private Set<String> ids(Value list) {
        Set<String> ids = new LinkedHashSet<>();
        for (Value item : list.items()) {
            String id = item.word("the id of a shock", "冲击标识", "");
            if (!id.isEmpty() && !shocks.contains(id)) {
                item.refuse(Messages.unknown("shock", "冲击", id, shocks));
            } else if (!ids.add(id)) {
                item.refuse(new Text("'" + id + "' is named twice, expected it once", "'" + id + "' 重复出现"));
            }
        }
        return ids;
    }
}
