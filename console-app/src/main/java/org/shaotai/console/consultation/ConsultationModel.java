package org.shaotai.console.consultation;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.shaotai.console.background.Latest;
import org.shaotai.console.common.Desk;
import org.shaotai.persistence.matter.MatterId;

/**
 * The board in front and the list opened from it. What was read before stays until the new is
 * there; each board remembers what was open on it.
 */
public final class ConsultationModel {

    private final BoardReader reader;
    private final Desk desk;
    private final ObjectProperty<MatterId> selected;
    private final Latest boards;
    private final Latest lists;
    private final Map<Board, Sheet> read = new EnumMap<>(Board.class);
    private final Map<Board, String> open = new EnumMap<>(Board.class);
    private final ObjectProperty<Board> board = new SimpleObjectProperty<>(Board.DAY);
    private final ObjectProperty<MonthPage> page = new SimpleObjectProperty<>(MonthPage.INDICATORS);
    private final BooleanProperty isAll = new SimpleBooleanProperty();
    private final BooleanProperty isFront = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Sheet> sheet = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Opened> opened = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper isReading = new ReadOnlyBooleanWrapper();
    private Instant readAt;

    /**
     * Boards that are read as soon as they are in front.
     *
     * @param reader reads them
     * @param desk the desk they stand on
     * @param selected the matter chosen anywhere in the window
     */
    public ConsultationModel(BoardReader reader, Desk desk, ObjectProperty<MatterId> selected) {
        this.reader = reader;
        this.desk = desk;
        this.selected = selected;
        this.boards = new Latest(desk.background());
        this.lists = new Latest(desk.background());
        board.addListener((property, before, now) -> turn());
        isAll.addListener((property, before, now) -> reload());
        isFront.addListener((property, before, now) -> reload());
        desk.revisionProperty().addListener((property, before, now) -> reload());
        desk.asOf().pastProperty().addListener((property, before, now) -> reload());
    }

    /** Which board is shown. */
    public ObjectProperty<Board> boardProperty() {
        return board;
    }

    /** Which page of the month is shown. */
    public ObjectProperty<MonthPage> pageProperty() {
        return page;
    }

    /** Whether all townships are shown, or the home township alone. */
    public BooleanProperty isAllProperty() {
        return isAll;
    }

    /** Whether the boards are in front; only then the store is asked. */
    public BooleanProperty isFrontProperty() {
        return isFront;
    }

    /** The board in words, or null before it was read for the first time. */
    public ReadOnlyObjectProperty<Sheet> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    /** The list that is open, or null while none is. */
    public ReadOnlyObjectProperty<Opened> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /** Whether an answer is waited for. */
    public ReadOnlyBooleanProperty isReadingProperty() {
        return isReading.getReadOnlyProperty();
    }

    /** The matter chosen anywhere in the window, or null. */
    public ObjectProperty<MatterId> selectedProperty() {
        return selected;
    }

    private void turn() {
        show(read.get(board.get()));
        reload();
    }

    /**
     * Follows the clock; the month is left as it was read, because its figures take long and its
     * cut-off is printed.
     */
    public void tick() {
        if (board.get() != Board.MONTH) {
            reload();
        }
    }

    /** Reads the board in front again. */
    public void reload() {
        if (!isFront.get()) {
            return;
        }
        Board wanted = board.get();
        boolean isOfAll = isAll.get();
        Instant moment = desk.asOf().moment();
        isReading.set(true);
        boards.ask(
                () -> reader.read(wanted, isOfAll, moment),
                found -> take(wanted, found, moment),
                this::fail);
    }

    private void take(Board of, Sheet found, Instant moment) {
        readAt = moment;
        isReading.set(false);
        read.put(of, found);
        show(found);
    }

    private void fail(Throwable failure) {
        isReading.set(false);
        desk.notices().failed(failure);
    }

    private void show(Sheet found) {
        sheet.set(found);
        if (found == null) {
            opened.set(null);
            return;
        }
        String key = open.getOrDefault(board.get(), "");
        open(found.openings().containsKey(key) ? key : found.first());
    }

    /** Opens what stands behind a number of the board; an empty key closes the list. */
    public void open(String key) {
        open.put(board.get(), key);
        Opening opening = sheet.get() == null ? null : sheet.get().openings().get(key);
        if (opening == null) {
            lists.ask(() -> null, nothing -> opened.set(null), this::fail);
            return;
        }
        Instant moment = readAt;
        lists.ask(() -> reader.open(opening, moment), opened::set, this::fail);
    }
}
