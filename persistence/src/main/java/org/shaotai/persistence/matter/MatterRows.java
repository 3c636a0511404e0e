package org.shaotai.persistence.matter;

import static org.shaotai.persistence.jooq.Tables.MATTER;
import static org.shaotai.persistence.jooq.Tables.MATTER_SPAN;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.shaotai.persistence.calendar.LimitUnit;
import org.shaotai.persistence.calendar.TimeLimit;
import org.shaotai.persistence.category.CategoryCode;
import org.shaotai.persistence.jooq.tables.records.LeadRecord;
import org.shaotai.persistence.jooq.tables.records.MatterRecord;
import org.shaotai.persistence.jooq.tables.records.MatterSpanRecord;
import org.shaotai.persistence.jooq.tables.records.MatterTextRecord;
import org.shaotai.persistence.region.RegionId;
import org.shaotai.persistence.unit.UnitId;

/** Turns a {@link Matter} into its rows and back: the one place that knows both. */
final class MatterRows {

    /**
     * The columns that a row shares with its spans; they are copied, so that the two can never
     * differ.
     */
    private static final List<Shared<?>> SHARED =
            Arrays.stream(MATTER.fields())
                    .filter(column -> MATTER_SPAN.field(column) != null)
                    .<Shared<?>>map(Shared::of)
                    .toList();

    private MatterRows() {}

    static Optional<Matter> find(DSLContext sql, MatterId id) {
        return sql.selectFrom(MATTER)
                .where(MATTER.ID.eq(id.value()))
                .fetchOptional(MatterRows::matter);
    }

    static Matter matter(MatterRecord r) {
        return new Matter(
                new MatterId(r.getId()),
                r.getNumber(),
                place(r),
                Channel.valueOf(r.getChannel()),
                new Grading(
                        new CategoryCode(r.getCategoryCode()),
                        Urgency.valueOf(r.getUrgency()),
                        Risk.valueOf(r.getRisk()),
                        r.getIsRestricted()),
                MatterStatus.valueOf(r.getStatus()),
                new UnitId(r.getOwnerUnitId()),
                times(r),
                rounds(r),
                new Standing(
                        Level.valueOf(r.getLevel()),
                        r.getLevelSince(),
                        Optional.ofNullable(r.getRaisedFrom()).map(Level::valueOf),
                        r.getSentBack()),
                Optional.ofNullable(r.getCloseKind()).map(CloseKind::valueOf),
                r.getRowVersion());
    }

    private static Place place(MatterRecord r) {
        return new Place(
                new RegionId(r.getCountyId()),
                new RegionId(r.getTownId()),
                Optional.ofNullable(r.getGridId()).map(RegionId::new),
                PlaceStatus.valueOf(r.getPlaceStatus()),
                r.getLon() == null ? Double.NaN : r.getLon(),
                r.getLat() == null ? Double.NaN : r.getLat());
    }

    private static Times times(MatterRecord r) {
        return new Times(
                r.getRegisteredAt(),
                r.getAcceptedAt(),
                r.getDispatchedAt(),
                r.getContactDueAt(),
                r.getContactedAt(),
                r.getFeedbackAt(),
                r.getClosedAt(),
                new Clocks(
                        limit(r.getLimitAmount(), r.getLimitUnit()),
                        r.getClockFrom(),
                        r.getDueAt(),
                        r.getStageDueAt(),
                        r.getStoppedAt()));
    }

    static TimeLimit limit(BigDecimal amount, String unit) {
        return new TimeLimit(amount, LimitUnit.valueOf(unit));
    }

    private static Rounds rounds(MatterRecord r) {
        return new Rounds(
                r.getReworks(),
                r.getReopens(),
                r.getRejections(),
                r.getExtensions(),
                r.getDisputes(),
                r.getIsRuled(),
                Optional.ofNullable(r.getExtensionAmount())
                        .map(
                                amount ->
                                        new Rounds.Extension(
                                                limit(amount, r.getLimitUnit()),
                                                r.getExtensionForChief())));
    }

