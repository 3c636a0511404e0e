package org.shaotai.persistence.supervision;

import static org.shaotai.persistence.jooq.Tables.SUPERVISION_SHEET;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.shaotai.persistence.calendar.LimitUnit;
import org.shaotai.persistence.calendar.WorkCalendar;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.common.Role;
import org.shaotai.persistence.matter.Docket;
import org.shaotai.persistence.matter.MatterId;
import org.shaotai.persistence.matter.MatterRow;
import org.shaotai.persistence.matter.Moving;
import org.shaotai.persistence.matter.OpenDockets;
import org.shaotai.persistence.region.RegionId;
import org.shaotai.persistence.unit.UnitId;

/**
 * Reminders and supervision sheets: each command is one transaction and answers with the sheet or a
 * refusal. Safe for all threads.
 */
public final class SupervisionStore {

    private final Moving moving;

    /** The supervision of the matters that are moved through the shared way. */
    public SupervisionStore(Moving moving) {
        this.moving = moving;
    }

    /**
     * Issues a sheet to the unit that owes a matter. On one order the level only rises; a reminder
     * can be repeated until there is a sheet.
     */
    public Outcome<Sheet> issue(MatterId matter, SheetTrigger trigger, Entry entry) {
        return allowed(SheetMove.ISSUE, entry)
                .then(move -> moving.database().write(sql -> issue(sql, matter, trigger, entry)));
    }

    private Outcome<Sheet> issue(
            DSLContext sql, MatterId matter, SheetTrigger trigger, Entry entry) {
        Optional<Docket> docket = OpenDockets.of(sql, matter);
        if (docket.isEmpty()) {
            return Outcome.refused("refusal.sheet.notOwed");
        }
        Lapse lapse = Lapse.of(sql, docket.get());
        History past = History.of(lapse, SheetRows.where(sql, about(matter)));
        if (trigger == SheetTrigger.POOR_PROGRESS && entry.note().isBlank()) {
            return Outcome.refused("refusal.matter.noReason");
        }
        boolean isSeen =
                trigger.isJudged()
                        || lapse.triggers(past.isSilent(entry.at()), calendar(), entry.at())
                                .contains(trigger);
        if (!isSeen) {
            return Outcome.refused("refusal.sheet.noTrigger", trigger);
        }
        return past.allows(trigger.level())
                ? Outcome.done(writer(sql, entry).issue(lapse, trigger))
                : Outcome.refused("refusal.sheet.notHigher", past.highest());
    }

    private static Condition about(MatterId matter) {
        return SUPERVISION_SHEET.MATTER_ID.eq(matter.value());
    }

    private SheetWriter writer(DSLContext sql, Entry entry) {
        return new SheetWriter(
                sql, moving.journal().chain(sql), calendar(), moving.clock().instant(), entry);
    }

    private WorkCalendar calendar() {
        return moving.limits().get().calendar();
    }

    /** Records what the unit says; from then on nothing nags about this lapse by itself. */
    public Outcome<Sheet> answer(long id, int version, String answer, Entry entry) {
        return answer.isBlank()
                ? Outcome.refused("refusal.sheet.noAnswer")
                : change(
                        id,
                        version,
                        new SheetEvent.Answered(answer),
                        entry,
                        sheet -> sheet.answeredAt().isPresent() ? "refusal.sheet.answered" : "");
    }

    /** Withdraws a sheet; the journal keeps it, its points count no more. */
    public Outcome<Sheet> cancel(long id, int version, String reason, Entry entry) {
        return reason.isBlank()
                ? Outcome.refused("refusal.matter.noReason")
                : change(id, version, new SheetEvent.Cancelled(reason), entry, sheet -> "");
    }

    private Outcome<Sheet> change(
            long id, int version, SheetEvent event, Entry entry, Function<Sheet, String> fault) {
        return allowed(event.move(), entry)
                .then(
                        move ->
                                moving.database()
                                        .write(
                                                sql ->
                                                        change(
                                                                sql, id, version, event, entry,
                                                                fault)));
    }

