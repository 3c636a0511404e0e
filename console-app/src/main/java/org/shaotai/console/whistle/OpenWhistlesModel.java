package org.shaotai.console.whistle;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.shaotai.console.background.Latest;
import org.shaotai.console.common.Desk;

/**
 * The whistles that are open at the moment shown, late and absent first. The order follows the
 * clock on the beat, without asking the store.
 */
public final class OpenWhistlesModel {

    private final WhistleReader reader;
    private final Desk desk;
    private final Latest latest;
    private final ObservableList<WhistleLine> lines = FXCollections.observableArrayList();
    private final ObjectProperty<StripFilter> filter = new SimpleObjectProperty<>(StripFilter.ALL);
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Map<StripFilter, Integer>> numbers =
            new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<Instant> moment = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper read = new ReadOnlyIntegerWrapper();
    private List<WhistleLine> all = List.of();

    OpenWhistlesModel(WhistleReader reader, Desk desk) {
        this.reader = reader;
        this.desk = desk;
        this.latest = new Latest(desk.background());
        moment.set(desk.asOf().moment());
        filter.addListener((property, before, now) -> arrange());
        desk.revisionProperty().addListener((property, before, now) -> reload());
        desk.asOf().pastProperty().addListener((property, before, now) -> reload());
    }

    /** The whistles that pass the filter, the most pressing first. */
    public ObservableList<WhistleLine> lines() {
        return lines;
    }

    /** Which of the strip's numbers is opened. */
    public ObjectProperty<StripFilter> filterProperty() {
        return filter;
    }

    /** How many sounded ones are open, filtered or not. */
    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** The moment to which words and order belong; moves on the beat. */
    public ReadOnlyObjectProperty<Instant> momentProperty() {
        return moment.getReadOnlyProperty();
    }

    /** Counts how often the store was read. */
    ReadOnlyIntegerProperty readProperty() {
        return read.getReadOnlyProperty();
    }

    /** Whether the store was read at all. */
    boolean isRead() {
        return read.get() > 0;
    }

    /** All that are open, filtered or not, drafts included. */
    List<WhistleLine> all() {
        return all;
    }

    /** The strip's numbers. */
    public ReadOnlyObjectProperty<Map<StripFilter, Integer>> numbersProperty() {
        return numbers.getReadOnlyProperty();
    }

    /** Reads the store again. */
    public void reload() {
        Instant at = desk.asOf().moment();
        latest.ask(() -> reader.open(at), this::take, desk.notices()::failed);
    }

    private void take(List<WhistleLine> lately) {
        all = lately;
        count.set(StripFilter.ALL.count(lately, desk.asOf().moment()));
        tick();
        read.set(read.get() + 1);
    }

    /** Reads the clock again; called on the beat. */
    public void tick() {
        moment.set(desk.asOf().moment());
        arrange();
        Map<StripFilter, Integer> counted = new EnumMap<>(StripFilter.class);
        for (StripFilter each : StripFilter.values()) {
            counted.put(each, each.count(all, moment.get()));
        }
        numbers.set(counted);
    }

    private void arrange() {
        Instant now = moment.get();
        Stream<WhistleLine> passing = all.stream().filter(line -> filter.get().passes(line, now));
        List<WhistleLine> arranged = Pressing.first(passing, now);
        if (!arranged.equals(lines)) {
            lines.setAll(arranged);
        }
    }
}
