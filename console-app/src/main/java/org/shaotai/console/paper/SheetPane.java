package org.shaotai.console.paper;

import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A white page with what stands on it, in points. */
final class SheetPane extends VBox {

    private static final double LONG_SIDE = 842;
    private static final double SHORT_SIDE = 595;
    private static final double TOP = 105;
    private static final double BOTTOM = 99;
    private static final double SIDE_TOP = 79;
    private static final double SIDE_BOTTOM = 74;
    private static final double NUMBER_ROOM = 40;
    private static final String INDENT = "　　";
    private static final Set<Block.Role> INDENTED =
            Set.of(Block.Role.HEADING, Block.Role.BODY, Block.Role.REMARK);

    private final Sheet sheet;
    private final int number;

    SheetPane(Sheet sheet, int number, BiConsumer<FigureLabel, int[]> onFigure) {
        this.sheet = sheet;
        this.number = number;
        getStyleClass().add("paper-sheet");
        for (Block block : sheet.blocks()) {
            if (block instanceof Table table) {
                draw(table, onFigure);
            } else if (block instanceof Block.Text text) {
                draw(text);
            }
        }
        Region rest = new Region();
        setVgrow(rest, Priority.ALWAYS);
        getChildren().addAll(rest, pageNumber());
        setMinHeight(sheet.isLandscape() ? SHORT_SIDE : LONG_SIDE);
        setMargins(fullWidth());
    }

    double fullWidth() {
        return sheet.isLandscape() ? LONG_SIDE : SHORT_SIDE;
    }

    /** The text block keeps its width; where there is little room the margins give way. */
    void setMargins(double width) {
        double side = (Math.min(width, fullWidth()) - sheet.textWidth()) / 2;
        double top = sheet.isLandscape() ? SIDE_TOP : TOP;
        double bottom = (sheet.isLandscape() ? SIDE_BOTTOM : BOTTOM) - NUMBER_ROOM;
        setPadding(new Insets(top, side, bottom, side));
        double whole = sheet.textWidth() + 2 * side;
        setMinWidth(whole);
        setMaxWidth(whole);
    }

    private void draw(Block.Text text) {
        Label label = label(INDENTED.contains(text.role()) ? INDENT + text.text() : text.text());
        String role = text.role().name().toLowerCase(Locale.ROOT);
        label.getStyleClass().addAll("paper-text", "paper-" + role);
        getChildren().add(label);
    }

    private void draw(Table table, BiConsumer<FigureLabel, int[]> onFigure) {
        if (!table.title().isEmpty()) {
            Label title = label(table.title());
            title.getStyleClass().add("paper-table-title");
            Label caption = label(table.caption());
            caption.getStyleClass().add("paper-caption");
            getChildren().addAll(title, caption);
        }
        getChildren().add(new TableGrid(table, sheet.textWidth(), onFigure));
        table.notes().forEach(note -> draw(new Block.Text(Block.Role.NOTE, note)));
    }

    private Label pageNumber() {
        Label label = label("— " + number + " —");
        label.getStyleClass().add("paper-number");
        label.setMinHeight(NUMBER_ROOM);
        label.setAlignment(number % 2 == 1 ? Pos.BOTTOM_RIGHT : Pos.BOTTOM_LEFT);
        return label;
    }

    private static Label label(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }
}
