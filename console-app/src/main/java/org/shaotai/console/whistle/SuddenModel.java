package org.shaotai.console.whistle;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.shaotai.console.common.Directory;
import org.shaotai.persistence.category.Category;
import org.shaotai.persistence.category.CategoryCode;
import org.shaotai.persistence.matter.Channel;
import org.shaotai.persistence.matter.Grading;
import org.shaotai.persistence.matter.Intake;
import org.shaotai.persistence.matter.Place;
import org.shaotai.persistence.matter.Risk;
import org.shaotai.persistence.matter.Urgency;
import org.shaotai.persistence.matter.Words;
import org.shaotai.persistence.region.Region;
import org.shaotai.persistence.region.RegionId;

/** What has just happened and is no matter yet; the whistle makes it one. Kept in the draft. */
public final class SuddenModel {

    /** What a title may come to. */
    static final int LONGEST_TITLE = 200;

    private final ComposeDraft draft;
    private final Supplier<Directory> directory;
    private final BooleanProperty on = new SimpleBooleanProperty();
    private final StringProperty title = new SimpleStringProperty("");
    private final ObjectProperty<Category> category = new SimpleObjectProperty<>();
    private final ObjectProperty<Region> grid = new SimpleObjectProperty<>();
    private final ObjectProperty<Urgency> urgency = new SimpleObjectProperty<>(Urgency.URGENT);

    SuddenModel(ComposeDraft draft, Supplier<Directory> directory) {
        this.draft = draft;
        this.directory = directory;
        on.set(!draft.text("sudden").isEmpty());
        title.set(draft.text("title"));
        urgency.set(draft.constant("urgency", Urgency.class).orElse(Urgency.URGENT));
        category.set(
                known().categories().values().stream()
                        .filter(kind -> kind.code().value().equals(draft.text("category")))
                        .findFirst()
                        .orElse(null));
        grid.set(
                known().homeGrids().stream()
                        .filter(place -> place.code().equals(draft.text("grid")))
                        .findFirst()
                        .orElse(null));
        on.addListener((property, before, now) -> draft.put("sudden", now ? "1" : ""));
        title.addListener((property, before, now) -> draft.put("title", now));
        urgency.addListener((property, before, now) -> draft.put("urgency", now));
        category.addListener((property, before, now) -> grade(now));
        grid.addListener(
                (property, before, now) -> draft.put("grid", now == null ? "" : now.code()));
    }

    /** Whether the whistle is for a new event instead of a matter that is written down. */
    public BooleanProperty onProperty() {
        return on;
    }

    /** What happened, in one line. */
    public StringProperty titleProperty() {
        return title;
    }

    /** What kind; choosing one sets the urgency to its usual one. */
    public ObjectProperty<Category> categoryProperty() {
        return category;
    }

    /** In which grid; null where that is unknown. */
    public ObjectProperty<Region> gridProperty() {
        return grid;
    }

    /** How fast it must move. */
    public ObjectProperty<Urgency> urgencyProperty() {
        return urgency;
    }

    private Directory known() {
        return directory.get();
    }

    private void grade(Category now) {
        draft.put("category", now == null ? "" : now.code().value());
        if (now != null) {
            urgency.set(now.urgency());
        }
    }

    /** Whether title and task together say enough, and the title not too much. */
    boolean isEnough(String task) {
        String said = title.get().strip();
        return !said.isEmpty()
                && said.length() <= LONGEST_TITLE
                && told(task).length() >= Words.MIN_TEXT;
    }

    private String told(String task) {
        return (title.get().strip() + "\n" + task).strip();
    }

    /** What is taken in: the event, where the whistle calls to, and what it asks for. */
    Intake intake(String address, String task) {
        Category kind = category.get();
        return Intake.atDesk(
                new Words(title.get().strip(), told(task), address),
                place(),
                Channel.OTHER,
                new Grading(
                        kind == null ? CategoryCode.UNCLASSIFIED : kind.code(),
                        urgency.get(),
                        kind == null ? Risk.NONE : kind.risk(),
                        kind != null && kind.isRestricted()));
    }

    private Place place() {
        Region home = known().home();
        RegionId county = home.county().orElseThrow();
        return Optional.ofNullable(grid.get())
                .map(chosen -> Place.inGrid(county, home.id(), chosen.id()))
                .orElseGet(() -> Place.unknown(county, home.id()));
    }

    /** Empties it; the next whistle is for a matter again. */
    void clear() {
        on.set(false);
        title.set("");
        category.set(null);
        grid.set(null);
        urgency.set(Urgency.URGENT);
    }
}
