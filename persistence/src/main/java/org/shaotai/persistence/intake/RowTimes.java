package org.shaotai.persistence.intake;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Reads when a row's matter came in and when and how it ended. */
final class RowTimes {

    private final Columns columns;
    private final Map<MatterField, DateColumn> dates;
    private final Map<String, RowStatus> statuses;
    private final Instant now;

    /**
     * Times of one table.
     *
     * @param dates how to read the columns of {@link MatterField#CREATED_AT} and {@link
     *     MatterField#CLOSED_AT}
     * @param statuses what the words of the status column mean
     * @param now no row may tell of the time after this
     */
    RowTimes(
            Columns columns,
            Map<MatterField, DateColumn> dates,
            Map<String, RowStatus> statuses,
            Instant now) {
        this.columns = columns;
        this.dates = dates;
        this.statuses = statuses;
        this.now = now;
    }

    /** When the matter came in. */
    Instant created(TableRow row) {
        return moment(row, MatterField.CREATED_AT)
                .orElseThrow(
                        () ->
                                new RowReading.BadRow(
                                        "refusal.row.noCreatedAt",
                                        columns.name(MatterField.CREATED_AT)))
                .at();
    }

    /**
     * How and when it ended.
     *
     * <p>An end of which only the day is known cannot be before its own matter came in on that day:
     * it then counts as ended at once.
     */
    Optional<Arrival.End> end(TableRow row) {
        Optional<Moment> closed = moment(row, MatterField.CLOSED_AT);
        String word = columns.value(row, MatterField.STATUS);
        RowStatus status =
                statuses.getOrDefault(word, closed.isPresent() ? RowStatus.CLOSED : RowStatus.OPEN);
        if (closed.isPresent() == (status == RowStatus.OPEN)) {
            throw new RowReading.BadRow(
                    closed.isPresent() ? "refusal.row.openButClosed" : "refusal.row.noClosedAt",
                    word,
                    columns.name(MatterField.CLOSED_AT));
        }
        return closed.map(moment -> new Arrival.End(status, endOf(row, moment), word));
    }

    private Instant endOf(TableRow row, Moment closed) {
        Moment created = moment(row, MatterField.CREATED_AT).orElseThrow();
        if (!closed.at().isBefore(created.at())) {
            return closed.at();
        }
        if (closed.isMidnight() && closed.day().equals(created.day())) {
            return created.at();
        }
        throw new RowReading.BadRow(
                "refusal.row.closedBeforeCreated",
                columns.value(row, MatterField.CREATED_AT),
                columns.value(row, MatterField.CLOSED_AT));
    }

    private Optional<Moment> moment(TableRow row, MatterField field) {
        String text = columns.value(row, field);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Moment moment =
                dates.get(field)
                        .read(text)
                        .orElseThrow(
                                () ->
                                        new RowReading.BadRow(
                                                "refusal.row.badDate", columns.name(field), text));
        if (moment.at().isAfter(now)) {
            throw new RowReading.BadRow("refusal.row.inFuture", columns.name(field), text);
        }
        return Optional.of(moment);
    }
}
