package org.shaotai.persistence.supervision;

import java.time.Instant;
import java.util.List;

/**
 * What was issued before on the order that lapses, withdrawn sheets left out.
 *
 * @param ofOrder the sheets of the order, whatever its lapse
 * @param ofLapse those of the lapse itself
 */
record History(List<Sheet> ofOrder, List<Sheet> ofLapse) {

    static History of(Lapse lapse, List<Sheet> ofMatter) {
        List<Sheet> ofOrder =
                ofMatter.stream()
                        .filter(sheet -> !sheet.isCancelled())
                        .filter(sheet -> sheet.unit().equals(lapse.docket().matter().owner()))
                        .filter(sheet -> sheet.order().equals(lapse.order().map(o -> o.id())))
                        .toList();
        return new History(
                ofOrder, ofOrder.stream().filter(s -> s.lapseFrom().equals(lapse.from())).toList());
    }

    /** The hardest level so far; a reminder where there is none. */
    SheetLevel highest() {
        return ofOrder.stream()
                .map(Sheet::level)
                .max(SheetLevel::compareTo)
                .orElse(SheetLevel.REMINDER);
    }

    /** Whether a sheet of a level may be issued: it rises, or only reminds again. */
    boolean allows(SheetLevel level) {
        return level.isAbove(highest())
                || level == SheetLevel.REMINDER && highest() == SheetLevel.REMINDER;
    }

    /**
     * Whether the automatic run issues a level: a reminder once in a lapse, a sheet if it rises.
     */
    boolean isDueByItself(SheetLevel level) {
        return level == SheetLevel.REMINDER
                ? ofLapse.isEmpty() && allows(level)
                : level.isAbove(highest());
    }

    /** Whether the unit has answered in this lapse, so that nothing nags it by itself. */
    boolean isAnswered() {
        return ofLapse.stream().anyMatch(sheet -> sheet.answeredAt().isPresent());
    }

    /**
     * Whether the unit was chased about this order, had its time to reply, and says nothing about
     * this lapse.
     */
    boolean isSilent(Instant now) {
        return !isAnswered() && ofOrder.stream().anyMatch(s -> !now.isBefore(s.replyDueAt()));
    }
}
