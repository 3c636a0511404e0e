package org.shaotai.console.whistle;

import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import org.shaotai.console.common.Desk;
import org.shaotai.console.common.Directory;
import org.shaotai.console.settings.DeskSettings;
import org.shaotai.persistence.store.Store;
import org.shaotai.persistence.whistle.Whistle;

/** The models of the panel and how they hang together. */
public final class WhistlePanel {

    /** After so many beats the desk's settings say again that the console is awake. */
    private static final int AWAKE_EVERY = 60;

    private final OpenWhistlesModel open;
    private final ChosenWhistleModel chosen;
    private final EntryModel entry;
    private final ComposeModel compose;
    private final AlarmModel alarm;
    private final MissedCalls missed;
    private final Desk desk;
    private int ticks;

    /** A panel that knows nothing until {@link #reload()}. */
    public WhistlePanel(
            Store store,
            Desk desk,
            Supplier<Directory> directory,
            DeskSettings settings,
            Bell bell) {
        this.desk = desk;
        this.alarm = new AlarmModel(bell);
        this.missed = new MissedCalls(desk, settings);
        WhistleReader reader = new WhistleReader(store, desk, directory);
        this.open = new OpenWhistlesModel(reader, desk);
        this.chosen = new ChosenWhistleModel(reader, desk);
        this.entry =
                new EntryModel(
                        new WhistleOrders(store.whistles(), store.handling(), store.reports()),
                        desk);
        this.compose =
                new ComposeModel(
                        store.whistles(),
                        new Proposals(store, desk, directory),
                        new CallsModel(desk, directory),
                        new ComposeDraft(settings),
                        desk);
        compose.sentProperty().addListener((property, before, now) -> choose(now));
        chosen.chosenProperty().addListener((property, before, now) -> entry.cancel());
        chosen.sheetProperty().addListener((property, before, now) -> follow(now));
        entry.mutedProperty().addListener((property, before, now) -> alarm.mute(now));
        open.readProperty().addListener((property, before, now) -> look());
        open.lines().addListener((InvalidationListener) lines -> chooseFirst());
    }

    private void look() {
        if (!desk.asOf().isPastProperty().get()) {
            missed.look(open.all());
            alarm.look(open.all(), desk.now());
        }
    }

    private void choose(Whistle sent) {
        chosen.chosenProperty().set(sent.id());
    }

    private void follow(WhistleSheet now) {
        if (now != null) {
            entry.follow(now.line().whistle());
        }
    }

    private void chooseFirst() {
        if (chosen.chosenProperty().get() == null && !open.lines().isEmpty()) {
            chosen.chosenProperty().set(open.lines().get(0).whistle().id());
        }
    }

    /** The whistles that are open. */
    public OpenWhistlesModel open() {
        return open;
    }

    /** The chosen whistle. */
    public ChosenWhistleModel chosen() {
        return chosen;
    }

    /** The entry being made. */
    public EntryModel entry() {
        return entry;
    }

    /** The whistle being composed. */
    public ComposeModel compose() {
        return compose;
    }

    /** Reads the store again. */
    public void reload() {
        open.reload();
        chosen.reload();
    }

    /** Reads the clock again; called on the beat. */
    public void tick() {
        open.tick();
        compose.followClock();
        if (open.isRead() && !desk.asOf().isPastProperty().get()) {
            alarm.look(open.all(), desk.now());
            if (++ticks % AWAKE_EVERY == 0) {
                missed.awake();
            }
        }
    }
}
