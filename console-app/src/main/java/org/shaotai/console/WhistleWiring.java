package org.shaotai.console;

import java.util.function.Consumer;
import javafx.scene.Node;
import org.shaotai.console.common.Desk;
import org.shaotai.console.common.Directory;
import org.shaotai.console.frame.Page;
import org.shaotai.console.situation.AsOfController;
import org.shaotai.console.whistle.ChosenWhistleController;
import org.shaotai.console.whistle.ComposeController;
import org.shaotai.console.whistle.EntryController;
import org.shaotai.console.whistle.LogController;
import org.shaotai.console.whistle.OpenWhistlesController;
import org.shaotai.console.whistle.WhistleController;
import org.shaotai.console.whistle.WhistlePanel;
import org.shaotai.persistence.matter.MatterId;

/** Puts the whistle panel together: the part of {@link Wiring} with the most controllers. */
final class WhistleWiring {

    private final WhistlePanel panel;
    private final Desk desk;
    private final Directory directory;
    private final Layouts layouts;

    WhistleWiring(WhistlePanel panel, Desk desk, Directory directory, Layouts layouts) {
        this.panel = panel;
        this.desk = desk;
        this.directory = directory;
        this.layouts = layouts;
    }

    Page page(AsOfController asOf, Consumer<MatterId> onMatter) {
        ComposeController compose = new ComposeController(panel.compose(), desk);
        OpenWhistlesController open =
                new OpenWhistlesController(panel.open(), panel.chosen(), desk);
        ChosenWhistleController chosen =
                new ChosenWhistleController(panel, desk, directory, onMatter, this::form);
        WhistleController controller = new WhistleController(panel, compose, open, chosen);
        LogController log = new LogController(panel.chosen());
        Node node =
                layouts.load("whistle/whistle.fxml", controller, compose, open, chosen, log, asOf);
        return new Page(node, controller::shown, controller::back);
    }

    private Node form() {
        return layouts.load("whistle/entry.fxml", new EntryController(panel.entry(), desk.words()));
    }
}
