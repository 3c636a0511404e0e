package org.shaotai.persistence.region;

import static org.shaotai.persistence.jooq.Tables.REGION;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.common.Progress;
import org.shaotai.persistence.common.Refusal;
import org.shaotai.persistence.database.Database;
import org.shaotai.persistence.journal.Chain;
import org.shaotai.persistence.journal.Detail;
import org.shaotai.persistence.journal.JournalEntry;
import org.shaotai.persistence.journal.JournalStore;
import org.shaotai.persistence.journal.Subject;

/** The places of a store and their outlines. Safe for all threads. */
public final class RegionStore {
    private final Database database;
    private final JournalStore journal;
    private final Clock clock;
    private final ZoneId zone;

    /**
     * The places of a database.
     *
     * @param clock the store's clock
     * @param zone in which a changed outline begins to count at midnight
     */
    public RegionStore(Database database, JournalStore journal, Clock clock, ZoneId zone) {
        this.database = database;
        this.journal = journal;
        this.clock = clock;
        this.zone = zone;
    }

    /** All regions by code. */
    public List<Region> all() {
        return list(DSL.noCondition());
    }

    /** The region with an id. */
    public Optional<Region> byId(RegionId id) {
        return database.read(sql -> RegionRows.one(sql, REGION.ID.eq(id.value())));
    }

    /** The region with a code. */
    public Optional<Region> byCode(String code) {
        return database.read(sql -> RegionRows.one(sql, REGION.CODE.eq(code)));
    }

    /** The grids of a township by code. */
    public List<Region> grids(RegionId town) {
        return list(isGridOf(town));
    }

    /** The regions directly below one, by code. */
    public List<Region> children(RegionId parent) {
        return list(REGION.PARENT_ID.eq(parent.value()));
    }

    private List<Region> list(Condition which) {
        return database.read(sql -> RegionRows.list(sql, which));
    }

    /** The outlines of a township's grids on a day, by code of the grid. */
    public List<Boundary> gridBoundaries(RegionId town, LocalDate asOf) {
        return boundaries(isGridOf(town), asOf);
    }

    /** The outlines of all regions of a level on a day, by code of the region. */
    public List<Boundary> boundaries(RegionLevel level, LocalDate asOf) {
        return boundaries(REGION.LEVEL.eq(level.name()), asOf);
    }

    private List<Boundary> boundaries(Condition which, LocalDate asOf) {
        return database.read(sql -> BoundaryRows.inForce(sql, asOf, which));
    }

    private static Condition isGridOf(RegionId town) {
        return REGION.TOWN_ID.eq(town.value()).and(REGION.LEVEL.eq(RegionLevel.GRID.name()));
    }

    /**
     * Finds places among a township's grids as they are drawn today; make it anew after an import.
     */
    public PlaceFinder placeFinder(RegionId town) {
        return new PlaceFinder(gridBoundaries(town, today()));
    }

