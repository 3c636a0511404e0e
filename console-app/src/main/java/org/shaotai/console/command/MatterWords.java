package org.shaotai.console.command;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shaotai.persistence.calendar.Lamp;
import org.shaotai.persistence.category.Category;
import org.shaotai.persistence.category.CategoryCode;
import org.shaotai.persistence.matter.MatterId;
import org.shaotai.persistence.matter.MatterRow;
import org.shaotai.persistence.region.Region;
import org.shaotai.persistence.region.RegionId;
import org.shaotai.persistence.store.Store;
import org.shaotai.persistence.unit.Unit;
import org.shaotai.persistence.unit.UnitId;

/** Matters of one store at one moment, as JSON and in words; names are read once. */
final class MatterWords {

    private static final DateTimeFormatter DUE = DateTimeFormatter.ofPattern("MM-dd HH:mm");
    private static final int TITLE = 30;

    private final Phrases phrases;
    private final Store store;
    private final Instant at;
    private final Map<UnitId, Unit> units;
    private final Map<RegionId, Region> regions;
    private final Map<CategoryCode, Category> categories;

    MatterWords(Phrases phrases, Store store, Instant at) {
        this.phrases = phrases;
        this.store = store;
        this.at = at;
        this.units =
                store.units().all().stream()
                        .collect(Collectors.toMap(Unit::id, Function.identity()));
        this.regions =
                store.regions().all().stream()
                        .collect(Collectors.toMap(Region::id, Function.identity()));
        this.categories =
                store.categories().all().stream()
                        .collect(Collectors.toMap(Category::code, Function.identity()));
    }

    OffsetDateTime at() {
        return local(at);
    }

    /** Matters as JSON; the numbers they came in under are read once for all. */
    List<Map<String, Object>> json(List<MatterRow> rows) {
        Map<MatterId, String> external =
                store.leads().externalNumbers(rows.stream().map(MatterRow::id).toList());
        return rows.stream()
                .map(row -> json(row, Optional.ofNullable(external.get(row.id()))))
                .toList();
    }

    private Map<String, Object> json(MatterRow row, Optional<String> external) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("number", row.number());
        json.put("externalNumber", external);
        json.put("title", row.title());
        json.put("category", row.category());
        json.put("status", row.status());
        json.put("urgency", row.urgency());
        json.put("risk", row.risk());
        json.put("lamp", lamp(row));
        json.put("overdue", row.isOverdue(at));
        json.put("restricted", row.isRestricted());
        json.put("town", regions.get(row.town()).code());
        json.put("grid", row.grid().map(regions::get).map(Region::code));
        json.put("unit", units.get(row.owner()).code());
        json.put("lon", row.hasPoint() ? row.lon() : null);
        json.put("lat", row.hasPoint() ? row.lat() : null);
        json.put("registeredAt", local(row.times().registeredAt()));
        json.put("dueAt", local(row.times().dueAt()));
        json.put("closedAt", Optional.ofNullable(row.times().closedAt()).map(this::local));
        return json;
    }

    Object[] cells(MatterRow row) {
        return new Object[] {
            row.number(),
            phrases.words().name(lamp(row)),
            phrases.words().name(row.status()),
            row.grid().map(regions::get).map(Region::shortName).orElse("-"),
            units.get(row.owner()).shortName(),
            category(row.category()),
            DUE.format(local(row.times().dueAt())),
            title(row)
        };
    }

    private String title(MatterRow row) {
        if (row.isRestricted()) {
            return phrases.words().of("matter.restricted");
        }
        return row.title().length() > TITLE ? row.title().substring(0, TITLE) + "…" : row.title();
    }

    /** A category in words. */
    String category(CategoryCode code) {
        Category category = categories.get(code);
        return phrases.isEnglish() ? category.nameEn() : category.nameZh();
    }

    /** A grid's code. */
    String grid(RegionId id) {
        return regions.get(id).code();
    }

    /** A grid in words. */
    String place(RegionId id) {
        return regions.get(id).shortName();
    }

    private Lamp lamp(MatterRow row) {
        return row.lamp(at, store.limits().calendars().at(at));
    }

    private OffsetDateTime local(Instant moment) {
        return moment.atZone(store.zone()).toOffsetDateTime();
    }
}
