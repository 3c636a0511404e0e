package org.shaotai.persistence.intake;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Coordinate;
import org.shaotai.persistence.category.CategoryCode;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.common.Refusal;
import org.shaotai.persistence.journal.Digest;
import org.shaotai.persistence.matter.Channel;

/**
 * Reads the rows of one table as a mapping says; a row that cannot be meant is refused with the
 * reason. Pure: neither the file nor the store is touched.
 */
final class RowReading {

    /**
     * A row cannot be meant; thrown and caught inside this class's callers only, as a row has many
     * fields and one answer.
     */
    static final class BadRow extends RuntimeException {
        private final transient Refusal refusal;

        BadRow(String key, Object... args) {
            super(key, null, false, false);
            refusal = Refusal.of(key, args);
        }
    }

    private final Mapping mapping;
    private final Columns columns;
    private final RowTimes times;
    private final RowWords words;

    private RowReading(Mapping mapping, Columns columns, RowTimes times) {
        this.mapping = mapping;
        this.columns = columns;
        this.times = times;
        words = new RowWords(columns);
    }

    /**
     * The reading of a surveyed table.
     *
     * @param now no row may tell of the time after this
     */
    static RowReading of(Mapping mapping, TableSurvey survey, Instant now) {
        RowTimes times =
                new RowTimes(survey.columns(), survey.dates(), mapping.values().statuses(), now);
        return new RowReading(mapping, survey.columns(), times);
    }

    /** What a row says, or why it cannot be taken. */
    Outcome<Arrival> read(TableRow row) {
        try {
            checkShape(row);
            return Outcome.done(arrival(row));
        } catch (BadRow e) {
            return Outcome.refused(e.refusal.key(), e.refusal.args().toArray());
        }
    }

    private Arrival arrival(TableRow row) {
        String number = number(row);
        RowWords.Safe safe = words.of(row);
        Instant created = times.created(row);
        return new Arrival(
                row.line(),
                number,
                digest(row),
                safe.words(),
                safe.masked(),
                point(row),
                kind(row),
                channel(row),
                unit(row),
                created,
                times.end(row),
                columns.value(row, MatterField.RECORDED_GRID));
    }

    private void checkShape(TableRow row) {
        int surplus = row.values().size() - columns.width();
        boolean isBlankSurplus =
                surplus > 0
                        && row.values().stream().skip(columns.width()).allMatch(String::isBlank);
        if (surplus != 0 && !isBlankSurplus) {
            throw new BadRow(
                    "refusal.row.width", row.values().size(), columns.width(), row.lastLine());
        }
        boolean isBroken = row.values().stream().anyMatch(v -> v.indexOf('\uFFFD') >= 0);
        if (isBroken) {
            throw new BadRow("refusal.row.unreadableCharacters");
        }
    }

    private String number(TableRow row) {
        String number = columns.value(row, MatterField.EXTERNAL_NUMBER);
        if (number.isEmpty()) {
            throw new BadRow("refusal.row.noNumber", columns.name(MatterField.EXTERNAL_NUMBER));
        }
        if (number.length() > 80) {
            throw new BadRow("refusal.row.numberTooLong", number.length());
        }
        return number;
    }

    private Optional<Arrival.Point> point(TableRow row) {
        String lon = columns.value(row, MatterField.LON);
        String lat = columns.value(row, MatterField.LAT);
        if (lon.isEmpty() && lat.isEmpty()) {
            return Optional.empty();
        }
        double east = degrees(MatterField.LON, lon, 180);
        double north = degrees(MatterField.LAT, lat, 90);
        // 0, 0 is what systems write that know no point; it lies in the Gulf of Guinea.
        if (east == 0 && north == 0) {
            return Optional.empty();
        }
        Coordinate point = mapping.system().toWgs84(east, north);
        return Optional.of(new Arrival.Point(point.x, point.y));
    }

    private double degrees(MatterField field, String text, int most) {
        try {
            double degrees = Double.parseDouble(text);
            if (Math.abs(degrees) <= most) {
                return degrees;
            }
        } catch (NumberFormatException e) {
            // Falls through to the same answer as a number out of range.
        }
        throw new BadRow("refusal.row.badCoordinate", columns.name(field), text);
    }

    private Arrival.Kind kind(TableRow row) {
        String word = columns.value(row, MatterField.CATEGORY);
        CategoryCode code = mapping.values().categories().get(word);
        boolean isMapped = code != null || !columns.names().containsKey(MatterField.CATEGORY);
        return new Arrival.Kind(
                word, code == null ? mapping.values().otherCategory() : code, isMapped);
    }

    private Channel channel(TableRow row) {
        return mapping.values()
                .channels()
                .getOrDefault(
                        columns.value(row, MatterField.CHANNEL), mapping.values().otherChannel());
    }

    private Optional<Arrival.UnitName> unit(TableRow row) {
        String word = columns.value(row, MatterField.UNIT);
        if (word.length() > 120) {
            throw new BadRow("refusal.row.unitTooLong", word.length());
        }
        String name = mapping.values().unitNames().getOrDefault(word, word);
        return word.isEmpty() ? Optional.empty() : Optional.of(new Arrival.UnitName(word, name));
    }

    private String digest(TableRow row) {
        return Digest.of(
                columns.names().keySet().stream()
                        .map(field -> field.key() + '=' + columns.value(row, field))
                        .collect(Collectors.joining("\u001f")));
    }
}
