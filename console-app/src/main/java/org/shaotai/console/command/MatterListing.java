package org.shaotai.console.command;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shaotai.persistence.calendar.Lamp;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.matter.MatterQuery;
import org.shaotai.persistence.matter.MatterRow;
import org.shaotai.persistence.matter.MatterStatus;
import org.shaotai.persistence.region.Region;
import org.shaotai.persistence.store.Store;
import org.shaotai.persistence.unit.Unit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists matters as they stood at a moment, the most pressing first. */
@Command(name = "matters")
final class MatterListing extends Reading {

    @Option(names = "--status", split = ",", descriptionKey = "status", paramLabel = "STATUS")
    private Set<MatterStatus> statuses = Set.of();

    @Option(names = "--lamp", split = ",", descriptionKey = "lamp", paramLabel = "LAMP")
    private Set<Lamp> lamps = Set.of();

    @Option(names = "--category", descriptionKey = "category", paramLabel = "CODE")
    private String category;

    @Option(names = "--unit", descriptionKey = "unit", paramLabel = "CODE")
    private String unit;

    @Option(names = "--grid", descriptionKey = "grid", paramLabel = "CODE")
    private String grid;

    @Option(names = "--text", descriptionKey = "text", paramLabel = "WORDS")
    private String text;

    @Option(names = "--all", descriptionKey = "all")
    private boolean isAll;

    @Option(names = "--limit", descriptionKey = "limit", paramLabel = "ROWS")
    private RowLimit limit = new RowLimit(50);

    MatterListing(Terminal terminal) {
        super(terminal);
    }

    @Override
    Outcome<Answer> answer(Store store, Instant at) {
        Optional<Unit> owner = Optional.ofNullable(unit).flatMap(store.units()::byCode);
        Optional<Region> place = Optional.ofNullable(grid).flatMap(store.regions()::byCode);
        if (unit != null && owner.isEmpty()) {
            return Outcome.refused("refusal.command.unit", unit);
        }
        if (grid != null && place.isEmpty()) {
            return Outcome.refused("refusal.command.grid", grid);
        }
        MatterQuery query = query(at);
        query = owner.isPresent() ? query.ownedBy(owner.get().id()) : query;
        query = place.isPresent() ? query.inGrid(place.get().id()) : query;
        List<MatterRow> found = store.matters().list(query.first(limit.rows() + 1));
        return Outcome.done(told(found, new MatterWords(terminal.phrases(), store, at)));
    }

    private MatterQuery query(Instant at) {
        MatterQuery query = MatterQuery.openAt(at);
        query = isAll ? query.withEnded() : query;
        query = statuses.isEmpty() ? query : query.standingAt(statuses);
        query = category == null ? query : query.ofCategory(category);
        query = text == null ? query : query.saying(text);
        return query.withLamps(lamps);
    }

    private Answer told(List<MatterRow> found, MatterWords words) {
        boolean isMore = found.size() > limit.rows();
        List<MatterRow> shown = isMore ? found.subList(0, limit.rows()) : found;
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("asOf", words.at());
        json.put("count", shown.size());
        json.put("more", isMore);
        json.put("matters", words.json(shown));
        TextTable table = new TextTable();
        shown.forEach(row -> table.row(words.cells(row)));
        if (isMore) {
            table.row(terminal.phrases().say("command.matters.more"));
        } else if (shown.isEmpty()) {
            table.row(terminal.phrases().say("command.matters.none"));
        }
        return Answer.of(json, table.lines());
    }
}
