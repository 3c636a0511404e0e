package org.shaotai.persistence.intake;

import java.util.Optional;
import java.util.StringJoiner;
import org.shaotai.persistence.common.Refusal;
import org.shaotai.persistence.matter.CloseKind;
import org.shaotai.persistence.matter.Matter;
import org.shaotai.persistence.matter.MatterBatch;
import org.shaotai.persistence.matter.MatterStatus;
import org.shaotai.persistence.matter.Words;
import org.shaotai.persistence.unit.UnitId;

/**
 * Enters what a row says anew about a matter the store has: that it ended meanwhile. Any other
 * change is for a person to judge, since the desk may have worked on the matter; such a row is
 * refused with the fields that differ.
 *
 * @param batch the transaction
 * @param past writes the ending
 */
record Revision(MatterBatch batch, PastWriting past) {

    /**
     * Enters the change; empty when it was entered or nothing of it concerns the store.
     *
     * @param first what the matter was when it came in
     * @param unit the unit the row names, when the store knows it
     */
    Optional<Refusal> enter(
            Matter matter,
            FirstReport first,
            Arrival arrival,
            FoundGrid grid,
            Optional<UnitId> unit) {
        StringJoiner changed = new StringJoiner(", ");
        words(batch.words(matter.id()), arrival.words(), changed);
        add(changed, MatterField.CATEGORY, first.category(), arrival.kind().category());
        add(changed, MatterField.CHANNEL, matter.channel(), arrival.channel());
        add(changed, MatterField.CREATED_AT, matter.times().registeredAt(), arrival.createdAt());
        add(changed, MatterField.LON, matter.place().lon(), grid.place().lon());
        add(changed, MatterField.LAT, matter.place().lat(), grid.place().lat());
        if (arrival.unit().isPresent() && first.unit().isPresent()) {
            add(changed, MatterField.UNIT, first.unit(), unit);
        }
        if (changed.length() > 0) {
            return refused("refusal.row.changed", matter.number(), changed.toString());
        }
        return arrival.end().isPresent() ? end(matter, arrival) : stillOpen(matter);
    }

    private static void words(Words before, Words now, StringJoiner changed) {
        add(changed, MatterField.TITLE, before.title(), now.title());
        add(changed, MatterField.TEXT, before.text(), now.text());
        add(changed, MatterField.ADDRESS, before.address(), now.address());
    }

    private static void add(StringJoiner changed, MatterField field, Object before, Object now) {
        if (!before.equals(now)) {
            changed.add(field.key());
        }
    }

    private static Optional<Refusal> stillOpen(Matter matter) {
        return matter.status().isOpen()
                ? Optional.empty()
                : refused("refusal.row.openAgain", matter.number());
    }

    private Optional<Refusal> end(Matter matter, Arrival arrival) {
        if (matter.status().isOpen()) {
            return batch.follow(matter.id(), past.ending(matter, arrival)).refusal();
        }
        Arrival.End end = arrival.end().orElseThrow();
        boolean isSame =
                matter.times().closedAt().equals(end.at()) && isSameKind(matter, end.status());
        return isSame ? Optional.empty() : refused("refusal.row.endedOtherwise", matter.number());
    }

    private static boolean isSameKind(Matter matter, RowStatus status) {
        return switch (status) {
            case OPEN -> false;
            case CLOSED -> matter.closeKind().equals(Optional.of(CloseKind.SOLVED));
            case CANCELLED -> matter.closeKind().equals(Optional.of(CloseKind.FILED_ONLY));
            case REFERRED -> matter.status() == MatterStatus.TRANSFERRED_OUT;
        };
    }

    private static Optional<Refusal> refused(String key, Object... args) {
        return Optional.of(Refusal.of(key, args));
    }
}
