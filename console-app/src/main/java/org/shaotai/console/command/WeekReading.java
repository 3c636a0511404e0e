package org.shaotai.console.command;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.shaotai.persistence.consultation.Tally;
import org.shaotai.persistence.consultation.WeekBoard;
import org.shaotai.persistence.consultation.WeekBoard.Numbers;
import org.shaotai.persistence.region.RegionId;
import org.shaotai.persistence.store.Store;
import picocli.CommandLine.Command;

/** The board of the week (domain reference §4.2). */
@Command(name = "week")
final class WeekReading extends BoardReading {

    WeekReading(Terminal terminal) {
        super(terminal);
    }

    @Override
    Answer answer(Store store, Instant at, Optional<RegionId> whose, BoardWords words) {
        WeekBoard board = store.consultations().week(at, whose);
        words.learn(
                Stream.of(board.week(), board.lastWeek())
                        .flatMap(n -> Stream.of(n.opened(), n.closed(), n.open()))
                        .flatMap(tally -> tally.matters().stream())
                        .toList());
        return Answer.of(json(board, words), lines(board, words));
    }

    private static Map<String, Object> json(WeekBoard board, BoardWords words) {
        Map<String, Object> json = words.head();
        json.put("monday", board.monday());
        json.put("opened", pair(board, Numbers::opened));
        json.put("closed", pair(board, Numbers::closed));
        json.put("open", pair(board, Numbers::open));
        List<Map<String, Object>> lists = new ArrayList<>();
        lists.add(words.list("opened", board.week().opened()));
        lists.add(words.list("closed", board.week().closed()));
        lists.add(words.list("open", board.week().open()));
        board.agenda().forEach(item -> lists.add(words.list(item)));
        json.put("lists", lists);
        json.put(
                "topics",
                board.topics().stream()
                        .map(t -> part("category", t.category(), t.week(), t.lastWeek()))
                        .toList());
        json.put(
                "hotGrids",
                board.hotGrids().stream()
                        .map(
                                g ->
                                        part(
                                                "grid",
                                                words.matters().grid(g.grid()),
                                                g.week(),
                                                g.lastWeek()))
                        .toList());
        return json;
    }

    private static Map<String, Object> pair(WeekBoard board, Function<Numbers, Tally> which) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("week", which.apply(board.week()).count());
        json.put("lastWeek", which.apply(board.lastWeek()).count());
        return json;
    }

    private static Map<String, Object> part(String key, Object what, Tally week, Tally lastWeek) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(key, what);
        json.put("week", week.count());
        json.put("lastWeek", lastWeek.count());
        return json;
    }

    private static List<String> lines(WeekBoard board, BoardWords words) {
        List<String> lines = new ArrayList<>();
        lines.add(words.title(words.name("week"), board.monday().toString()));
        TextTable numbers = new TextTable();
        numbers.row("", words.name("thisWeek"), words.name("lastWeek"));
        row(numbers, words.name("opened"), board, Numbers::opened);
        row(numbers, words.name("closed"), board, Numbers::closed);
        row(numbers, words.name("open"), board, Numbers::open);
        board.topics()
                .forEach(
                        t ->
                                numbers.row(
                                        words.matters().category(t.category()),
                                        t.week().count(),
                                        t.lastWeek().count()));
        board.hotGrids()
                .forEach(
                        g ->
                                numbers.row(
                                        words.matters().place(g.grid()),
                                        g.week().count(),
                                        g.lastWeek().count()));
        lines.addAll(numbers.lines());
        board.agenda().forEach(item -> lines.addAll(words.lines(item)));
        return lines;
    }

    private static void row(
            TextTable table, String name, WeekBoard board, Function<Numbers, Tally> which) {
        table.row(name, which.apply(board.week()).count(), which.apply(board.lastWeek()).count());
    }
}
