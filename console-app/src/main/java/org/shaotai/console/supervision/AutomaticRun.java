package org.shaotai.console.supervision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.shaotai.console.common.Desk;
import org.shaotai.console.common.Directory;
import org.shaotai.persistence.common.Actor;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.common.Refusal;
import org.shaotai.persistence.matter.MatterStore;
import org.shaotai.persistence.supervision.Sheet;
import org.shaotai.persistence.supervision.SupervisionStore;

/**
 * Issues by itself what the clocks call for: every few minutes on the beat, and whenever somebody
 * asks for it. It says so once, when it has issued something; what was issued before is not issued
 * again.
 */
public final class AutomaticRun {

    /** Beats of a second before the first run: the room is on its feet by then. */
    static final int FIRST_AFTER = 30;

    /** Beats between two runs. */
    static final int EVERY = 300;

    private final SupervisionStore supervision;
    private final MatterStore matters;
    private final Desk desk;
    private final Supplier<Directory> directory;
    private int untilNext = FIRST_AFTER;
    private boolean isRunning;

    AutomaticRun(
            SupervisionStore supervision,
            MatterStore matters,
            Desk desk,
            Supplier<Directory> directory) {
        this.supervision = supervision;
        this.matters = matters;
        this.desk = desk;
        this.directory = directory;
    }

    /** Called on the beat. */
    public void tick() {
        if (--untilNext <= 0) {
            untilNext = EVERY;
            run(false);
        }
    }

    /** Runs now and says what came of it, also when that is nothing. */
    public void now() {
        run(true);
    }

    private void run(boolean isAsked) {
        if (isRunning) {
            return;
        }
        isRunning = true;
        Instant at = desk.now();
        desk.background()
                .run(
                        () -> issue(at),
                        issued -> heard(issued, isAsked),
                        failure -> {
                            isRunning = false;
                            desk.notices().failed(failure);
                        });
    }

    private Optional<Outcome<List<Sheet>>> issue(Instant at) {
        return matters.limits().calendar().isAfterHours(at)
                ? Optional.empty()
                : Optional.of(
                        supervision.run(directory.get().home().id(), Entry.by(Actor.SYSTEM, at)));
    }

    private void heard(Optional<Outcome<List<Sheet>>> outcome, boolean isAsked) {
        isRunning = false;
        if (outcome.isEmpty()) {
            if (isAsked) {
                desk.notices().refused(desk.words().of("supervision.run.afterHours"));
            }
            return;
        }
        Optional<Refusal> why = outcome.get().refusal();
        if (why.isPresent()) {
            desk.notices().refused(why.get());
            return;
        }
        int issued = outcome.get().value().size();
        if (issued > 0) {
            desk.notices().done(desk.words().of("supervision.run.issued", issued));
            desk.changed();
        } else if (isAsked) {
            desk.notices().done(desk.words().of("supervision.run.nothing"));
        }
    }
}
