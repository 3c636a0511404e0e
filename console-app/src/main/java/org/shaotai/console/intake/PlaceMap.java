package org.shaotai.console.intake;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.shaotai.console.common.Directory;
import org.shaotai.map.view.Area;
import org.shaotai.map.view.AreaLayer;
import org.shaotai.map.view.BaseLayer;
import org.shaotai.map.view.MapView;
import org.shaotai.map.view.Pin;
import org.shaotai.map.view.PinKind;
import org.shaotai.map.view.PinLayer;
import org.shaotai.persistence.region.Boundary;
import org.shaotai.persistence.region.Region;
import org.shaotai.persistence.region.RegionId;

/** The map on which the place of a new matter is clicked. */
public final class PlaceMap {

    private static final PinKind HERE = new PinKind("•", PinKind.Shape.DIAMOND);

    private final MapView view;
    private final Directory directory;
    private final AreaLayer<RegionId> grids = new AreaLayer<>();
    private final PinLayer<RegionId> pin = new PinLayer<>();

    /** A map that hands clicked places to a form, with what lies under its grids. */
    public PlaceMap(IntakeModel model, Directory directory, MapView view, BaseLayer ground) {
        this.view = view;
        this.directory = directory;
        view.getLayers().setAll(List.of(ground, grids, pin));
        grids.setOnAreaClicked((grid, at) -> model.place(grid, at.lon(), at.lat()));
        model.gridProperty()
                .addListener(
                        (property, before, now) ->
                                grids.selectedProperty()
                                        .set(
                                                Optional.ofNullable(now)
                                                        .map(Region::id)
                                                        .orElse(null)));
        model.pointProperty().addListener((property, before, now) -> show(now));
        show(model.pointProperty().get());
    }

    private void show(IntakeModel.Point at) {
        pin.setPins(
                at == null
                        ? List.of()
                        : List.of(new Pin<>(at.grid(), at.lon(), at.lat(), HERE, 0)));
    }

    /** Draws grids. */
    public void draw(List<Boundary> outlines) {
        grids.setAreas(
                outlines.stream()
                        .map(b -> new Area<>(b.region(), label(b.region()), b.outline()))
                        .toList());
        view.fitAll();
    }

    private String label(RegionId id) {
        return directory.grid(Optional.of(id)).orElse("");
    }

    /** The map's node. */
    public Node node() {
        return view;
    }
}
