package org.shaotai.console;

import javafx.scene.Node;
import org.shaotai.console.common.Desk;
import org.shaotai.console.errand.ErrandController;
import org.shaotai.console.errand.ErrandModel;
import org.shaotai.console.frame.Page;
import org.shaotai.console.intake.FileIntake;
import org.shaotai.console.settings.DeskSettings;
import org.shaotai.console.settings.FilesController;
import org.shaotai.console.settings.FilesModel;
import org.shaotai.console.settings.SettingsController;
import org.shaotai.console.settings.SettingsModel;
import org.shaotai.console.settings.StoreFacts;
import org.shaotai.console.settings.Surroundings;

/** Puts the settings together: the desk, the store's facts, imports and backup. */
final class SettingsRoom {

    private final Ground ground;
    private final Desk desk;
    private final DeskSettings settings;
    private final Surroundings surroundings;
    private final Layouts layouts;
    private final ErrandModel errand;

    SettingsRoom(
            Ground ground,
            Desk desk,
            DeskSettings settings,
            Surroundings surroundings,
            Layouts layouts) {
        this.ground = ground;
        this.desk = desk;
        this.settings = settings;
        this.surroundings = surroundings;
        this.layouts = layouts;
        this.errand = new ErrandModel(desk.background(), desk.notices());
    }

    Page page() {
        SettingsModel model =
                new SettingsModel(
                        () -> StoreFacts.of(ground.store(), ground.address()),
                        desk,
                        settings,
                        surroundings);
        FilesModel files =
                new FilesModel(
                        new FileIntake(ground.store(), desk.words()),
                        errand,
                        desk,
                        settings,
                        surroundings);
        SettingsController controller = new SettingsController(model, errand, desk.words());
        Node node =
                layouts.load(
                        "settings/settings.fxml",
                        controller,
                        new FilesController(files, errand, ground.choice(), desk.words()),
                        new ErrandController(errand, desk.words()));
        return new Page(node, controller::shown);
    }

    /** Calls off what is under way. */
    void close() {
        errand.callOff();
    }
}
