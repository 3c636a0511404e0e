package org.shaotai.console.supervision;

import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.shaotai.console.background.Latest;
import org.shaotai.console.common.Desk;
import org.shaotai.persistence.matter.MatterId;
import org.shaotai.persistence.supervision.Sheet;

/**
 * Who has not answered, what was issued, what comes back from the shelf; and which of it is chosen.
 */
public final class SupervisionModel {

    private final ChaseReader reader;
    private final Desk desk;
    private final ObjectProperty<MatterId> selected;
    private final Latest latest;
    private final ObjectProperty<ChasePage> page = new SimpleObjectProperty<>(ChasePage.SILENT);
    private final ReadOnlyObjectWrapper<ChaseBoard> board =
            new ReadOnlyObjectWrapper<>(ChaseBoard.EMPTY);
    private final ObservableList<ChaseLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper silent = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();
    private final SlipModel slip;

    /**
     * Nothing is read until {@link #reload()}.
     *
     * @param selected the matter that is selected on every screen
     */
    SupervisionModel(
            ChaseReader reader, SlipModel slip, Desk desk, ObjectProperty<MatterId> selected) {
        this.reader = reader;
        this.slip = slip;
        this.desk = desk;
        this.selected = selected;
        this.latest = new Latest(desk.background());
        page.addListener((property, before, now) -> show());
        desk.revisionProperty().addListener((property, before, now) -> reload());
        desk.asOf().pastProperty().addListener((property, before, now) -> reload());
    }

    /** What the list shows. */
    public ObjectProperty<ChasePage> pageProperty() {
        return page;
    }

    /** Everything that was read. */
    public ReadOnlyObjectProperty<ChaseBoard> boardProperty() {
        return board.getReadOnlyProperty();
    }

    /** Whether the store was read once. */
    public ReadOnlyBooleanProperty readProperty() {
        return read.getReadOnlyProperty();
    }

    /** The rows of the page. */
    public ObservableList<ChaseLine> lines() {
        return lines;
    }

    /** How many sheets wait for an answer. */
    public ReadOnlyIntegerProperty silentProperty() {
        return silent.getReadOnlyProperty();
    }

    /** The chosen sheet and what is done with it. */
    public SlipModel slip() {
        return slip;
    }

    /** Chooses a row; a department's head chooses nothing. */
    public void choose(ChaseLine line) {
        if (line != null && line.matter().isPresent()) {
            MatterId matter = line.matter().get();
            selected.set(matter);
            slip.choose(matter, line.sheet());
        }
    }

    /** Begins to issue a sheet for the matter that is selected. */
    public void chase() {
        Optional.ofNullable(selected.get()).ifPresent(slip::chase);
    }

    /** Whether a row is about what is chosen, so that it is found again after a new reading. */
    boolean isChosen(ChaseLine line) {
        Optional<Long> wanted = slip.sheet().map(Sheet::id);
        return line.matter().equals(slip.matter()) && line.sheet().map(Sheet::id).equals(wanted);
    }

    /** Reads the store again. */
    public void reload() {
        Instant at = desk.asOf().moment();
        latest.ask(() -> reader.board(at), this::take, desk.notices()::failed);
    }

    private void take(ChaseBoard now) {
        board.set(now);
        read.set(true);
        silent.set(now.number(ChasePage.SILENT));
        show();
    }

    private void show() {
        lines.setAll(board.get().of(page.get()));
    }
}