    private static void write(Rounds rounds, MatterRecord r) {
        r.setReworks((short) rounds.reworks());
        r.setReopens((short) rounds.reopens());
        r.setRejections((short) rounds.rejections());
        r.setExtensions((short) rounds.extensions());
        r.setDisputes((short) rounds.disputes());
        r.setIsRuled(rounds.isRuled());
        r.setExtensionAmount(rounds.extension().map(asked -> asked.by().amount()).orElse(null));
        r.setExtensionForChief(rounds.extension().map(Rounds.Extension::isForChief).orElse(false));
    }

    static MatterRecord row(Matter m) {
        MatterRecord r = new MatterRecord();
        r.setId(m.id().value());
        r.setNumber(m.number());
        r.setCountyId(m.place().county().value());
        r.setTownId(m.place().town().value());
        r.setGridId(m.place().grid().map(RegionId::value).orElse(null));
        r.setPlaceStatus(m.place().status().name());
        r.setLon(m.place().hasPoint() ? m.place().lon() : null);
        r.setLat(m.place().hasPoint() ? m.place().lat() : null);
        r.setChannel(m.channel().name());
        r.setIsRestricted(m.grading().isRestricted());
        r.setRowVersion(m.version());
        write(m.rounds(), r);
        r.setRaisedFrom(m.standing().raisedFrom().map(Level::name).orElse(null));
        r.setSentBack((short) m.standing().sentBack());
        MatterSpanRecord span = span(new Span(m, m.times().registeredAt(), Span.FOREVER));
        SHARED.forEach(column -> column.copy(span, r));
        return r;
    }

    static MatterSpanRecord span(Span span) {
        Matter m = span.matter();
        Times t = m.times();
        MatterSpanRecord r = new MatterSpanRecord();
        r.setMatterId(m.id().value());
        r.setFromAt(span.fromAt());
        r.setToAt(span.toAt());
        r.setIsOpen(m.status().isOpen());
        r.setCountyId(m.place().county().value());
        r.setTownId(m.place().town().value());
        r.setGridId(m.place().grid().map(RegionId::value).orElse(null));
        r.setCategoryCode(m.grading().category().value());
        r.setUrgency(m.grading().urgency().name());
        r.setRisk(m.grading().risk().name());
        r.setStatus(m.status().name());
        r.setOwnerUnitId(m.owner().value());
        r.setLevel(m.standing().level().name());
        r.setLevelSince(m.standing().since());
        r.setRegisteredAt(t.registeredAt());
        r.setAcceptedAt(t.acceptedAt());
        r.setDispatchedAt(t.dispatchedAt());
        r.setContactDueAt(t.contactDueAt());
        r.setContactedAt(t.contactedAt());
        r.setFeedbackAt(t.feedbackAt());
        r.setClosedAt(t.closedAt());
        r.setCloseKind(m.closeKind().map(CloseKind::name).orElse(null));
        r.setLimitAmount(t.clocks().limit().amount());
        r.setLimitUnit(t.limitUnit().name());
        r.setClockFrom(t.clockFrom());
        r.setDueAt(t.dueAt());
        r.setStageDueAt(t.stageDueAt());
        r.setStoppedAt(t.clocks().stoppedAt());
        return r;
    }

    static MatterTextRecord text(MatterId id, Words words) {
        return new MatterTextRecord(id.value(), words.title(), words.text(), words.address());
    }

    static LeadRecord lead(MatterId id, Intake.Lead lead, Instant receivedAt) {
        LeadRecord row = new LeadRecord();
        row.setMatterId(id.value());
        row.setSource(lead.source());
        row.setExternalNumber(lead.externalNumber());
        row.setDigest(lead.digest());
        row.setReceivedAt(receivedAt);
        return row;
    }

    /** A column of the row and the one of its name in the spans. */
    private record Shared<T>(Field<T> inRow, Field<T> inSpan) {

        static <T> Shared<T> of(Field<T> column) {
            return new Shared<>(column, MATTER_SPAN.field(column));
        }

        void copy(MatterSpanRecord span, MatterRecord row) {
            row.set(inRow, span.get(inSpan));
        }
    }
}
