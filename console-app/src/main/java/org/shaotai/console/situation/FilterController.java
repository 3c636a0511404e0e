package org.shaotai.console.situation;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import org.shaotai.console.common.Directory;
import org.shaotai.console.matter.LampDot;
import org.shaotai.console.matter.LampFill;
import org.shaotai.console.words.Choices;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.calendar.Lamp;
import org.shaotai.persistence.category.Major;
import org.shaotai.persistence.matter.MatterStatus;
import org.shaotai.persistence.region.Region;
import org.shaotai.persistence.unit.Unit;

/** Binds the filter row; the first entry of each choice shows all. */
public final class FilterController {

    private final SituationModel model;
    private final Directory directory;
    private final Words words;
    private final Map<Lamp, ToggleButton> lamps = new EnumMap<>(Lamp.class);
    private boolean isFollowing;

    @FXML private ComboBox<MatterStatus> status;
    @FXML private ComboBox<Major> major;
    @FXML private ComboBox<Unit> owner;
    @FXML private ComboBox<Region> grid;
    @FXML private ToggleButton green;
    @FXML private ToggleButton yellow;
    @FXML private ToggleButton orange;
    @FXML private ToggleButton red;

    /** A filter row of a situation. */
    public FilterController(SituationModel model, Directory directory, Words words) {
        this.model = model;
        this.directory = directory;
        this.words = words;
    }

    @FXML
    private void initialize() {
        List<MatterStatus> open =
                Stream.of(MatterStatus.values()).filter(MatterStatus::isOpen).toList();
        fill(status, "situation.filter.status", open, words::name);
        fill(major, "situation.filter.category", directory.majors(), directory::name);
        fill(owner, "situation.filter.owner", directory.activeUnits(), Unit::shortName);
        fill(grid, "situation.filter.grid", directory.homeGrids(), Region::shortName);
        status.valueProperty().addListener((property, before, now) -> set(filter().status(now)));
        major.valueProperty()
                .addListener(
                        (property, before, now) ->
                                set(filter().major(now == null ? null : now.code())));
        owner.valueProperty()
                .addListener(
                        (property, before, now) ->
                                set(filter().owner(now == null ? null : now.id())));
        grid.valueProperty()
                .addListener(
                        (property, before, now) ->
                                set(filter().grid(now == null ? null : now.id())));
        bindLamps();
        model.filterProperty().addListener((property, before, now) -> follow(now));
        follow(filter());
    }

    /** Shows a filter that was set elsewhere, such as by a click on a grid of the map. */
    private void follow(Filter now) {
        isFollowing = true;
        status.setValue(now.status().orElse(null));
        major.setValue(chosen(major, one -> now.major().equals(Optional.of(one.code()))));
        owner.setValue(chosen(owner, one -> now.owner().equals(Optional.of(one.id()))));
        grid.setValue(chosen(grid, one -> now.grid().equals(Optional.of(one.id()))));
        lamps.forEach((lamp, toggle) -> toggle.setSelected(now.lamps().contains(lamp)));
        isFollowing = false;
    }

    private static <T> T chosen(ComboBox<T> choice, Predicate<T> wanted) {
        return choice.getItems().stream()
                .filter(one -> one != null && wanted.test(one))
                .findFirst()
                .orElse(null);
    }

    private <T> void fill(
            ComboBox<T> choice, String all, List<T> values, Function<? super T, String> name) {
        choice.getItems().add(null);
        choice.getItems().addAll(values);
        Choices.name(choice, name);
        choice.setCellFactory(list -> new NamedCell<>(words.of(all), name));
        choice.setButtonCell(new NamedCell<>(words.of(all), name));
    }

    private void bindLamps() {
        lamps.put(Lamp.GREEN, green);
        lamps.put(Lamp.YELLOW, yellow);
        lamps.put(Lamp.ORANGE, orange);
        lamps.put(Lamp.RED, red);
        LampFill[] fills = {
            LampFill.FULL, LampFill.HALF, LampFill.QUARTER, LampFill.CROSSED,
        };
        lamps.forEach(
                (lamp, toggle) -> {
                    LampDot dot = new LampDot();
                    dot.show(lamp, fills[lamp.ordinal()]);
                    toggle.setGraphic(dot);
                    toggle.setAccessibleText(words.name(lamp));
                    toggle.selectedProperty()
                            .addListener((property, before, now) -> set(filter().lamps(chosen())));
                });
    }

    private Set<Lamp> chosen() {
        Set<Lamp> chosen = EnumSet.noneOf(Lamp.class);
        lamps.forEach(
                (lamp, toggle) -> {
                    if (toggle.isSelected()) {
                        chosen.add(lamp);
                    }
                });
        return chosen;
    }

    private Filter filter() {
        return model.filterProperty().get();
    }

    private void set(Filter filter) {
        if (!isFollowing) {
            model.filterProperty().set(filter);
        }
    }

    @FXML
    private void onClear() {
        model.filterProperty().set(Filter.ALL);
    }
}
