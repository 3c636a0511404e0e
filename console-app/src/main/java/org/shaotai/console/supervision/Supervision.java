package org.shaotai.console.supervision;

import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import org.shaotai.console.common.Desk;
import org.shaotai.console.common.Directory;
import org.shaotai.persistence.matter.MatterId;
import org.shaotai.persistence.store.Store;

/** The models of supervision and how they hang together. */
public final class Supervision {

    private final SupervisionModel list;
    private final AutomaticRun run;

    /**
     * Supervision that knows nothing until it is asked to read.
     *
     * @param selected the matter that is selected on every screen
     */
    public Supervision(
            Store store,
            Desk desk,
            Supplier<Directory> directory,
            ObjectProperty<MatterId> selected) {
        ChaseReader reader = new ChaseReader(store.supervision(), store.matters(), desk, directory);
        SlipModel slip = new SlipModel(reader, store.supervision(), desk);
        this.list = new SupervisionModel(reader, slip, desk, selected);
        this.run = new AutomaticRun(store.supervision(), store.matters(), desk, directory);
    }

    /** The lists, and the sheet chosen from them. */
    public SupervisionModel list() {
        return list;
    }

    /** What is issued by itself. */
    public AutomaticRun run() {
        return run;
    }
}
