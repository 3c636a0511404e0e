package org.shaotai.console.basemap;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.shaotai.console.common.Desk;
import org.shaotai.console.settings.DeskSettings;
import org.shaotai.map.base.BaseMap;
import org.shaotai.map.base.BaseTrouble;
import org.shaotai.map.base.opening.BaseChoice;
import org.shaotai.map.base.opening.BaseMaps;
import org.shaotai.map.base.opening.BaseMaps.Opened;
import org.shaotai.map.geo.CoordinateSystem;

/** Which base map a desk shows; opened in the background, shared by all maps of the window. */
public final class BaseMapModel {

    /** How the address of a service is written, with the map service most customers have. */
    public static final String EXAMPLE =
            "https://t{switch:0,1,2,3,4,5,6,7}.tianditu.gov.cn/vec_w/wmts?SERVICE=WMTS"
                    + "&REQUEST=GetTile&VERSION=1.0.0&LAYER=vec&STYLE=default&TILEMATRIXSET=w"
                    + "&FORMAT=tiles&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}&tk={key}";

    private static final String ADDRESS = "basemap.address";
    private static final String KEY = "basemap.key";
    private static final String COORDINATES = "basemap.coordinates";
    private static final String CACHE = "basemap-cache";

    private final Desk desk;
    private final DeskSettings settings;
    private final Clock clock;
    private final StringProperty address;
    private final StringProperty key;
    private final ObjectProperty<CoordinateSystem> coordinates;
    private final ReadOnlyObjectWrapper<BaseMap> map = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper();
    private final ReadOnlyBooleanWrapper isFailing = new ReadOnlyBooleanWrapper();
    private final Set<BaseTrouble.Cause> told = new HashSet<>();
    private long newest;

    /**
     * The base map that a desk remembers, not opened yet.
     *
     * @param clock tells how old a kept tile is
     */
    public BaseMapModel(Desk desk, DeskSettings settings, Clock clock) {
        this.desk = desk;
        this.settings = settings;
        this.clock = clock;
        this.address = new SimpleStringProperty(settings.get(ADDRESS, ""));
        this.key = new SimpleStringProperty(settings.get(KEY, ""));
        this.coordinates = new SimpleObjectProperty<>(remembered(settings.get(COORDINATES, "")));
        say(desk.words().of("base.off"), false);
    }

    private static CoordinateSystem remembered(String name) {
        return name.equals(CoordinateSystem.GCJ02.name())
                ? CoordinateSystem.GCJ02
                : CoordinateSystem.WGS84;
    }

    /** A file, a folder, or the address of a service; empty for no base map. */
    public StringProperty addressProperty() {
        return address;
    }

    /** The key of a service, empty where none is needed. */
    public StringProperty keyProperty() {
        return key;
    }

    /** What the tiles are counted in. */
    public ObjectProperty<CoordinateSystem> coordinatesProperty() {
        return coordinates;
    }

    /** The open map, or null. */
    public ReadOnlyObjectProperty<BaseMap> mapProperty() {
        return map.getReadOnlyProperty();
    }

    /** What is shown, or why nothing is, in a sentence. */
    public ReadOnlyStringProperty stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Whether the sentence tells of a trouble. */
    public ReadOnlyBooleanProperty failingProperty() {
        return isFailing.getReadOnlyProperty();
    }

    /** Remembers what stands in the fields, and shows it. */
    public void show() {
        settings.put(ADDRESS, address.get().strip());
        settings.put(KEY, key.get().strip());
        settings.put(COORDINATES, coordinates.get().name());
        open();
    }

    /** Shows no base map, now and at the next start. */
    public void none() {
        address.set("");
        show();
    }

    /** Opens what is remembered. */
    public void open() {
        long mine = ++newest;
        told.clear();
        if (address.get().isBlank()) {
            take(null);
            say(desk.words().of("base.off"), false);
            return;
        }
        Path cache = settings.beside(CACHE);
        BaseChoice choice = new BaseChoice(address.get(), key.get(), coordinates.get(), cache);
        desk.ask(
                () -> BaseMaps.open(choice, clock),
                opened -> {
                    if (mine == newest) {
                        take(opened);
                    } else if (opened instanceof Opened.Ready late) {
                        late.map().close();
                    }
                });
    }

    private void take(Opened opened) {
        BaseMap before = map.get();
        if (opened instanceof Opened.Ready ready) {
            map.set(ready.map());
            say(desk.words().of("base.shown", ready.map().name()), false);
        } else {
            map.set(null);
        }
        if (opened instanceof Opened.Failed failed) {
            fail(failed.trouble());
        }
        if (before != null) {
            before.close();
        }
    }

    /** Tells of a trouble; of each kind once, or a damaged file would fill the window. */
    public void fail(BaseTrouble trouble) {
        if (trouble.cause() == BaseTrouble.Cause.CLOSED || !told.add(trouble.cause())) {
            return;
        }
        String sentence =
                trouble.detail().isEmpty()
                        ? desk.words().of("base.trouble", trouble.source(), trouble.cause())
                        : desk.words()
                                .of(
                                        "base.troubleAt",
                                        trouble.source(),
                                        trouble.cause(),
                                        trouble.detail());
        say(sentence, true);
        desk.notices().refused(sentence);
    }

    private void say(String sentence, boolean failing) {
        state.set(sentence);
        isFailing.set(failing);
    }

    /** Lets go of the open map. */
    public void close() {
        newest++;
        take(null);
    }
}
