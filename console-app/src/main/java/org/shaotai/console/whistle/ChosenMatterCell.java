package org.shaotai.console.whistle;

import javafx.scene.control.ListCell;

/** The chosen matter in the closed choice; shows the prompt again when there is none any more. */
final class ChosenMatterCell extends ListCell<MatterChoice> {

    private final String prompt;

    ChosenMatterCell(String prompt) {
        this.prompt = prompt;
        setText(prompt);
    }

    @Override
    protected void updateItem(MatterChoice choice, boolean isEmpty) {
        super.updateItem(choice, isEmpty);
        setText(isEmpty ? prompt : choice.name());
    }
}
