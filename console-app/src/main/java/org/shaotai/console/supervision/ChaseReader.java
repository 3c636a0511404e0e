package org.shaotai.console.supervision;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.shaotai.console.common.Desk;
import org.shaotai.console.common.Directory;
import org.shaotai.console.matter.LineWriter;
import org.shaotai.persistence.matter.MatterId;
import org.shaotai.persistence.matter.MatterQuery;
import org.shaotai.persistence.matter.MatterRow;
import org.shaotai.persistence.matter.MatterStatus;
import org.shaotai.persistence.matter.MatterStore;
import org.shaotai.persistence.supervision.Sheet;
import org.shaotai.persistence.supervision.SheetStep;
import org.shaotai.persistence.supervision.Silence;
import org.shaotai.persistence.supervision.SupervisionStore;

/** Reads the township's sheets and puts them into words. In the background only. */
final class ChaseReader {

    private static final Duration LATELY = Duration.ofDays(30);
    private static final int HOUR = 60;

    private final SupervisionStore supervision;
    private final MatterStore matters;
    private final Desk desk;
    private final Supplier<Directory> directory;

    ChaseReader(
            SupervisionStore supervision,
            MatterStore matters,
            Desk desk,
            Supplier<Directory> directory) {
        this.supervision = supervision;
        this.matters = matters;
        this.desk = desk;
        this.directory = directory;
    }

    ChaseBoard board(Instant at) {
        Directory names = directory.get();
        List<Silence> silences = supervision.silent(names.home().id(), at);
        List<Sheet> issued = supervision.issued(names.home().id(), at.minus(LATELY), at);
        List<Sheet> all = new ArrayList<>(issued);
        silences.forEach(silence -> all.addAll(silence.sheets()));
        Map<MatterId, MatterRow> rows = supervision.behind(all, at);
        Page page = new Page(names, writer(names), rows, at);
        List<Silent> silent = silences.stream().map(Silent::of).toList();
        List<ChaseLine> shelved = shelved(page);
        return new ChaseBoard(
                Map.of(
                        ChasePage.SILENT, silent.stream().flatMap(s -> lines(s, page)).toList(),
                        ChasePage.ISSUED, issued.stream().map(s -> line(s, page)).toList(),
                        ChasePage.SHELVED, shelved),
                Map.of(
                        ChasePage.SILENT, silent.stream().mapToInt(s -> s.lapses().size()).sum(),
                        ChasePage.ISSUED, issued.size(),
                        ChasePage.SHELVED, (int) shelved.stream().filter(this::isBack).count()));
    }

    private LineWriter writer(Directory names) {
        return new LineWriter(desk.words(), desk.times(), names, matters.limits().calendars());
    }

    private Stream<ChaseLine> lines(Silent silent, Page page) {
        Silence silence = silent.silence();
        long late = silent.lapses().stream().filter(lapse -> lapse.isLate(page.at())).count();
        ChaseLine head =
                new ChaseLine.Head(
                        page.names().unit(silence.unit()),
                        desk.words().of("supervision.head.sheets", silent.lapses().size()),
                        waited(silence.workMinutes()),
                        late == 0 ? "" : desk.words().of("supervision.head.late", late));
        return Stream.concat(
                Stream.of(head), silent.lapses().stream().map(lapse -> line(lapse, page)));
    }

    private String waited(long minutes) {
        return minutes < HOUR
                ? desk.words().of("supervision.head.minutes", minutes)
                : desk.words().of("supervision.head.hours", minutes / HOUR);
    }

    private ChaseLine line(Silent.Lapse lapse, Page page) {
        return chased(
                lapse.hardest(),
                page,
                waiting(lapse.since(), lapse.replyDueAt(), page.at()),
                lapse.isLate(page.at()));
    }

    private ChaseLine line(Sheet sheet, Page page) {
        boolean isOpen = !isBy(sheet.answeredAt(), page) && !isBy(sheet.cancelledAt(), page);
        return chased(
                sheet,
                page,
                isOpen
                        ? waiting(sheet.issuedAt(), sheet.replyDueAt(), page.at())
                        : ended(sheet, page),
                isOpen && !page.at().isBefore(sheet.replyDueAt()));
    }

    private static ChaseLine chased(Sheet sheet, Page page, String state, boolean isLate) {
        return new ChaseLine.Chased(
                sheet,
                page.writer().line(page.rows().get(sheet.matter()), page.at()),
                page.names().unit(sheet.unit()),
                state,
                isLate);
    }

    private static boolean isBy(Optional<Instant> moment, Page page) {
        return moment.filter(at -> !at.isAfter(page.at())).isPresent();
    }

    private String waiting(Instant from, Instant due, Instant at) {
        String since = desk.times().span(Duration.between(from, at));
        return desk.words()
                .of(
                        at.isBefore(due) ? "supervision.state.waits" : "supervision.state.late",
                        since,
                        desk.times().dateTime(due));
    }

    private String ended(Sheet sheet, Page page) {
        return isBy(sheet.cancelledAt(), page)
                ? desk.words()
                        .of(
                                "supervision.state.cancelled",
                                desk.times().dateTime(sheet.cancelledAt().orElseThrow()))
                : desk.words()
                        .of(
                                "supervision.state.answered",
                                desk.times().dateTime(sheet.answeredAt().orElseThrow()));
    }

    /** What is back stands first, the longest back before all. */
    private List<ChaseLine> shelved(Page page) {
        MatterQuery query =
                MatterQuery.openAt(page.at())
                        .inTown(page.names().home().id())
                        .standingAt(Set.of(MatterStatus.SUSPENDED));
        return matters.list(query).stream()
                .sorted(Comparator.comparing(row -> row.times().stageDueAt()))
                .map(row -> shelved(row, page))
                .toList();
    }

    private ChaseLine shelved(MatterRow row, Page page) {
        Instant end = row.times().stageDueAt();
        boolean isBack = !page.at().isBefore(end);
        String state =
                isBack
                        ? desk.words()
                                .of(
                                        "supervision.state.back",
                                        desk.times().span(Duration.between(end, page.at())))
                        : desk.words().of("supervision.state.shelved", desk.times().dateTime(end));
        return new ChaseLine.Shelved(
                page.writer().line(row, page.at()), page.names().unit(row.owner()), state, isBack);
    }

    private boolean isBack(ChaseLine line) {
        return line instanceof ChaseLine.Shelved shelved && shelved.isBack();
    }

    /**
     * Everything about a sheet, or about a matter for which none is chosen; empty for no matter.
     */
    Optional<Slip> slip(MatterId matter, Optional<Sheet> chosen, Instant at) {
        Optional<Sheet> newest =
                chosen.flatMap(
                        old ->
                                supervision.of(matter).stream()
                                        .filter(sheet -> sheet.id() == old.id())
                                        .findFirst());
        List<SheetStep> steps =
                newest.map(sheet -> supervision.steps(sheet.id(), at)).orElse(List.of());
        return matters.sheet(matter, at)
                .map(
                        sheet ->
                                new Slip(
                                        newest,
                                        steps,
                                        sheet.docket(),
                                        sheet.docket().matter().grading().isRestricted()
                                                ? desk.words().of("matter.restricted")
                                                : sheet.words().title(),
                                        directory.get().home().name()));
    }

    /** What all rows of one reading are written with. */
    private record Page(
            Directory names, LineWriter writer, Map<MatterId, MatterRow> rows, Instant at) {}
}
