package org.shaotai.persistence.intake;

import static org.shaotai.persistence.jooq.Tables.UNIT;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.journal.Chain;
import org.shaotai.persistence.journal.Digest;
import org.shaotai.persistence.region.RegionId;
import org.shaotai.persistence.unit.UnitDraft;
import org.shaotai.persistence.unit.UnitId;
import org.shaotai.persistence.unit.UnitKind;
import org.shaotai.persistence.unit.UnitStore;

/**
 * Finds the units a table names, by code or name, and makes those the store does not know yet: as
 * departments of the county, without a telephone, to be completed by hand.
 */
final class ImportUnits {

    private final DSLContext sql;
    private final Chain chain;
    private final RegionId county;
    private final RegionId town;
    private final Entry entry;
    private final Instant now;
    private final Map<String, UnitId> known = new HashMap<>();
    private final List<String> made = new ArrayList<>();

    /**
     * The units of a store for the length of a transaction.
     *
     * @param entry who makes new ones
     * @param now when that is recorded
     */
    ImportUnits(DSLContext sql, Chain chain, ImportPlaces places, Entry entry, Instant now) {
        this.sql = sql;
        this.chain = chain;
        this.county = places.homeCounty();
        this.town = places.homeTown();
        this.entry = entry;
        this.now = now;
    }

    /** Names of the units that were made. */
    List<String> made() {
        return List.copyOf(made);
    }

    /** The unit a table names. */
    UnitId of(Arrival.UnitName unit) {
        return known.computeIfAbsent(
                unit.name(),
                name -> find(unit.word(), name).orElseGet(() -> make(code(unit.word()), name)));
    }

    /** The unit a table names, when the store knows it; makes none. */
    Optional<UnitId> find(Arrival.UnitName unit) {
        UnitId seen = known.get(unit.name());
        return seen == null ? find(unit.word(), unit.name()) : Optional.of(seen);
    }

    /** The command room of the home township, which owns every matter until it is dispatched. */
    Optional<UnitId> room() {
        return sql.select(UNIT.ID)
                .from(UNIT)
                .where(UNIT.REGION_ID.eq(town.value()))
                .and(UNIT.KIND.eq(UnitKind.COMMAND_ROOM.name()))
                .and(UNIT.IS_ACTIVE)
                .orderBy(UNIT.ID)
                .limit(1)
                .fetchOptional(row -> new UnitId(row.value1()));
    }

    private Optional<UnitId> find(String word, String name) {
        return sql.select(UNIT.ID)
                .from(UNIT)
                .where(UNIT.CODE.eq(word).or(UNIT.NAME.eq(name)).or(UNIT.SHORT_NAME.eq(name)))
                .orderBy(UNIT.CODE.ne(word), UNIT.ID)
                .limit(1)
                .fetchOptional(row -> new UnitId(row.value1()));
    }

    /** A code that fits the column and is this word's alone. */
    private static String code(String word) {
        return word.length() <= 40
                ? word
                : word.substring(0, 27) + "-" + Digest.of(word).substring(0, 12);
    }

    private UnitId make(String code, String name) {
        String shortName = name.substring(0, Math.min(40, name.length()));
        UnitDraft draft =
                new UnitDraft(
                        code, name, shortName, UnitKind.COMPETENT_DEPT, county, "", List.of());
        made.add(name);
        return UnitStore.add(sql, chain, draft, entry, now);
    }
}
