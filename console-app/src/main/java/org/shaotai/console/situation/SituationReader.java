package org.shaotai.console.situation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.shaotai.console.common.Directory;
import org.shaotai.console.matter.LineWriter;
import org.shaotai.console.matter.MatterLine;
import org.shaotai.console.words.TimeWords;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.matter.MatterQuery;
import org.shaotai.persistence.matter.MatterRow;
import org.shaotai.persistence.store.Store;

/** Reads what was open in the township at a moment. Any thread but the window's. */
public final class SituationReader {

    private final Store store;
    private final Directory names;
    private final Words words;
    private final GridOutlines outlines;

    /** A reader of a store that names things in a language. */
    public SituationReader(Store store, Directory names, Words words) {
        this.store = store;
        this.names = names;
        this.words = words;
        this.outlines = new GridOutlines(store.regions());
    }

    /** Everything open at a moment. */
    public Snapshot at(Instant moment) {
        TimeWords times = new TimeWords(words, store.zone());
        LineWriter writer = new LineWriter(words, times, names, store.limits().calendars());
        List<MatterLine> read = new ArrayList<>();
        MatterQuery open = MatterQuery.openAt(moment).inTown(names.home().id());
        for (MatterRow row : store.matters().list(open)) {
            read.add(writer.line(row, moment));
        }
        // The store orders by due time; what was answered no longer waits and stands behind.
        read.sort(Comparator.comparing(MatterLine::lamp).reversed());
        return new Snapshot(moment, read, outlines.on(names.home().id(), times.day(moment)));
    }
}
