package org.shaotai.console.situation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.shaotai.console.background.Latest;
import org.shaotai.console.common.Desk;
import org.shaotai.console.matter.MatterLine;
import org.shaotai.persistence.calendar.Lamp;
import org.shaotai.persistence.matter.MatterId;
import org.shaotai.persistence.region.RegionId;

/** What is open in the township at the moment shown: filtered once, for map and list together. */
public final class SituationModel {

    private final SituationReader reader;
    private final Desk desk;
    private final Latest latest;
    private final ObservableList<MatterLine> lines = FXCollections.observableArrayList();
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
    private final ObjectProperty<MatterId> selected = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Snapshot> snapshot =
            new ReadOnlyObjectWrapper<>(Snapshot.EMPTY);
    private final ReadOnlyObjectWrapper<Map<RegionId, GridCount>> counts =
            new ReadOnlyObjectWrapper<>(Map.of());

    /** A situation that is empty until {@link #reload()}. */
    public SituationModel(SituationReader reader, Desk desk) {
        this.reader = reader;
        this.desk = desk;
        this.latest = new Latest(desk.background());
        filter.addListener((property, before, now) -> show());
        desk.revisionProperty().addListener((property, before, now) -> reload());
        desk.asOf().pastProperty().addListener((property, before, now) -> reload());
    }

    /** The matters that pass the filter, the most pressing first. */
    public ObservableList<MatterLine> lines() {
        return lines;
    }

    /** What the filter lets through. */
    public ObjectProperty<Filter> filterProperty() {
        return filter;
    }

    /** The matter chosen on map or list, or null. */
    public ObjectProperty<MatterId> selectedProperty() {
        return selected;
    }

    /** Everything open at the moment shown. */
    public ReadOnlyObjectProperty<Snapshot> snapshotProperty() {
        return snapshot.getReadOnlyProperty();
    }

    /** How much of what passes the filter lies in each grid. */
    public ReadOnlyObjectProperty<Map<RegionId, GridCount>> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /**
     * Takes what was read ahead, waiting for it in the background; reads itself where that failed.
     */
    public void begin(Future<Snapshot> ahead) {
        latest.ask(ahead::get, this::take, failure -> reload());
    }

    /** Reads the store again. */
    public void reload() {
        Instant moment = desk.asOf().moment();
        latest.ask(() -> reader.at(moment), this::take, desk.notices()::failed);
    }

    private void take(Snapshot read) {
        snapshot.set(read);
        show();
    }

    private void show() {
        List<MatterLine> passing = snapshot.get().lines().stream().filter(filter.get()).toList();
        counts.set(GridCount.count(passing));
        lines.setAll(passing);
    }

    /** The sentence above the list: how many are open, nearly due and overdue. */
    public String tally() {
        return desk.words().of("situation.tally", lines.size(), nearlyDue(lines), overdue(lines));
    }

    /** How many of all open matters, filtered or not, are past their deadline. */
    public int overdueInAll() {
        return (int) overdue(snapshot.get().lines());
    }

    private static long overdue(List<MatterLine> of) {
        return of.stream().filter(line -> line.lamp() == Lamp.RED).count();
    }

    private static long nearlyDue(List<MatterLine> of) {
        return of.stream()
                .filter(line -> line.lamp() == Lamp.ORANGE || line.lamp() == Lamp.YELLOW)
                .count();
    }
}
