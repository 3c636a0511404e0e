package org.shaotai.console.matter;

import java.util.Locale;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import org.shaotai.persistence.calendar.Lamp;

/** A round lamp of 12 px: colour and fill say how much time is left, a cross that there is none. */
public final class LampDot extends Pane {

    private static final double SIZE = 12;
    private static final double MIDDLE = SIZE / 2;
    private static final double RADIUS = 5;
    private static final double CROSS = 2.5;

    private final Circle rim = new Circle(MIDDLE, MIDDLE, RADIUS);
    private final Arc disc = new Arc(MIDDLE, MIDDLE, RADIUS, RADIUS, 90, 360);
    private final Line falling =
            new Line(MIDDLE - CROSS, MIDDLE - CROSS, MIDDLE + CROSS, MIDDLE + CROSS);
    private final Line rising =
            new Line(MIDDLE - CROSS, MIDDLE + CROSS, MIDDLE + CROSS, MIDDLE - CROSS);

    /** A lamp that shows nothing yet. */
    public LampDot() {
        getStyleClass().add("lamp");
        rim.getStyleClass().add("lamp-rim");
        disc.getStyleClass().add("lamp-disc");
        disc.setType(ArcType.ROUND);
        falling.getStyleClass().add("lamp-cross");
        rising.getStyleClass().add("lamp-cross");
        getChildren().setAll(rim, disc, falling, rising);
        setMinSize(SIZE, SIZE);
        setPrefSize(SIZE, SIZE);
        setMaxSize(SIZE, SIZE);
    }

    /** Shows a lamp. */
    public void show(Lamp lamp, LampFill fill) {
        getStyleClass().setAll("lamp", "lamp-" + lamp.name().toLowerCase(Locale.ROOT));
        disc.setLength(fill.share() * 360);
        disc.setVisible(fill != LampFill.CROSSED);
        falling.setVisible(fill == LampFill.CROSSED);
        rising.setVisible(fill == LampFill.CROSSED);
    }
}
