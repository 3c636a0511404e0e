package org.shaotai.console.whistle;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.shaotai.console.settings.DeskSettings;
import org.shaotai.persistence.matter.MatterId;
import org.shaotai.persistence.unit.UnitId;

/** What was composed and not sounded, kept among the desk's settings. */
final class ComposeDraft {

    private static final String PREFIX = "whistle.";
    private static final String NONE = "";

    private final DeskSettings settings;

    ComposeDraft(DeskSettings settings) {
        this.settings = settings;
    }

    String text(String name) {
        return settings.get(PREFIX + name, NONE);
    }

    void put(String name, String text) {
        settings.put(PREFIX + name, text);
    }

    /** A constant; empty for none, or for one of an older programme. */
    <E extends Enum<E>> Optional<E> constant(String name, Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text(name))) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    void put(String name, Enum<?> constant) {
        put(name, constant == null ? NONE : constant.name());
    }

    Optional<MatterId> matter() {
        return number(text("matter")).map(MatterId::new);
    }

    void put(MatterChoice matter) {
        put("matter", matter == null ? NONE : Long.toString(matter.id().value()));
    }

    /** The called units, one a line, each with its reason. */
    Map<UnitId, String> calls() {
        Map<UnitId, String> calls = new LinkedHashMap<>();
        for (String line : text("calls").split("\n")) {
            String[] parts = line.split(" ", 2);
            number(parts[0])
                    .ifPresent(id -> calls.put(new UnitId(id), parts.length < 2 ? "" : parts[1]));
        }
        return calls;
    }

    void put(Map<UnitId, String> calls) {
        put(
                "calls",
                calls.entrySet().stream()
                        .map(call -> call.getKey().value() + " " + call.getValue())
                        .collect(Collectors.joining("\n")));
    }

    private static Optional<Long> number(String text) {
        return text.matches("[1-9]\\d{0,17}")
                ? Optional.of(Long.parseLong(text))
                : Optional.empty();
    }
}
