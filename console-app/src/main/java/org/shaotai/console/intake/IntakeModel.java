package org.shaotai.console.intake;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.shaotai.console.common.Desk;
import org.shaotai.console.common.Directory;
import org.shaotai.console.settings.DeskSettings;
import org.shaotai.persistence.category.Category;
import org.shaotai.persistence.category.CategoryCode;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.matter.Channel;
import org.shaotai.persistence.matter.Grading;
import org.shaotai.persistence.matter.Intake;
import org.shaotai.persistence.matter.Matter;
import org.shaotai.persistence.matter.MatterId;
import org.shaotai.persistence.matter.Place;
import org.shaotai.persistence.matter.Risk;
import org.shaotai.persistence.matter.Urgency;
import org.shaotai.persistence.matter.Words;
import org.shaotai.persistence.region.Region;
import org.shaotai.persistence.region.RegionId;

/**
 * What somebody tells the desk, while it is being written down. The words survive closing and crash
 * as a draft.
 */
public final class IntakeModel {

    private static final int LONGEST_TITLE = 40;
    private static final String DRAFT_TEXT = "intake.text";
    private static final String DRAFT_ADDRESS = "intake.address";

    private final IntakeOrders orders;
    private final Desk desk;
    private final Directory directory;
    private final DeskSettings settings;
    private final Consumer<Matter> onRegistered;
    private final StringProperty text = new SimpleStringProperty("");
    private final StringProperty address = new SimpleStringProperty("");
    private final ObjectProperty<Category> category = new SimpleObjectProperty<>();
    private final ObjectProperty<Region> grid = new SimpleObjectProperty<>();
    private final ObjectProperty<Channel> channel =
            new SimpleObjectProperty<>(Channel.STATION_VISIT);
    private final ObjectProperty<Urgency> urgency = new SimpleObjectProperty<>(Urgency.NORMAL);
    private final ObjectProperty<Risk> risk = new SimpleObjectProperty<>(Risk.NONE);
    private final ReadOnlyObjectWrapper<Point> point = new ReadOnlyObjectWrapper<>();

    /**
     * An empty form, or the draft that was not sent.
     *
     * @param onRegistered hears of the matter that came of it
     */
    public IntakeModel(
            IntakeOrders orders,
            Desk desk,
            Directory directory,
            DeskSettings settings,
            Consumer<Matter> onRegistered) {
        this.orders = orders;
        this.desk = desk;
        this.directory = directory;
        this.settings = settings;
        this.onRegistered = onRegistered;
        text.set(settings.get(DRAFT_TEXT, ""));
        address.set(settings.get(DRAFT_ADDRESS, ""));
        text.addListener((property, before, now) -> settings.put(DRAFT_TEXT, now));
        address.addListener((property, before, now) -> settings.put(DRAFT_ADDRESS, now));
        category.addListener((property, before, now) -> grade(now));
        grid.addListener((property, before, now) -> forgetForeignPoint(now));
    }

    /** What is told. */
    public StringProperty textProperty() {
        return text;
    }

    /** Where, in words. */
    public StringProperty addressProperty() {
        return address;
    }

    /** What kind; choosing one sets urgency and risk to its usual ones. */
    public ObjectProperty<Category> categoryProperty() {
        return category;
    }

    /** In which grid; null for "unknown place". */
    public ObjectProperty<Region> gridProperty() {
        return grid;
    }

    /** How it came in. */
    public ObjectProperty<Channel> channelProperty() {
        return channel;
    }

    /** How fast it must move. */
    public ObjectProperty<Urgency> urgencyProperty() {
        return urgency;
    }

    /** How dangerous it is. */
    public ObjectProperty<Risk> riskProperty() {
        return risk;
    }

    /** The point clicked on the map, or null. */
    public ReadOnlyObjectProperty<Point> pointProperty() {
        return point.getReadOnlyProperty();
    }

    /** Takes a place clicked on the map: the grid and the point in it. */
    public void place(RegionId in, double lon, double lat) {
        grid.set(directory.regions().get(in));
        point.set(new Point(in, lon, lat));
    }

    private void forgetForeignPoint(Region now) {
        if (point.get() != null && (now == null || !point.get().grid().equals(now.id()))) {
            point.set(null);
        }
    }

    private void grade(Category chosen) {
        if (chosen != null) {
            urgency.set(chosen.urgency());
            risk.set(chosen.risk());
        }
    }

    /** Registers what was told; a form that says too little is refused and stays. */
    public void register() {
        if (isEnough()) {
            Intake intake = intake();
            Entry entry = desk.entry();
            desk.<Matter>order(
                    () -> orders.register(intake, entry), made -> over(made, "intake.done"));
        }
    }

    /** Joins what was told to a matter that is open already, in the same way. */
    void join(MatterId into) {
        if (isEnough()) {
            Intake intake = intake();
            Entry entry = desk.entry();
            desk.<Matter>order(
                    () -> orders.join(intake, into, entry), one -> over(one, "intake.joined"));
        }
    }

    private boolean isEnough() {
        boolean isEnough = text.get().strip().length() >= Words.MIN_TEXT;
        if (!isEnough) {
            desk.notices().refused(desk.words().of("intake.refused.text", Words.MIN_TEXT));
        }
        return isEnough;
    }

    private Intake intake() {
        return Intake.atDesk(
                new Words(title(text.get()), text.get().strip(), address.get().strip()),
                where(),
                channel.get(),
                grading());
    }

    private void over(Matter matter, String key) {
        clear();
        desk.notices().done(desk.words().of(key, matter.number()));
        onRegistered.accept(matter);
    }

    /** The first line, cut to what a list row can show. */
    static String title(String told) {
        String line = told.strip().lines().findFirst().orElse("");
        return line.length() <= LONGEST_TITLE ? line : line.substring(0, LONGEST_TITLE - 1) + "…";
    }

    private Grading grading() {
        Category chosen = category.get();
        return chosen == null
                ? new Grading(CategoryCode.UNCLASSIFIED, urgency.get(), risk.get(), false)
                : new Grading(chosen.code(), urgency.get(), risk.get(), chosen.isRestricted());
    }

    private Place where() {
        Region home = directory.home();
        RegionId county = home.county().orElseThrow();
        Place place =
                Optional.ofNullable(grid.get())
                        .map(chosen -> Place.inGrid(county, home.id(), chosen.id()))
                        .orElseGet(() -> Place.unknown(county, home.id()));
        Point at = point.get();
        return at == null ? place : place.at(at.lon(), at.lat());
    }

    /** Empties the form. */
    public void clear() {
        text.set("");
        address.set("");
        category.set(null);
        grid.set(null);
        point.set(null);
        urgency.set(Urgency.NORMAL);
        risk.set(Risk.NONE);
    }

    /** A point in a grid, in degrees, WGS84. */
    public record Point(RegionId grid, double lon, double lat) {}
}
