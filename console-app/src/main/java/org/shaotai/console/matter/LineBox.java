package org.shaotai.console.matter;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.matter.Risk;

/** A matter in 32 px: risk bar and letter, lamp, time left, kind, place, title. */
public final class LineBox extends HBox {

    private static final PseudoClass ROOMY = PseudoClass.getPseudoClass("roomy");

    /** From here on there is room for long kinds and places beside a long title. */
    private static final double ROOMY_WIDTH = 640;

    private final Words words;
    private final Region bar = new Region();
    private final Label risk = new Label();
    private final LampDot lamp = new LampDot();
    private final Label left = fixed("left-column");
    private final Label category = fixed("category-column");
    private final Label place = fixed("place-column");
    private final Label title = new Label();

    /** An empty line with everything in it. */
    public LineBox(Words words) {
        this(words, true);
    }

    private LineBox(Words words, boolean isWithCategory) {
        this.words = words;
        getStyleClass().add("matter-row");
        category.setVisible(false);
        category.managedProperty().bind(category.visibleProperty());
        widthProperty().addListener((property, before, now) -> fit(now.doubleValue()));
        bar.getStyleClass().add("risk-bar");
        risk.getStyleClass().add("risk-letter");
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        getChildren().setAll(bar, risk, lamp, left);
        if (isWithCategory) {
            getChildren().add(category);
        }
        getChildren().addAll(place, title);
    }

    /**
     * A short line leaves the kind out: the title tells it too, and neither could be read whole.
     */
    private void fit(double width) {
        boolean isRoomy = width >= ROOMY_WIDTH;
        pseudoClassStateChanged(ROOMY, isRoomy);
        category.setVisible(isRoomy);
    }

    /** An empty line that shows other things in the place of the category, behind the title. */
    public static LineBox ending(Words words, Node... more) {
        LineBox line = new LineBox(words, false);
        line.getChildren().addAll(more);
        return line;
    }

    /** A label whose width its column's style says. */
    public static Label fixed(String column) {
        Label label = new Label();
        label.getStyleClass().add(column);
        return label;
    }

    /** Leaves the place out where the line is too short for it. */
    public void showPlace(boolean isWanted) {
        place.setVisible(isWanted);
        place.setManaged(isWanted);
    }

    /** Shows a matter. */
    public void show(MatterLine line) {
        show(line.row().risk());
        lamp.show(line.lamp(), line.fill());
        left.setText(line.left());
        category.setText(line.category());
        place.setText(line.place());
        title.setText(line.title());
    }

    private void show(Risk grade) {
        String colour = "risk-" + grade.name().toLowerCase(Locale.ROOT);
        bar.getStyleClass().setAll("risk-bar", colour);
        risk.getStyleClass().setAll("label", "risk-letter", colour);
        risk.setText(words.of("matter.letter." + grade));
    }
}
