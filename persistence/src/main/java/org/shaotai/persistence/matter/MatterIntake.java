package org.shaotai.persistence.matter;

import java.util.List;
import org.jooq.DSLContext;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Outcome;

/**
 * Takes in what was told inside the caller's transaction, for what begins with a matter that nobody
 * has written down yet. Safe for all threads.
 *
 * @param moving the shared way of matters
 */
public record MatterIntake(Moving moving) {

    /** Takes it in; the township's command room owns it until it is dispatched. */
    public Outcome<Matter> register(DSLContext sql, Intake intake, Entry entry) {
        return Rights.check(Move.REGISTER, entry)
                .then(made -> Rooms.room(sql, intake.place().town()))
                .then(
                        room -> {
                            MatterWriter writer = moving.writer(sql);
                            Matter made =
                                    writer.add(new MatterHistory(intake, room, entry, List.of()));
                            writer.flush();
                            return Outcome.done(made);
                        });
    }
}
