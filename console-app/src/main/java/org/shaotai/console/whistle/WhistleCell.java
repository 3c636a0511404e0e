package org.shaotai.console.whistle;

import java.time.Instant;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A list row of 32 px: kind, number, state, who has come, who is missing, what it is about. */
final class WhistleCell extends ListCell<WhistleLine> {

    private final WhistleWords words;
    private final Supplier<Instant> moment;
    private final Label kind = new Label();
    private final Label name = new Label();
    private final Label state = new Label();
    private final Label progress = new Label();
    private final Label late = new Label();
    private final Label title = new Label();
    private final HBox row = new HBox(kind, name, state, progress, title, late);

    WhistleCell(WhistleWords words, Supplier<Instant> moment) {
        this.words = words;
        this.moment = moment;
        row.getStyleClass().add("whistle-row");
        name.getStyleClass().add("whistle-name-column");
        state.getStyleClass().add("whistle-state-column");
        progress.getStyleClass().add("whistle-in-column");
        late.getStyleClass().addAll("alarm", "whistle-late-column");
        late.setMinWidth(Region.USE_PREF_SIZE);
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        setPrefWidth(0); // never wider than the list, so that no scroll bar appears below
    }

    @Override
    protected void updateItem(WhistleLine line, boolean isEmpty) {
        super.updateItem(line, isEmpty);
        setGraphic(isEmpty ? null : row);
        if (isEmpty) {
            return;
        }
        String kindName = line.whistle().kind().name();
        kind.setText(words.plain().of("whistle.letter." + kindName));
        kind.getStyleClass()
                .setAll("label", "kind-letter", "kind-" + kindName.toLowerCase(Locale.ROOT));
        name.setText(words.name(line.whistle()));
        state.setText(words.plain().name(line.whistle().status()));
        progress.setText(words.progress(line));
        title.setText(line.title());
        tick();
    }

    /** Brings what follows the clock to the moment. */
    void tick() {
        if (getItem() != null) {
            late.setText(words.lateness(getItem(), moment.get()));
            late.setManaged(!late.getText().isEmpty());
        }
    }
}
