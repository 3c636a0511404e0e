package org.shaotai.console.whistle;

import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.shaotai.console.background.Latest;
import org.shaotai.console.common.Desk;
import org.shaotai.persistence.unit.UnitId;
import org.shaotai.persistence.whistle.ReportIn;
import org.shaotai.persistence.whistle.Whistle;
import org.shaotai.persistence.whistle.WhistleId;

/**
 * The chosen whistle with its called units and its log, read anew whenever something was entered or
 * another moment is shown. It stays chosen when it is closed.
 */
public final class ChosenWhistleModel {

    private final WhistleReader reader;
    private final Desk desk;
    private final Latest latest;
    private final ObjectProperty<WhistleId> chosen = new SimpleObjectProperty<>();
    private final ObjectProperty<UnitId> unit = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<WhistleSheet> sheet = new ReadOnlyObjectWrapper<>();

    ChosenWhistleModel(WhistleReader reader, Desk desk) {
        this.reader = reader;
        this.desk = desk;
        this.latest = new Latest(desk.background());
        chosen.addListener((property, before, now) -> choose());
        desk.revisionProperty().addListener((property, before, now) -> reload());
        desk.asOf().pastProperty().addListener((property, before, now) -> reload());
    }

    /** The whistle to show, or null. */
    public ObjectProperty<WhistleId> chosenProperty() {
        return chosen;
    }

    /** What is shown of it, or null while there is none. */
    public ReadOnlyObjectProperty<WhistleSheet> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    /** The called unit to which the keys belong, or null. */
    public ObjectProperty<UnitId> unitProperty() {
        return unit;
    }

    /** The report-in of that unit. */
    public Optional<ReportIn> report() {
        return Optional.ofNullable(sheet.get())
                .map(shown -> shown.line().whistle())
                .flatMap(whistle -> Optional.ofNullable(unit.get()).flatMap(whistle::of));
    }

    /** Gives the keys to the called unit at a place, counted from 1; false when there is none. */
    public boolean pick(int place) {
        if (sheet.get() == null || place < 1) {
            return false;
        }
        Whistle whistle = sheet.get().line().whistle();
        if (place > whistle.reports().size()) {
            return false;
        }
        unit.set(whistle.reports().get(place - 1).unit());
        return true;
    }

    private void choose() {
        unit.set(null);
        reload();
    }

    /** Reads the store again. */
    public void reload() {
        WhistleId id = chosen.get();
        if (id == null) {
            sheet.set(null);
            return;
        }
        Instant moment = desk.asOf().moment();
        boolean isPast = desk.asOf().isPastProperty().get();
        latest.ask(() -> reader.sheet(id, moment, isPast), this::take, desk.notices()::failed);
    }

    private void take(Optional<WhistleSheet> read) {
        sheet.set(read.orElse(null));
        if (report().isEmpty()) {
            pick(read.map(this::mostPressing).orElse(0));
        }
    }

    /** The place of the first unit that somebody has to call, or 1. */
    private int mostPressing(WhistleSheet read) {
        Whistle whistle = read.line().whistle();
        for (int i = 0; i < whistle.reports().size(); i++) {
            if (UnitState.of(whistle.reports().get(i), desk.asOf().moment()).isAlarm()) {
                return i + 1;
            }
        }
        return 1;
    }
}
