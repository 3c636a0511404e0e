package org.shaotai.console.command;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.shaotai.persistence.consultation.DayBoard;
import org.shaotai.persistence.region.RegionId;
import org.shaotai.persistence.store.Store;
import picocli.CommandLine.Command;

/** The board of the day (domain reference §4.1). */
@Command(name = "day")
final class DayReading extends BoardReading {

    DayReading(Terminal terminal) {
        super(terminal);
    }

    @Override
    Answer answer(Store store, Instant at, Optional<RegionId> whose, BoardWords words) {
        DayBoard board = store.consultations().day(at, whose);
        words.learn(
                Stream.concat(board.open().matters().stream(), board.newToday().matters().stream())
                        .toList());
        return Answer.of(json(board, words), lines(board, words));
    }

    private static Map<String, Object> json(DayBoard board, BoardWords words) {
        Map<String, Object> json = words.head();
        json.put("day", board.day());
        json.put("open", board.open().count());
        json.put("newToday", board.newToday().count());
        json.put("overdue", board.overdue().count());
        List<Map<String, Object>> lists = new ArrayList<>();
        lists.add(words.list("open", board.open()));
        lists.add(words.list("newToday", board.newToday()));
        lists.add(words.list("overdue", board.overdue()));
        board.agenda().forEach(item -> lists.add(words.list(item)));
        json.put("lists", lists);
        return json;
    }

    private static List<String> lines(DayBoard board, BoardWords words) {
        List<String> lines = new ArrayList<>();
        lines.add(words.title(words.name("day"), board.day().toString()));
        TextTable numbers = new TextTable();
        numbers.row(words.name("open"), board.open().count());
        numbers.row(words.name("newToday"), board.newToday().count());
        numbers.row(words.name("overdue"), board.overdue().count());
        lines.addAll(numbers.lines());
        board.agenda().forEach(item -> lines.addAll(words.lines(item)));
        return lines;
    }
}
