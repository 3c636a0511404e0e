package org.shaotai.console.situation;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import org.shaotai.console.words.Words;

/** What the colours of the map stand for: the five steps with their counts, and the hatching. */
final class MapLegend extends HBox {

    private final Words words;

    MapLegend(Words words) {
        this.words = words;
        getStyleClass().addAll("map-legend", "floating");
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMouseTransparent(true);
    }

    /** Shows the steps for grids that hold up to a most. */
    void show(int most) {
        Label title = new Label(words.of("situation.legend.open"));
        title.getStyleClass().add("quiet");
        getChildren().setAll(title);
        for (int step = 1; step <= GridCount.STEPS; step++) {
            Region swatch = swatch("legend-step-" + step);
            GridCount.span(step, most).ifPresent(span -> getChildren().addAll(swatch, count(span)));
        }
        Line hatch = new Line(0, 12, 18, 0);
        hatch.getStyleClass().add("line");
        Pane hatched = new Pane(hatch);
        hatched.getStyleClass().addAll("legend-swatch", "legend-hatched");
        getChildren().addAll(hatched, new Label(words.of("situation.legend.overdue")));
    }

    private static Region swatch(String step) {
        Region swatch = new Region();
        swatch.getStyleClass().addAll("legend-swatch", step);
        return swatch;
    }

    private Label count(GridCount.Span span) {
        return new Label(
                span.from() == span.to()
                        ? String.valueOf(span.from())
                        : words.of("situation.legend.span", span.from(), span.to()));
    }
}
