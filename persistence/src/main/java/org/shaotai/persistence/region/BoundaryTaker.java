package org.shaotai.persistence.region;

import static org.shaotai.persistence.jooq.Tables.REGION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.locationtech.jts.geom.Geometry;
import org.shaotai.persistence.common.Refusal;
import org.shaotai.persistence.region.BoundaryResult.Note;

/**
 * Takes areas into the store one by one, within one transaction. An area is the one with its code,
 * or, where the file has no codes, the one with its name beside the same neighbours.
 */
final class BoundaryTaker {
    private final DSLContext sql;
    private final BoundaryImport request;
    private final Region parent;
    private final LocalDate today;
    private final CodeSeries codes;
    private final Map<String, Region> byCode = new HashMap<>();
    private final Map<String, Region> byName = new HashMap<>();
    private final Set<RegionId> seen = new HashSet<>();
    private final List<Note> troubles = new ArrayList<>();
    private final List<Note> repaired = new ArrayList<>();
    private int taken;
    private int same;
    private int rejected;

    BoundaryTaker(DSLContext sql, BoundaryImport request, Region parent, LocalDate today) {
        this.sql = sql;
        this.request = request;
        this.parent = parent;
        this.today = today;
        this.codes = new CodeSeries(sql, parent, request.level());
        List<Region> known =
                RegionRows.list(
                        sql,
                        REGION.PARENT_ID
                                .eq(parent.id().value())
                                .and(REGION.LEVEL.eq(request.level().name())));
        known.forEach(this::remember);
    }

    BoundaryResult result() {
        return new BoundaryResult(taken, same, rejected, troubles, repaired);
    }

    void take(MapFeature feature) {
        Optional<String> code = request.fields().codeIn(feature.properties()).map(codes::full);
        String name =
                request.fields()
                        .nameIn(feature.properties())
                        .or(() -> request.fields().codeIn(feature.properties()))
                        .orElse(Integer.toString(feature.position()));
        Optional<Refusal> trouble = feature.trouble().or(() -> trouble(code));
        if (trouble.isPresent()) {
            reject(feature, name, trouble.get());
            return;
        }
        OutlineRepair.Area area = feature.area().orElseThrow();
        if (area.isRepaired() && repaired.size() < BoundaryResult.MOST_NOTES) {
            repaired.add(
                    new Note(feature.position(), name, Refusal.of("refusal.boundary.repaired")));
        }
        take(code, code.isPresent() ? cut(name, 200) : unused(cut(name, 190)), area.outline());
    }

    private void take(Optional<String> code, String name, Geometry outline) {
        Region known = code.isPresent() ? byCode.get(code.get()) : byName.get(name);
        if (known == null) {
            Region added =
                    RegionRows.add(
                            sql,
                            Optional.of(parent),
                            code.orElseGet(codes::next),
                            request.level(),
                            name,
                            cut(name, 60));
            BoundaryRows.addFirst(sql, added.id(), outline);
            remember(added);
            seen.add(added.id());
            taken++;
            return;
        }
        boolean isChanged = BoundaryRows.change(sql, known.id(), outline, today);
        isChanged |= rename(known, name);
        seen.add(known.id());
        taken += isChanged ? 1 : 0;
        same += isChanged ? 0 : 1;
    }

    private boolean rename(Region known, String name) {
        if (known.name().equals(name)) {
            return false;
        }
        sql.update(REGION)
                .set(REGION.NAME, name)
                .set(REGION.SHORT_NAME, cut(name, 60))
                .where(REGION.ID.eq(known.id().value()))
                .execute();
        return true;
    }

    private Optional<Refusal> trouble(Optional<String> code) {
        if (code.isEmpty()) {
            return Optional.empty();
        }
        if (code.get().length() > 20) {
            return Optional.of(Refusal.of("refusal.boundary.codeTooLong", code.get()));
        }
        Region known = byCode.get(code.get());
        if (known != null) {
            return seen.contains(known.id())
                    ? Optional.of(Refusal.of("refusal.boundary.codeTwice", code.get()))
                    : Optional.empty();
        }
        return sql.fetchExists(REGION, REGION.CODE.eq(code.get()))
                ? Optional.of(Refusal.of("refusal.boundary.codeTaken", code.get()))
                : Optional.empty();
    }

    private void reject(MapFeature feature, String name, Refusal reason) {
        rejected++;
        if (troubles.size() < BoundaryResult.MOST_NOTES) {
            troubles.add(new Note(feature.position(), name, reason));
        }
    }

    /** The name itself, or with a number when this file had an area of that name before. */
    private String unused(String name) {
        String free = name;
        for (int i = 2; byName.containsKey(free) && seen.contains(byName.get(free).id()); i++) {
            free = name + " (" + i + ")";
        }
        return free;
    }

    private void remember(Region region) {
        byCode.put(region.code(), region);
        byName.putIfAbsent(region.name(), region);
    }

    private static String cut(String text, int longest) {
        int end =
                text.offsetByCodePoints(
                        0, Math.min(text.codePointCount(0, text.length()), longest));
        while (end > longest) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).strip();
    }
}
