package org.shaotai.console.intake;

import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.shaotai.console.background.Latest;
import org.shaotai.console.common.Desk;
import org.shaotai.console.common.Directory;
import org.shaotai.persistence.category.Category;
import org.shaotai.persistence.intake.LikenessQuery;
import org.shaotai.persistence.intake.RiskWords;
import org.shaotai.persistence.matter.MatterId;
import org.shaotai.persistence.region.Region;
import org.shaotai.persistence.store.Store;

/**
 * Suggestions for the form, asked for at each sign that is typed; an answer that comes after the
 * next sign is dropped.
 */
public final class HintModel {

    /** Fewer signs than this are like everything. */
    private static final int FEWEST = 4;

    private final IntakeModel form;
    private final HintReader reader;
    private final Desk desk;
    private final Directory directory;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<Hints> hints = new ReadOnlyObjectWrapper<>(Hints.NONE);

    /** Suggestions for a form from a store. */
    public static HintModel of(IntakeModel form, Store store, Desk desk, Directory directory) {
        return new HintModel(form, new HintReader(store, desk, directory), desk, directory);
    }

    HintModel(IntakeModel form, HintReader reader, Desk desk, Directory directory) {
        this.form = form;
        this.reader = reader;
        this.desk = desk;
        this.directory = directory;
        this.latest = new Latest(desk.background());
        InvalidationListener changed = property -> ask();
        form.textProperty().addListener(changed);
        form.addressProperty().addListener(changed);
        form.categoryProperty().addListener(changed);
        form.gridProperty().addListener(changed);
        form.pointProperty().addListener(changed);
    }

    /** What is suggested now. */
    public ReadOnlyObjectProperty<Hints> hintsProperty() {
        return hints.getReadOnlyProperty();
    }

    /** Asks anew; called when the form comes to the front, too. */
    public void ask() {
        String text = form.textProperty().get().strip();
        String address = form.addressProperty().get();
        if (text.length() < FEWEST && address.isBlank()) {
            latest.ask(() -> Hints.NONE, hints::set, desk.notices()::failed);
            return;
        }
        LikenessQuery query = query(text, address);
        latest.ask(() -> reader.read(query, text, address), hints::set, desk.notices()::failed);
    }

    private LikenessQuery query(String text, String address) {
        IntakeModel.Point point = form.pointProperty().get();
        return new LikenessQuery(
                directory.home().id(),
                Optional.ofNullable(form.gridProperty().get()).map(Region::id),
                Optional.ofNullable(form.categoryProperty().get()).map(Category::code),
                point == null ? Double.NaN : point.lon(),
                point == null ? Double.NaN : point.lat(),
                text + address,
                desk.now());
    }

    /** What the words suggest, unless the form says so already. */
    public Optional<RiskWords.Found> risk() {
        return hints.get()
                .risk()
                .filter(found -> found.risk().compareTo(form.riskProperty().get()) < 0);
    }

    /** Takes the suggested grade over; false when there is none. */
    public boolean takeRisk() {
        Optional<RiskWords.Found> found = risk();
        found.ifPresent(one -> form.riskProperty().set(one.risk()));
        return found.isPresent();
    }

    /** Takes a suggested category over by its place; false when there is none. */
    public boolean takeKind(int place) {
        boolean isThere = place < hints.get().kinds().size();
        if (isThere) {
            form.categoryProperty().set(hints.get().kinds().get(place));
        }
        return isThere;
    }

    /** Takes a suggested place over. */
    public void take(PlaceHint place) {
        if (place.grid() != null) {
            form.gridProperty().set(place.grid());
        }
        if (place.point() != null) {
            form.place(place.grid().id(), place.point().lon(), place.point().lat());
        }
        form.addressProperty().set(place.address());
    }

    /** Joins what is told to a matter that is open already. */
    public void join(MatterId into) {
        form.join(into);
    }
}