    /**
     * Where the grids of a township, as they are drawn today, do not fit together, the largest
     * first; empty when there are too many of them to compare.
     */
    public Optional<List<Seam>> seams(RegionId town) {
        List<Boundary> grids = gridBoundaries(town, today());
        return grids.size() > Seams.MOST ? Optional.empty() : Optional.of(Seams.of(grids));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /** Adds regions, parents before children, all or none. */
    public Outcome<List<Region>> add(List<RegionDraft> drafts, Entry entry) {
        return database.write(
                sql -> {
                    Chain chain = journal.chain(sql);
                    Map<String, Region> added = new HashMap<>();
                    List<Region> inOrder = new ArrayList<>();
                    for (RegionDraft draft : drafts) {
                        Outcome<Region> one = add(sql, chain, draft, added, entry);
                        if (!one.isDone()) {
                            return new Outcome.Refused<>(one.refusal().orElseThrow());
                        }
                        added.put(draft.code(), one.value());
                        inOrder.add(one.value());
                    }
                    chain.flush();
                    return Outcome.done(List.copyOf(inOrder));
                });
    }

    private Outcome<Region> add(
            DSLContext sql,
            Chain chain,
            RegionDraft draft,
            Map<String, Region> added,
            Entry entry) {
        if (sql.fetchExists(REGION, REGION.CODE.eq(draft.code()))) {
            return Outcome.refused("refusal.region.codeTaken", draft.code());
        }
        Optional<Region> parent =
                draft.parentCode()
                        .flatMap(
                                code ->
                                        Optional.ofNullable(added.get(code))
                                                .or(
                                                        () ->
                                                                RegionRows.one(
                                                                        sql,
                                                                        REGION.CODE.eq(code))));
        if (parent.isPresent() != draft.parentCode().isPresent()) {
            return Outcome.refused("refusal.region.noParent", draft.parentCode().orElseThrow());
        }
        Region region =
                RegionRows.add(
                        sql, parent, draft.code(), draft.level(), draft.name(), draft.shortName());
        draft.outline().ifPresent(outline -> BoundaryRows.addFirst(sql, region.id(), outline));
        chain.append(row(region.id(), "ADD_REGION", entry, new Named(draft.code(), draft.name())));
        return Outcome.done(region);
    }

    /** Gives a region another name, such as the home township of a store that began without one. */
    public Outcome<Region> rename(RegionId id, String name, String shortName, Entry entry) {
        if (name.isBlank()
                || name.length() > 200
                || shortName.isBlank()
                || shortName.length() > 60) {
            return Outcome.refused("refusal.region.name", name);
        }
        return database.write(
                sql -> {
                    int changed =
                            sql.update(REGION)
                                    .set(REGION.NAME, name)
                                    .set(REGION.SHORT_NAME, shortName)
                                    .where(REGION.ID.eq(id.value()))
                                    .execute();
                    if (changed == 0) {
                        return Outcome.refused("refusal.region.unknown", id.value());
                    }
                    Region region = RegionRows.one(sql, REGION.ID.eq(id.value())).orElseThrow();
                    append(sql, row(id, "RENAME_REGION", entry, new Named(region.code(), name)));
                    return Outcome.done(region);
                });
    }

    /**
     * Imports the areas of a file in one transaction: all that can be taken, or nothing when the
     * file as a whole is refused. The same file a second time adds nothing; an area whose outline
     * changed gets a new one from today on and keeps the old one for the days before.
     *
     * @return what it came to, or a refusal under {@code refusal.boundaryFile}
     */
    public Outcome<BoundaryResult> importBoundaries(
            BoundaryImport request, Entry entry, Progress progress) {
        return database.write(sql -> importIn(sql, request, entry, progress));
    }

    private Outcome<BoundaryResult> importIn(
            DSLContext sql, BoundaryImport request, Entry entry, Progress progress) {
        Optional<Region> parent = RegionRows.one(sql, REGION.ID.eq(request.parent().value()));
        if (parent.isEmpty() || !canHold(parent.get(), request.level())) {
            return Outcome.refused("refusal.boundaryFile.parent", request.level());
        }
        BoundaryTaker taker = new BoundaryTaker(sql, request, parent.get(), today());
        Optional<Refusal> refusal =
                BoundaryFile.read(request.file(), request.system(), taker::take, progress);
        if (refusal.isPresent()) {
            return new Outcome.Refused<>(refusal.get());
        }
        BoundaryResult result = taker.result();
        if (result.taken() + result.same() == 0) {
            return new Outcome.Refused<>(
                    Refusal.of("refusal.boundaryFile.noArea", result.rejected()));
        }
        if (result.taken() > 0) {
            append(
                    sql,
                    row(
                            request.parent(),
                            "IMPORT_BOUNDARIES",
                            entry,
                            Imported.of(request, result)));
        }
        return Outcome.done(result);
    }

    private static boolean canHold(Region parent, RegionLevel level) {
        boolean isInTown = level.compareTo(RegionLevel.TOWNSHIP) > 0;
        return level.liesIn(parent.level()) && (!isInTown || parent.town().isPresent());
    }

    private void append(DSLContext sql, JournalEntry row) {
        Chain chain = journal.chain(sql);
        chain.append(row);
        chain.flush();
    }

    private JournalEntry row(RegionId region, String event, Entry entry, Object detail) {
        return new JournalEntry(
                Subject.REGION,
                region.value(),
                event,
                Optional.empty(),
                Optional.empty(),
                entry,
                clock.instant(),
                Detail.write(detail));
    }

    /** What the journal keeps of a new or changed name. */
    private record Named(String code, String name) {}

    /** What the journal keeps of an import. */
    private record Imported(
            String file,
            CoordinateSystem system,
            RegionLevel level,
            int taken,
            int same,
            int rejected) {
        static Imported of(BoundaryImport request, BoundaryResult result) {
            String name = String.valueOf(request.file().getFileName());
            return new Imported(
                    name.length() > 300 ? name.substring(0, 300) : name,
                    request.system(),
                    request.level(),
                    result.taken(),
                    result.same(),
                    result.rejected());
        }
    }
}