    private Outcome<Sheet> change(
            DSLContext sql,
            long id,
            int version,
            SheetEvent event,
            Entry entry,
            Function<Sheet, String> fault) {
        List<Sheet> found = SheetRows.where(sql, SUPERVISION_SHEET.ID.eq(id));
        if (found.isEmpty()) {
            return Outcome.refused("refusal.sheet.unknown");
        }
        Sheet before = found.get(0);
        String why = fault(before, version, entry).orElseGet(() -> fault.apply(before));
        if (!why.isEmpty()) {
            return Outcome.refused(why);
        }
        Sheet after = event.applyTo(id, before, entry.at());
        if (!SheetRows.update(sql, after)) {
            return Outcome.refused("refusal.sheet.changed");
        }
        writer(sql, entry).journal(after, event);
        return Outcome.done(after);
    }

    private static Optional<String> fault(Sheet sheet, int version, Entry entry) {
        if (sheet.version() != version) {
            return Optional.of("refusal.sheet.changed");
        }
        if (sheet.isCancelled()) {
            return Optional.of("refusal.sheet.cancelled");
        }
        return entry.at().isBefore(sheet.issuedAt())
                ? Optional.of("refusal.matter.beforeLast")
                : Optional.empty();
    }

    private static Outcome<SheetMove> allowed(SheetMove move, Entry entry) {
        Role role = entry.actor().role();
        return role == Role.SYSTEM || move.roles().contains(role)
                ? Outcome.done(move)
                : Outcome.refused("refusal.role", move, move.roles());
    }

    /**
     * The automatic run over a township: issues what the clocks call for, the hardest only, once in
     * a lapse, in working hours, and nothing where the unit has answered. Can be run at any time,
     * also twice.
     *
     * @return what was issued
     */
    public Outcome<List<Sheet>> run(RegionId town, Entry entry) {
        if (calendar().isAfterHours(entry.at())) {
            return Outcome.done(List.of());
        }
        return allowed(SheetMove.ISSUE, entry)
                .then(
                        move ->
                                moving.database()
                                        .write(sql -> Outcome.done(writer(sql, entry).run(town))));
    }

    /** The sheets about a matter, oldest first. */
    public List<Sheet> of(MatterId matter) {
        return moving.database().read(sql -> SheetRows.where(sql, about(matter)));
    }

    /** What happened to a sheet up to a moment, oldest first: its issue, its answer, its end. */
    public List<SheetStep> steps(long id, Instant asOf) {
        return moving.database().read(sql -> SheetReader.steps(sql, id, asOf));
    }

    /** The sheets that were issued in a township between two moments, the newest first. */
    public List<Sheet> issued(RegionId town, Instant from, Instant asOf) {
        return moving.database().read(sql -> SheetReader.issued(sql, town, from, asOf));
    }

    /** The matters behind some sheets, as they stood at a moment. */
    public Map<MatterId, MatterRow> behind(Collection<Sheet> sheets, Instant asOf) {
        return moving.database().read(sql -> SheetReader.behind(sql, sheets, asOf));
    }

    /**
     * Who had not answered in a township at a moment, the longest silent first (谁没有回). A unit that
     * gave its result, or that owes the matter no more, is not waited for; an answer to one sheet
     * of a lapse is an answer to all of them.
     */
    public List<Silence> silent(RegionId town, Instant asOf) {
        Map<UnitId, List<Sheet>> byUnit =
                moving.database().read(sql -> SheetReader.unanswered(sql, town, asOf)).stream()
                        .collect(
                                Collectors.groupingBy(
                                        Sheet::unit, LinkedHashMap::new, Collectors.toList()));
        return byUnit.entrySet().stream()
                .map(entry -> silence(entry.getKey(), entry.getValue(), asOf))
                .toList();
    }

    private Silence silence(UnitId unit, List<Sheet> sheets, Instant asOf) {
        long minutes =
                calendar().minutesBetween(sheets.get(0).issuedAt(), asOf, LimitUnit.WORK_HOUR);
        long late = sheets.stream().filter(s -> !asOf.isBefore(s.replyDueAt())).count();
        return new Silence(unit, sheets, minutes, (int) late);
    }
}
