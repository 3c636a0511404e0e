package org.shaotai.console.command;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shaotai.persistence.consultation.AgendaItem;
import org.shaotai.persistence.consultation.Tally;
import org.shaotai.persistence.matter.MatterId;
import org.shaotai.persistence.matter.MatterRow;
import org.shaotai.persistence.region.Region;
import org.shaotai.persistence.store.Store;
import org.shaotai.persistence.whistle.Whistle;

/** The lists of a board, as JSON and in words. */
final class BoardWords {

    private static final DateTimeFormatter CUT_OFF =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** Rows of each list that the text shows; JSON names them all. */
    private static final int SHOWN = 10;

    private final Phrases phrases;
    private final Store store;
    private final Optional<Region> town;
    private final MatterWords matters;
    private Map<MatterId, String> external = Map.of();

    BoardWords(Phrases phrases, Store store, Instant at, Optional<Region> town) {
        this.phrases = phrases;
        this.store = store;
        this.town = town;
        this.matters = new MatterWords(phrases, store, at);
    }

    Phrases phrases() {
        return phrases;
    }

    MatterWords matters() {
        return matters;
    }

    /** Reads the numbers that matters came in under, once for all lists they stand in. */
    void learn(Collection<MatterRow> rows) {
        external = store.leads().externalNumbers(rows.stream().map(MatterRow::id).toList());
    }

    /** The first keys of every board. */
    Map<String, Object> head() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("asOf", matters.at());
        json.put("town", town.map(Region::code));
        return json;
    }

    /** The first line of every board: whose, what, until when. */
    String title(String board, Object period) {
        String name = town.map(Region::name).orElseGet(() -> phrases.say("command.board.all"));
        return phrases.say(
                "command.board.title", name, board, period, CUT_OFF.format(matters.at()));
    }

    Map<String, Object> list(String key, Tally tally) {
        return list(key, name(key), tally.matters());
    }

    Map<String, Object> list(AgendaItem item) {
        Map<String, Object> json =
                list(item.key().name(), phrases.words().name(item.key()), item.matters());
        json.put("mark", item.key().mark());
        json.put("recorded", item.key().isRecorded());
        json.put("count", item.count());
        json.put("whistles", item.whistles().stream().map(Whistle::number).toList());
        return json;
    }

    private Map<String, Object> list(String key, String name, List<MatterRow> rows) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("key", key);
        json.put("name", name);
        json.put("count", rows.size());
        json.put("matters", rows.stream().map(MatterRow::number).toList());
        json.put(
                "external",
                rows.stream().map(row -> Optional.ofNullable(external.get(row.id()))).toList());
        return json;
    }

    String name(String key) {
        return phrases.say("command.board." + key);
    }

    /** A section with its first rows. */
    List<String> lines(AgendaItem item) {
        String name = phrases.words().name(item.key());
        List<String> lines = new ArrayList<>();
        lines.add("");
        if (!item.key().isRecorded()) {
            lines.add(phrases.say("command.board.unrecorded", item.key().mark(), name));
            return lines;
        }
        lines.add(phrases.say("command.board.section", item.key().mark(), name, item.count()));
        TextTable table = new TextTable();
        item.matters().stream().limit(SHOWN).forEach(row -> table.row(matters.cells(row)));
        item.whistles().stream().limit(SHOWN).forEach(whistle -> table.row(cells(whistle)));
        lines.addAll(table.lines());
        if (item.count() > SHOWN) {
            lines.add(phrases.say("command.board.more", item.count() - SHOWN));
        }
        return lines;
    }

    Object[] cells(Whistle whistle) {
        return new Object[] {
            whistle.number(),
            phrases.words().name(whistle.kind()),
            phrases.words().name(whistle.status()),
            phrases.say(
                    "command.board.called",
                    whistle.reports().size(),
                    whistle.lateAt(matters.at().toInstant()))
        };
    }
}
