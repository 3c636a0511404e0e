package org.shaotai.persistence.matter;

import java.time.Instant;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Role;
import org.shaotai.persistence.database.Dialect;
import org.shaotai.persistence.region.RegionId;
import org.shaotai.persistence.store.Store;

/** The stage, for tests of other packages. */
public final class StageDoor implements AutoCloseable {

    private final Stage stage;

    private StageDoor(Stage stage) {
        this.stage = stage;
    }

    /** A town on a database. */
    public static StageDoor open(Dialect dialect) {
        return new StageDoor(Stage.open(dialect));
    }

    public Store store() {
        return stage.store;
    }

    public Matter to(MatterStatus status) {
        return stage.to(status);
    }

    public Matter go(Matter matter, Move... moves) {
        return stage.go(matter, moves);
    }

    public StageDoor at(String instant) {
        stage.at(instant);
        return this;
    }

    public RegionId town() {
        return stage.town.place().town();
    }

    public Instant now() {
        return stage.now();
    }

    public Entry as(Role role) {
        return stage.as(role);
    }

    /** The programme itself, now. */
    public Entry programme() {
        return stage.by(Move.ARCHIVE);
    }

    @Override
    public void close() {
        stage.close();
    }
}
