package org.shaotai.console.consultation;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.shaotai.console.common.Desk;
import org.shaotai.console.common.Directory;
import org.shaotai.console.matter.LineWriter;
import org.shaotai.console.matter.MatterTitles;
import org.shaotai.persistence.calendar.WorkCalendar;
import org.shaotai.persistence.consultation.ConsultationStore;
import org.shaotai.persistence.consultation.MonthBoard;
import org.shaotai.persistence.matter.MatterStore;
import org.shaotai.persistence.region.RegionId;
import org.shaotai.persistence.summary.SummaryStore;

/** Reads boards and what is behind their numbers, in words. For the background only. */
public final class BoardReader {

    private final ConsultationStore boards;
    private final SummaryStore summaries;
    private final MatterStore matters;
    private final Desk desk;
    private final Supplier<Directory> directory;

    /** A reader of a store, in the words of a desk. */
    public BoardReader(
            ConsultationStore boards,
            SummaryStore summaries,
            MatterStore matters,
            Desk desk,
            Supplier<Directory> directory) {
        this.boards = boards;
        this.summaries = summaries;
        this.matters = matters;
        this.desk = desk;
        this.directory = directory;
    }

    /** A board at a moment, of the home township or of all. */
    Sheet read(Board board, boolean isAll, Instant at) {
        Directory names = directory.get();
        Optional<RegionId> town = isAll ? Optional.empty() : Optional.of(names.home().id());
        Sheet.Header header =
                new HeaderWriter(desk.words(), desk.times(), names)
                        .header(board, isAll, at, calendar());
        AgendaWriter agenda = new AgendaWriter(desk.words(), names);
        return switch (board) {
            case DAY -> agenda.day(boards.day(at, town), header);
            case WEEK -> agenda.week(boards.week(at, town), header);
            case MONTH -> month(boards.month(at, town), header, names);
        };
    }

    private MonthSheet month(MonthBoard board, Sheet.Header header, Directory names) {
        FigureCells cells = new FigureCells(desk.words());
        MonthLists lists = new MonthLists(desk.words(), desk.times(), names, cells, titles());
        return new MonthWriter(desk.words(), names, lists, cells).sheet(board, header);
    }

    /** The list behind a number of a board that was read at a moment. */
    Opened open(Opening opening, Instant at) {
        Directory names = directory.get();
        LineWriter lines = new LineWriter(desk.words(), desk.times(), names, calendar());
        ListWriter writer = new ListWriter(desk.words(), desk.times(), names, lines, titles());
        Opening.Behind behind = opening.behind();
        if (behind instanceof Opening.OfMatters matters) {
            return writer.matters(opening, matters.rows(), at);
        }
        if (behind instanceof Opening.OfWhistles whistles) {
            return writer.whistles(opening, whistles.whistles(), at);
        }
        if (behind instanceof Opening.OfFigure figure) {
            return writer.cases(opening, figure.figure(), summaries.behind(figure.figure()));
        }
        return writer.unrecorded(opening);
    }

    private WorkCalendar calendar() {
        return matters.limits().calendar();
    }

    private MatterTitles titles() {
        return new MatterTitles(matters, desk.words());
    }
}
