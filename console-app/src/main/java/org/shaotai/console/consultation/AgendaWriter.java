package org.shaotai.console.consultation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.shaotai.console.common.Directory;
import org.shaotai.console.consultation.AgendaSheet.Bar;
import org.shaotai.console.consultation.AgendaSheet.Section;
import org.shaotai.console.consultation.AgendaSheet.Tile;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.consultation.Agenda;
import org.shaotai.persistence.consultation.AgendaItem;
import org.shaotai.persistence.consultation.DayBoard;
import org.shaotai.persistence.consultation.Tally;
import org.shaotai.persistence.consultation.WeekBoard;
import org.shaotai.persistence.consultation.WeekBoard.Numbers;

/** Puts the boards of day and week into words; one instance for one sheet. */
final class AgendaWriter {

    private final Words words;
    private final Directory directory;
    private final Map<String, Opening> openings = new LinkedHashMap<>();

    AgendaWriter(Words words, Directory directory) {
        this.words = words;
        this.directory = directory;
    }

    AgendaSheet day(DayBoard board, Sheet.Header header) {
        List<Tile> tiles =
                List.of(
                        tile("open", board.open(), "", false),
                        tile("newToday", board.newToday(), "", false),
                        tile("overdue", board.overdue(), "", board.overdue().count() > 0));
        return sheet(header, tiles, sections(board.agenda()), List.of(), List.of());
    }

    AgendaSheet week(WeekBoard board, Sheet.Header header) {
        List<Tile> tiles =
                List.of(
                        compared("opened", board, Numbers::opened),
                        compared("closed", board, Numbers::closed),
                        compared("openAtEnd", board, Numbers::open));
        List<Bar> topics =
                board.topics().stream()
                        .map(
                                topic ->
                                        bar(
                                                "topic." + topic.category(),
                                                directory.category(topic.category()),
                                                topic.week(),
                                                topic.lastWeek()))
                        .toList();
        List<Bar> grids =
                board.hotGrids().stream()
                        .map(
                                hot ->
                                        bar(
                                                "grid." + hot.grid().value(),
                                                directory.place(hot.grid()),
                                                hot.week(),
                                                hot.lastWeek()))
                        .toList();
        return sheet(header, tiles, sections(board.agenda()), topics, grids);
    }

    private AgendaSheet sheet(
            Sheet.Header header,
            List<Tile> tiles,
            List<Section> sections,
            List<Bar> topics,
            List<Bar> grids) {
        String first =
                sections.stream()
                        .filter(section -> !section.isQuiet())
                        .findFirst()
                        .map(Section::key)
                        .orElse(sections.get(0).key());
        return new AgendaSheet(header, tiles, sections, topics, grids, openings, first);
    }

    private Tile tile(String key, Tally tally, String note, boolean isAlarm) {
        String name = words.of("consultation.tile." + key);
        open(key, key, name, new Opening.OfMatters(tally.matters()));
        return new Tile(key, Integer.toString(tally.count()), name, note, isAlarm);
    }

    private Tile compared(String key, WeekBoard board, Function<Numbers, Tally> which) {
        int more = which.apply(board.week()).count() - which.apply(board.lastWeek()).count();
        String note =
                more == 0
                        ? words.of("consultation.week.same")
                        : words.of(
                                more > 0 ? "consultation.week.more" : "consultation.week.fewer",
                                Math.abs(more));
        return tile(key, which.apply(board.week()), note, false);
    }

    private Bar bar(String key, String name, Tally now, Tally before) {
        open(
                key,
                Agenda.WEEK_TOPICS.name(),
                words.of("consultation.bar.title", name),
                new Opening.OfMatters(now.matters()));
        return new Bar(key, name, now.count(), before.count());
    }

    private List<Section> sections(List<AgendaItem> agenda) {
        List<Section> sections = new ArrayList<>();
        for (AgendaItem item : agenda) {
            Agenda what = item.key();
            String name = words.name(what);
            open(what.name(), what.name(), what.mark() + "  " + name, behind(item));
            sections.add(
                    new Section(
                            what.name(),
                            what.mark(),
                            name,
                            what.isRecorded()
                                    ? Integer.toString(item.count())
                                    : words.of("consultation.unrecorded"),
                            item.count() == 0));
        }
        return sections;
    }

    private static Opening.Behind behind(AgendaItem item) {
        if (!item.key().isRecorded()) {
            return new Opening.Unrecorded();
        }
        return item.key() == Agenda.DAY_WHISTLES || item.key() == Agenda.WEEK_WHISTLES
                ? new Opening.OfWhistles(item.whistles())
                : new Opening.OfMatters(item.matters());
    }

    private void open(String key, String section, String title, Opening.Behind behind) {
        openings.put(key, new Opening(key, section, title, behind));
    }
}
