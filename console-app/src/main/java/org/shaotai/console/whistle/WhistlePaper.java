package org.shaotai.console.whistle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.shaotai.console.common.Directory;
import org.shaotai.console.paper.Block;
import org.shaotai.console.paper.Block.Role;
import org.shaotai.console.paper.Cell;
import org.shaotai.console.paper.Paper;
import org.shaotai.console.paper.Table;
import org.shaotai.console.words.TimeWords;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.unit.Unit;
import org.shaotai.persistence.unit.UnitId;
import org.shaotai.persistence.whistle.CheckIn;
import org.shaotai.persistence.whistle.Composition;
import org.shaotai.persistence.whistle.ReportIn;
import org.shaotai.persistence.whistle.Whistle;

/** Composes the papers of a whistle: the slip (吹哨单) and the sheet of who reported in (报到签到表). */
final class WhistlePaper {

    private static final int NAME = 90;
    private static final int NARROW = 70;
    private static final int WIDE = 150;
    private static final int TEXT = 340;

    private final Words words;
    private final TimeWords times;
    private final Directory directory;

    WhistlePaper(Words words, TimeWords times, Directory directory) {
        this.words = words;
        this.times = times;
        this.directory = directory;
    }

    /** The slip and, once it was sounded, the sheet, each on pages of its own. */
    Paper of(WhistleSheet sheet) {
        Whistle whistle = sheet.line().whistle();
        List<Paper.Section> sections = new ArrayList<>();
        sections.add(new Paper.Section(false, slip(sheet)));
        if (!whistle.reports().isEmpty()) {
            sections.add(new Paper.Section(true, signing(whistle)));
        }
        return new Paper(
                "whistle-" + whistle.number(),
                words.of("whistle.paper.slip") + " " + whistle.number(),
                words.of("frame.room", directory.home().name()),
                whistle.changedAt(),
                sections);
    }

    private List<Block> slip(WhistleSheet sheet) {
        return List.of(
                new Block.Text(Role.TITLE, words.of("whistle.paper.slip")),
                new Block.Text(Role.ISSUE, sheet.line().whistle().number()),
                facts(sheet),
                called(sheet.line().whistle()));
    }

    private Table facts(WhistleSheet sheet) {
        Whistle whistle = sheet.line().whistle();
        Composition composed = whistle.composition();
        String kind =
                words.of("whistle.head.kind", composed.kind(), composed.gate(), composed.tier());
        return table(
                "whistle.paper.facts",
                List.of(column("whistle.paper.item", NAME), column("whistle.paper.content", TEXT)),
                List.of(
                        fact(
                                "whistle.compose.matter",
                                sheet.matterNumber() + " " + sheet.line().title()),
                        fact("whistle.paper.kind", kind),
                        fact("whistle.compose.place", composed.place()),
                        fact("whistle.compose.task", composed.task()),
                        fact("whistle.compose.assemble", times.dateTime(composed.assembleAt())),
                        fact("whistle.paper.sounded", time(whistle.soundedAt())),
                        fact("whistle.paper.whistler", whistle.review().whistler()),
                        fact("whistle.paper.reviewer", whistle.review().reviewer()),
                        fact("whistle.paper.commander", whistle.handling().commander())));
    }

    private List<Cell> fact(String key, String value) {
        return row(words.of(key), value);
    }

    private Table called(Whistle whistle) {
        return table(
                "whistle.paper.called",
                List.of(
                        column("whistle.paper.unit", NAME),
                        column("whistle.paper.phone", NAME),
                        column("whistle.paper.reason", WIDE),
                        column("whistle.paper.due", NARROW + NAME / 2)),
                whistle.composition().calls().stream().map(call -> called(whistle, call)).toList());
    }

    private List<Cell> called(Whistle whistle, Composition.Call call) {
        String due =
                whistle.of(call.unit())
                        .map(report -> times.dateTime(report.checkInDueAt()))
                        .orElse("");
        return row(directory.unit(call.unit()), phone(call.unit()), call.reason(), due);
    }

    private List<Block> signing(Whistle whistle) {
        return List.of(
                new Block.Text(Role.TITLE, words.of("whistle.paper.signing")),
                new Block.Text(Role.ISSUE, whistle.number()),
                table(
                        "whistle.paper.signed",
                        List.of(
                                column("whistle.paper.unit", NAME),
                                column("whistle.paper.due", NARROW),
                                column("whistle.paper.answered", NARROW),
                                column("whistle.paper.came", NARROW),
                                column("whistle.paper.who", WIDE),
                                column("whistle.paper.state", NARROW),
                                column("whistle.paper.result", WIDE),
                                column("whistle.paper.signature", NAME)),
                        whistle.reports().stream().map(r -> signed(r, whistle)).toList()));
    }

    private List<Cell> signed(ReportIn report, Whistle whistle) {
        return row(
                directory.unit(report.unit()),
                times.dateTime(report.checkInDueAt()),
                time(report.answeredAt()),
                time(report.checkedInAt()),
                report.checkIn().map(this::who).orElse(""),
                words.name(UnitState.of(report, whistle.changedAt())),
                report.work().result(),
                "");
    }

    private String who(CheckIn in) {
        return words.of(
                in.isStandIn() ? "whistle.unit.standIn" : "whistle.unit.came", in.way(), in.who());
    }

    private String phone(UnitId id) {
        Unit unit = directory.units().get(id);
        return unit == null ? "" : unit.dutyPhone();
    }

    private String time(Instant at) {
        return at == null ? "" : times.dateTime(at);
    }

    private Table.Column column(String key, int width) {
        return new Table.Column(words.of(key), width);
    }

    private Table table(String key, List<Table.Column> columns, List<List<Cell>> rows) {
        return new Table(words.of(key), words.of(key), "", columns, rows, List.of());
    }

    private static List<Cell> row(String... cells) {
        return Arrays.stream(cells).map(Cell::words).toList();
    }
}
