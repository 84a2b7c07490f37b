package org.reshuffle.scenario;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reshuffle.shock.Event;
import org.reshuffle.shock.Field;
import org.reshuffle.shock.FieldValues;
import org.reshuffle.shock.Profile;
import org.reshuffle.shock.ShockKind;
import org.reshuffle.shock.ShockKinds;
import org.reshuffle.shock.UnfitValue;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Text;

/** Reads the dated events of a scenario. */
final class ShockReader {
    static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]*");
    static final Text ID_FORM =
            new Text("small letters, digits and dashes, such as gas-price", "小写字母、数字和连字符，例如 gas-price");

    private final Horizon horizon;
    private final Names names;
    private final @Nullable BaseWorld world;
    private final Map<String, Position> ids = new LinkedHashMap<>();
    private final List<Event> events = new ArrayList<>();

    ShockReader(Horizon horizon, Names names, @Nullable BaseWorld world) {
        this.horizon = horizon;
        this.names = names;
        this.world = world;
    }

    /** Ids of every event that the file names, broken ones too. */
    ImmutableList<String> ids() {
        return ImmutableList.copyOf(ids.keySet());
    }

    /** The events that are sound. */
    ImmutableList<Event> events() {
        return ImmutableList.copyOf(events);
    }

    void read(Value list) {
        for (Value value : list.items()) {
            Event event = event(value);
            if (event != null) {
                events.add(event);
            }
        }
    }

    private @Nullable Event event(Value value) {
        int before = value.findings().count();
        Section section = value.section();
        String id = id(section.required("id"), "shock", "冲击", ids);
        ShockKind kind = kind(section.required("kind"));
        Text title = section.required("title").text();
        Profile profile = new ProfileReader(horizon, kind).read(section.required("profile"));
        Text source = section.required("source").text();
        if (kind == null) {
            // Which other keys it may have depends on the kind.
            section.all();
            section.close();
            return null;
        }
        Map<String, ImmutableList<String>> words = new LinkedHashMap<>();
        FieldReader fields = new FieldReader(names, world);
        for (Field field : kind.fields()) {
            Value given = field.required() ? section.required(field.name()) : section.optional(field.name());
            if (given.present()) {
                words.put(field.name(), fields.read(field, given));
            }
        }
        fields.checkTogether();
        section.close();
        if (value.findings().count() > before || profile == null) {
            return null;
        }
        FieldValues values = new FieldValues(ImmutableMap.copyOf(words));
        return bound(kind, values, section) ? new Event(id, kind, title, profile, values, source) : null;
    }

    /** An id that no other has. */
    static String id(Value value, String en, String zh, Map<String, Position> taken) {
        String id = value.word("an id", "标识", "");
        if (id.isEmpty()) {
            return id;
        }
        if (!ID.matcher(id).matches()) {
            value.refuse(new Text(
                    "'" + Messages.shortened(id) + "' is no id, expected " + ID_FORM.en(),
                    "'" + Messages.shortened(id) + "' 不是有效标识，应为" + ID_FORM.zh()));
        }
        Position first = taken.putIfAbsent(id, value.at());
        if (first != null) {
            value.refuse(Messages.twice(en, zh, id, first));
        }
        return id;
    }

    private static @Nullable ShockKind kind(Value value) {
        List<String> kinds = new ArrayList<>();
        ShockKinds.ALL.forEach(kind -> kinds.add(kind.name()));
        return ShockKinds.of(value.choice(kinds, "kind of shock", "冲击类型", ""));
    }

    /** Whether the kind takes these values; what it says against them begins with the name of a field. */
    private boolean bound(ShockKind kind, FieldValues values, Section section) {
        if (world == null) {
            return true;
        }
        try {
            kind.bind(values, world);
            return true;
        } catch (UnfitValue e) {
            section.optional(e.field()).refuse(e.reason());
            return false;
        } catch (IllegalArgumentException e) {
            String message = String.valueOf(e.getMessage());
            int colon = message.indexOf(':');
            String field = colon < 0 ? "" : message.substring(0, colon);
            boolean named = kind.fields().stream().anyMatch(f -> f.name().equals(field));
            Value place = named ? section.optional(field) : section.value();
            String rest = named ? message.substring(colon + 1).trim() : message;
            place.refuse(new Text(rest, rest));
            return false;
        }
    }
}
