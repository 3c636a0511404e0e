package org.shaotai.persistence.unit;

import static org.shaotai.persistence.jooq.Tables.DUTY_CATALOG;
import static org.shaotai.persistence.jooq.Tables.REGION;
import static org.shaotai.persistence.jooq.Tables.UNIT;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.shaotai.persistence.category.CategoryCode;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.database.Database;
import org.shaotai.persistence.journal.Chain;
import org.shaotai.persistence.journal.Detail;
import org.shaotai.persistence.journal.JournalEntry;
import org.shaotai.persistence.journal.JournalStore;
import org.shaotai.persistence.journal.Subject;
import org.shaotai.persistence.region.RegionId;
import org.shaotai.persistence.region.RegionLevel;

/** The units of a store and the duty catalogue. Safe for all threads. */
public final class UnitStore {
    private static final int LONGEST_PHONE = 40;

    private final Database database;
    private final JournalStore journal;
    private final Clock clock;

    /** The units of a database. */
    public UnitStore(Database database, JournalStore journal, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.clock = clock;
    }

    /** All units, also those no longer active, by code. */
    public List<Unit> all() {
        return database.read(sql -> sql.selectFrom(UNIT).orderBy(UNIT.CODE).fetch(UnitRows::unit));
    }

    /** The unit with an id. */
    public Optional<Unit> byId(UnitId id) {
        return one(UNIT.ID.eq(id.value()));
    }

    /** The unit with a code. */
    public Optional<Unit> byCode(String code) {
        return one(UNIT.CODE.eq(code));
    }

    private Optional<Unit> one(Condition which) {
        return database.read(
                sql -> sql.selectFrom(UNIT).where(which).fetchOptional(UnitRows::unit));
    }

    /**
     * Who may lead a matter of a category in a township: the active units of the duty catalogue
     * that belong to the township or to its county, by rank. The first is the suggestion.
     */
    public List<Unit> suggestFor(CategoryCode category, RegionId town) {
        return database.read(
                sql ->
                        sql.select(UNIT.fields())
                                .from(DUTY_CATALOG)
                                .join(UNIT)
                                .on(UNIT.ID.eq(DUTY_CATALOG.UNIT_ID))
                                .join(REGION)
                                .on(REGION.ID.eq(UNIT.REGION_ID))
                                .where(
                                        DUTY_CATALOG
                                                .CATEGORY_CODE
                                                .eq(category.value())
                                                .and(UNIT.IS_ACTIVE)
                                                .and(isNear(town)))
                                .orderBy(DUTY_CATALOG.PLACE_RANK, UNIT.CODE)
                                .fetch(row -> UnitRows.unit(row.into(UNIT))));
    }

    private static Condition isNear(RegionId town) {
        return REGION.ID
                .eq(town.value())
                .or(REGION.TOWN_ID.eq(town.value()))
                .or(REGION.LEVEL.in(RegionLevel.COUNTY.name(), RegionLevel.CITY.name()));
    }

    /** Adds units with their lines in the duty catalogue, all or none. */
    public Outcome<List<UnitId>> add(List<UnitDraft> drafts, Entry entry) {
        return database.write(
                sql -> {
                    Chain chain = journal.chain(sql);
                    List<UnitId> ids = new ArrayList<>();
                    for (UnitDraft draft : drafts) {
                        if (sql.fetchExists(UNIT, UNIT.CODE.eq(draft.code()))) {
                            return Outcome.refused("refusal.unit.codeTaken", draft.code());
                        }
                        ids.add(add(sql, chain, draft, entry, clock.instant()));
                    }
                    chain.flush();
                    return Outcome.done(List.copyOf(ids));
                });
    }

    /** Adds one unit within the caller's transaction, which has made sure that its code is free. */
    public static UnitId add(
            DSLContext sql, Chain chain, UnitDraft draft, Entry entry, Instant now) {
        UnitId id = UnitRows.add(sql, draft);
        chain.append(
                new JournalEntry(
                        Subject.UNIT,
                        id.value(),
                        "ADD_UNIT",
                        Optional.empty(),
                        Optional.empty(),
                        entry,
                        now,
                        Detail.write(Added.of(draft))));
        return id;
    }

    /** Writes down under which number a unit is reached on duty. */
    public Outcome<UnitId> setDutyPhone(UnitId unit, String phone, Entry entry) {
        if (phone.isBlank() || phone.length() > LONGEST_PHONE) {
            return Outcome.refused("refusal.unit.phone", LONGEST_PHONE);
        }
        return database.write(
                sql -> {
                    int changed =
                            sql.update(UNIT)
                                    .set(UNIT.DUTY_PHONE, phone)
                                    .where(UNIT.ID.eq(unit.value()).and(UNIT.IS_ACTIVE))
                                    .execute();
                    if (changed == 0) {
                        return Outcome.refused("refusal.unit.inactive");
                    }
                    Chain chain = journal.chain(sql);
                    chain.append(
                            new JournalEntry(
                                    Subject.UNIT,
                                    unit.value(),
                                    "SET_PHONE",
                                    Optional.empty(),
                                    Optional.empty(),
                                    entry,
                                    clock.instant(),
                                    Detail.write(new PhoneSet(phone))));
                    chain.flush();
                    return Outcome.done(unit);
                });
    }

    /** What the journal keeps of a phone. */
    private record PhoneSet(String phone) {}

    /** What the journal keeps of a new unit. */
    private record Added(String code, String name, UnitKind kind, RegionId region, int duties) {
        static Added of(UnitDraft draft) {
            return new Added(
                    draft.code(),
                    draft.name(),
                    draft.kind(),
                    draft.region(),
                    draft.duties().size());
        }
    }
}
