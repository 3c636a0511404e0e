package org.shaotai.console.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;
import org.shaotai.console.paper.FigureWalk.Direction;
import org.shaotai.persistence.summary.Figure;

/**
 * Shows a paper as it will print, page under page, as wide as there is room. The figures are one
 * stop of the Tab key; arrow keys walk from one to the next, Enter or Space opens the matters
 * behind it.
 */
public final class PaperView extends ScrollPane {

    private static final double GAP = 12;
    private static final double WIDEST = 842;
    private static final double NARROWEST = 662;

    /** Up to this scale the margins of wide pages give way before the letters get smaller. */
    private static final double READABLE = 1.15;

    private static final double LARGEST = 1.5;

    private final Opening opening;
    private final VBox pages = new VBox(GAP);
    private final Scale scale = new Scale(1, 1);
    private final List<FigureLabel> figures = new ArrayList<>();
    private FigureWalk<FigureLabel> walk = new FigureWalk<>();
    private FigureLabel current;
    private int firstRow;

    /** An empty desk; figures that are opened go to a listener. */
    public PaperView(Opening opening) {
        this.opening = opening;
        getStyleClass().add("paper-view");
        pages.getStyleClass().add("paper-pages");
        pages.setAlignment(Pos.TOP_CENTER);
        pages.getTransforms().add(scale);
        StackPane desk = new StackPane(new Group(pages));
        desk.getStyleClass().add("paper-desk");
        setContent(desk);
        setFitToWidth(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        viewportBoundsProperty().addListener((property, before, now) -> fit(now.getWidth()));
        pages.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    /** Shows a paper from its beginning, or nothing for null. */
    public void show(Paper paper) {
        figures.clear();
        walk = new FigureWalk<>();
        current = null;
        firstRow = 0;
        pages.getChildren().clear();
        if (paper != null) {
            int number = 0;
            for (Sheet sheet : Sheet.of(paper)) {
                pages.getChildren().add(new SheetPane(sheet, ++number, this::take));
                firstRow += rows(sheet);
            }
        }
        walk.first().ifPresent(this::makeCurrent);
        setVvalue(0);
        fit(getViewportBounds().getWidth());
    }

    private static int rows(Sheet sheet) {
        return sheet.blocks().stream()
                .mapToInt(block -> block instanceof Table table ? table.rows().size() : 0)
                .sum();
    }

    private void take(FigureLabel figure, int[] place) {
        figures.add(figure);
        walk.add(figure, firstRow + place[0], place[1]);
        figure.setOnMouseClicked(
                event -> {
                    makeCurrent(figure);
                    figure.requestFocus();
                    open(figure);
                });
        figure.focusedProperty()
                .addListener(
                        (property, before, isFocused) -> {
                            if (isFocused) {
                                reveal(figure);
                            }
                        });
    }

    private void makeCurrent(FigureLabel figure) {
        if (current != null) {
            current.setFocusTraversable(false);
        }
        current = figure;
        current.setFocusTraversable(true);
    }

    private void open(FigureLabel figure) {
        opening.open(figure.figure(), figure.name(), figure.getText());
    }

    /** Marks the figure whose matters are shown; null for none. */
    public void mark(Figure opened, String name) {
        for (FigureLabel label : figures) {
            label.markOpened(label.figure() == opened && label.name().equals(name));
        }
    }

    /** Puts the keyboard on the current figure. */
    public void focusFigure() {
        Optional.ofNullable(current).ifPresent(Node::requestFocus);
    }

    /** Brings a table to the top and the keyboard to its first figure. */
    public void jump(Table table) {
        for (Node page : pages.getChildren()) {
            for (Node block : ((SheetPane) page).getChildren()) {
                if (block instanceof TableGrid grid && grid.isOf(table)) {
                    scrollTo(topOf(page));
                    grid.getChildren().stream()
                            .filter(FigureLabel.class::isInstance)
                            .findFirst()
                            .map(FigureLabel.class::cast)
                            .ifPresent(
                                    figure -> {
                                        makeCurrent(figure);
                                        figure.requestFocus();
                                    });
                    return;
                }
            }
        }
    }

    /** Brings the first page into view. */
    public void toTop() {
        setVvalue(0);
    }

    private void onKey(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> step(Direction.LEFT);
            case RIGHT -> step(Direction.RIGHT);
            case UP -> step(Direction.UP);
            case DOWN -> step(Direction.DOWN);
            case ENTER, SPACE -> Optional.ofNullable(current).ifPresent(this::open);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(Direction direction) {
        walk.from(current, direction)
                .ifPresent(
                        next -> {
                            makeCurrent(next);
                            next.requestFocus();
                        });
    }

    private void reveal(Node node) {
        Bounds at = inContent(node);
        double top = hidden() * getVvalue();
        double bottom = top + getViewportBounds().getHeight();
        if (at.getMinY() < top || at.getMaxY() > bottom) {
            scrollTo(at.getMinY() - getViewportBounds().getHeight() / 3);
        }
    }

    private double topOf(Node node) {
        return inContent(node).getMinY() - GAP;
    }

    private Bounds inContent(Node node) {
        return getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal()));
    }

    private void scrollTo(double y) {
        setVvalue(hidden() <= 0 ? 0 : Math.max(0, Math.min(1, y / hidden())));
    }

    private double hidden() {
        return getContent().getBoundsInLocal().getHeight() - getViewportBounds().getHeight();
    }

    private void fit(double room) {
        if (room <= 0) {
            return;
        }
        double usable = room - 2 * GAP;
        double whole = usable / WIDEST;
        double cropped = Math.min(READABLE, usable / NARROWEST);
        double fits = Math.min(LARGEST, Math.max(whole, cropped));
        scale.setX(fits);
        scale.setY(fits);
        pages.getChildren().forEach(page -> ((SheetPane) page).setMargins(usable / fits));
    }

    /** Hears which figure is to be opened. */
    @FunctionalInterface
    public interface Opening {

        /**
         * Opens a figure.
         *
         * @param figure the figure
         * @param name its row and its column
         * @param text it as printed
         */
        void open(Figure figure, String name, String text);
    }
}
