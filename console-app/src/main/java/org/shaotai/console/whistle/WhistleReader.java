package org.shaotai.console.whistle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.shaotai.console.common.Desk;
import org.shaotai.console.common.Directory;
import org.shaotai.console.matter.MatterTitles;
import org.shaotai.persistence.journal.JournalEntry;
import org.shaotai.persistence.journal.Subject;
import org.shaotai.persistence.matter.MatterId;
import org.shaotai.persistence.matter.MatterQuery;
import org.shaotai.persistence.matter.MatterRow;
import org.shaotai.persistence.matter.MatterSheet;
import org.shaotai.persistence.store.Store;
import org.shaotai.persistence.whistle.Whistle;
import org.shaotai.persistence.whistle.WhistleId;
import org.shaotai.persistence.whistle.WhistleQuery;

/** Reads whistles with the words the panel shows. Used in the background only. */
final class WhistleReader {

    private final Store store;
    private final Desk desk;
    private final Supplier<Directory> directory;
    private final MatterTitles titles;

    WhistleReader(Store store, Desk desk, Supplier<Directory> directory) {
        this.store = store;
        this.desk = desk;
        this.directory = directory;
        this.titles = new MatterTitles(store.matters(), desk.words());
    }

    /** The township's whistles that were open at a moment. */
    List<WhistleLine> open(Instant moment) {
        List<Whistle> whistles =
                store.whistles()
                        .list(
                                WhistleQuery.openAt(moment)
                                        .withUnsounded()
                                        .inTown(directory.get().home().id()));
        Map<MatterId, String> open = whistles.isEmpty() ? Map.of() : openTitles(moment);
        List<WhistleLine> lines = new ArrayList<>();
        for (Whistle whistle : whistles) {
            // The title of a matter that ended before its whistle did is asked for by itself.
            String title = open.get(whistle.matter());
            lines.add(
                    new WhistleLine(
                            whistle, title == null ? titles.of(whistle.matter(), moment) : title));
        }
        return lines;
    }

    private Map<MatterId, String> openTitles(Instant moment) {
        Map<MatterId, String> found = new HashMap<>();
        MatterQuery open = MatterQuery.openAt(moment).inTown(directory.get().home().id());
        for (MatterRow row : store.matters().list(open)) {
            found.put(row.id(), titles.of(row));
        }
        return found;
    }

    /** A whistle as it was at a moment; empty when it was not sounded yet. */
    Optional<WhistleSheet> sheet(WhistleId id, Instant moment, boolean isPast) {
        return store.whistles()
                .byId(id)
                .flatMap(now -> at(now, moment))
                .flatMap(
                        whistle ->
                                store.matters()
                                        .sheet(whistle.matter(), moment)
                                        .map(matter -> sheet(whistle, matter, moment, isPast)));
    }

    private Optional<Whistle> at(Whistle now, Instant moment) {
        return store.whistles().list(WhistleQuery.of(now.matter(), moment)).stream()
                .filter(whistle -> whistle.id().equals(now.id()))
                .findFirst();
    }

    private WhistleSheet sheet(
            Whistle whistle, MatterSheet matter, Instant moment, boolean isPast) {
        LogWriter writer = new LogWriter(desk.words(), desk.times(), directory.get());
        List<LogLine> log = new ArrayList<>();
        for (JournalEntry row : store.journal().of(Subject.WHISTLE, whistle.id().value(), moment)) {
            log.add(writer.line(row));
        }
        Collections.reverse(log);
        return new WhistleSheet(
                new WhistleLine(whistle, titles.of(matter)),
                matter.docket().matter().number(),
                log,
                isPast);
    }
}
