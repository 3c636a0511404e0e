package org.shaotai.console.matter;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.matter.Matter;

/** What a form can be told to lack before the store is asked: nothing chosen, nothing readable. */
final class MoveCheck {

    private static final Map<MoveField<?>, Integer> LONGEST =
            Map.of(
                    MoveField.TEXT, 1_000,
                    MoveField.PROOF, 300,
                    MoveField.EVIDENCE, 300,
                    MoveField.BODY, 100,
                    MoveField.PAPER, 100,
                    MoveField.REQUESTER, 60);

    private final Words words;
    private final ZoneId zone;

    MoveCheck(Words words, ZoneId zone) {
        this.words = words;
        this.zone = zone;
    }

    /** The first thing that is wrong with a form for a matter, entered at a moment. */
    Optional<Objection> objection(
            Set<MoveField<?>> asked, FilledForm form, Matter matter, Instant now) {
        return asked.stream()
                .map(field -> objection(field, form, matter, now))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Objection> objection(
            MoveField<?> field, FilledForm form, Matter matter, Instant now) {
        if (field == MoveField.UNIT || field == MoveField.INTO) {
            return form.get(field) == null
                    ? objection(field, "matter.form.none." + field.name())
                    : Optional.empty();
        }
        if (field == MoveField.TIME && form.at(now, zone).isEmpty()
                || field == MoveField.REVIEW && form.reviewAt(now, zone).isEmpty()
                || field == MoveField.AMOUNT
                        && form.longer(matter.times().clocks().limit()).isEmpty()) {
            return objection(field, "matter.form.unreadable." + field.name(), form.get(field));
        }
        Integer longest = LONGEST.get(field);
        return longest != null && String.valueOf(form.get(field)).length() > longest
                ? objection(field, "matter.form.tooLong", longest)
                : Optional.empty();
    }

    private Optional<Objection> objection(MoveField<?> field, String key, Object... values) {
        return Optional.of(new Objection(Optional.of(field), words.of(key, values)));
    }
}
