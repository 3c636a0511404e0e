package org.shaotai.console.situation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.shaotai.console.common.Directory;
import org.shaotai.console.matter.MatterLine;
import org.shaotai.console.words.Words;
import org.shaotai.map.view.Area;
import org.shaotai.map.view.AreaLayer;
import org.shaotai.map.view.BaseLayer;
import org.shaotai.map.view.MapView;
import org.shaotai.map.view.Pin;
import org.shaotai.map.view.PinKind;
import org.shaotai.map.view.PinLayer;
import org.shaotai.persistence.category.CategoryCode;
import org.shaotai.persistence.category.Major;
import org.shaotai.persistence.matter.MatterId;
import org.shaotai.persistence.region.Boundary;
import org.shaotai.persistence.region.RegionId;

/**
 * The map of the situation: grids by how much is open in them, a pin for each matter that has a
 * point.
 */
public final class SituationMap {

    private static final Insets ASIDE = new Insets(12);

    private final SituationModel model;
    private final Directory directory;
    private final MapView view;
    private final AreaLayer<RegionId> grids = new AreaLayer<>();
    private final PinLayer<MatterId> pins = new PinLayer<>();
    private final Map<String, PinKind> kinds;
    private final Words words;
    private final MapLegend legend;
    private final Label hint = new Label();
    private final StackPane node;
    private List<Boundary> drawn = List.of();

    /** A map on a view that follows a situation, with what lies under its grids. */
    public SituationMap(
            SituationModel model,
            Directory directory,
            Words words,
            MapView view,
            BaseLayer ground) {
        this.model = model;
        this.words = words;
        this.legend = new MapLegend(words);
        this.node = new StackPane(view, hint, legend);
        this.directory = directory;
        this.view = view;
        this.kinds = kinds(directory.majors(), directory::name);
        view.getLayers().setAll(List.of(ground, grids, pins));
        grids.setShade(id -> count(id).shade(most()));
        grids.setBadge(this::badge);
        grids.setHatched(id -> count(id).overdue() > 0);
        grids.setOnAreaClicked((id, place) -> chooseGrid(id));
        pins.setOnPinClicked((id, place) -> model.selectedProperty().set(id));
        model.selectedProperty()
                .addListener((property, before, now) -> pins.selectedProperty().set(now));
        model.countsProperty().addListener((property, before, now) -> refresh());
        grids.hoveredProperty().addListener(observable -> tellHovered());
        pins.hoveredProperty().addListener(observable -> tellHovered());
        floatAbove();
        refresh();
    }

    /** The map's node. */
    public Node node() {
        return node;
    }

    private void floatAbove() {
        StackPane.setAlignment(legend, Pos.TOP_LEFT);
        StackPane.setMargin(legend, ASIDE);
        StackPane.setAlignment(hint, Pos.BOTTOM_RIGHT);
        StackPane.setMargin(hint, ASIDE);
        hint.getStyleClass().addAll("map-hint", "floating");
        hint.setMouseTransparent(true);
        hint.setVisible(false);
    }

    /** Names what the pointer is on: the pin's matter before the grid under it. */
    private void tellHovered() {
        Optional<String> pinned = Optional.ofNullable(pins.hoveredProperty().get()).map(this::told);
        Optional<String> below = Optional.ofNullable(grids.hoveredProperty().get()).map(this::told);
        hint.setText(pinned.or(() -> below).orElse(""));
        hint.setVisible(!hint.getText().isEmpty());
    }

    private String told(MatterId id) {
        return model.lines().stream()
                .filter(line -> line.row().id().equals(id))
                .findFirst()
                .map(line -> line.left() + "  " + line.title())
                .orElse("");
    }

    private String told(RegionId id) {
        GridCount here = count(id);
        return words.of("situation.hint.grid", label(id), here.open(), here.overdue());
    }

    private static Map<String, PinKind> kinds(List<Major> majors, Function<Major, String> name) {
        PinKind.Shape[] shapes = PinKind.Shape.values();
        Map<String, PinKind> kinds = new java.util.HashMap<>();
        for (int i = 0; i < majors.size(); i++) {
            String letter = name.apply(majors.get(i)).substring(0, 1);
            kinds.put(majors.get(i).code(), new PinKind(letter, shapes[i % shapes.length]));
        }
        return kinds;
    }

    private void refresh() {
        drawOutlines(model.snapshotProperty().get().outlines());
        grids.refresh();
        grids.selectedProperty().set(model.filterProperty().get().grid().orElse(null));
        legend.show(most());
        List<Pin<MatterId>> shown = new ArrayList<>();
        for (MatterLine line : model.snapshotProperty().get().lines()) {
            if (line.row().hasPoint() && model.filterProperty().get().test(line)) {
                shown.add(pin(line));
            }
        }
        pins.setPins(shown);
        pins.selectedProperty().set(model.selectedProperty().get());
    }

    private void drawOutlines(List<Boundary> outlines) {
        if (isDrawn(outlines)) {
            return;
        }
        boolean isFirst = drawn.isEmpty();
        drawn = outlines;
        grids.setAreas(
                outlines.stream()
                        .map(b -> new Area<>(b.region(), label(b.region()), b.outline()))
                        .toList());
        if (isFirst) {
            view.fitAll();
        }
    }

    private boolean isDrawn(List<Boundary> outlines) {
        return outlines.size() == drawn.size()
                && IntStream.range(0, drawn.size())
                        .allMatch(i -> isSame(outlines.get(i), drawn.get(i)));
    }

    private static boolean isSame(Boundary one, Boundary other) {
        return one.region().equals(other.region()) && one.from().equals(other.from());
    }

    private Pin<MatterId> pin(MatterLine line) {
        int risk =
                switch (line.row().risk()) {
                    case RED -> 3;
                    case YELLOW -> 2;
                    case BLUE -> 1;
                    case NONE -> 0;
                };
        return new Pin<>(
                line.row().id(),
                line.row().lon(),
                line.row().lat(),
                kind(line.row().category()),
                risk);
    }

    private PinKind kind(CategoryCode code) {
        return kinds.computeIfAbsent(code.major(), major -> new PinKind("?", PinKind.Shape.CIRCLE));
    }

    private void chooseGrid(RegionId id) {
        Filter filter = model.filterProperty().get();
        boolean isChosen = filter.grid().equals(Optional.of(id));
        model.filterProperty().set(filter.grid(isChosen ? null : id));
    }

    private String label(RegionId id) {
        return directory.grid(Optional.of(id)).orElse("");
    }

    private String badge(RegionId id) {
        int open = count(id).open();
        return open == 0 ? label(id) : label(id) + " " + open;
    }

    private GridCount count(RegionId id) {
        return model.countsProperty().get().getOrDefault(id, GridCount.NONE);
    }

    private int most() {
        return model.countsProperty().get().values().stream()
                .mapToInt(GridCount::open)
                .max()
                .orElse(0);
    }
}
