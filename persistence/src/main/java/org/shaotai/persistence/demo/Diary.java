package org.shaotai.persistence.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.shaotai.persistence.common.Actor;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Role;
import org.shaotai.persistence.common.Via;
import org.shaotai.persistence.matter.MatterEvent;
import org.shaotai.persistence.matter.MatterHistory.Step;
import org.shaotai.persistence.unit.UnitId;

/**
 * Writes down what happens to one matter, up to the moment at which the invented county's time
 * stands still; what would happen later is not written. Entries come in order of time.
 */
final class Diary {
    private static final long SHIFT_SECONDS = 8 * 3600;
    private static final List<Actor> DUTY =
            List.of(
                    new Actor("值班员甲", Role.DUTY),
                    new Actor("值班员乙", Role.DUTY),
                    new Actor("值班员丙", Role.DUTY),
                    new Actor("值班员丁", Role.DUTY));
    private static final Actor LEADER = new Actor("带班长甲", Role.SHIFT_LEADER);

    private final Instant until;
    private final List<Step> steps = new ArrayList<>();
    private Instant last;
    private boolean isOver;

    Diary(Instant registeredAt, Instant until) {
        this.until = until;
        this.last = registeredAt;
    }

    /** Whether later entries are lost because time stands still before them. */
    boolean isOver() {
        return isOver;
    }

    List<Step> steps() {
        return steps;
    }

    /** The moment of the last entry. */
    Instant last() {
        return last;
    }

    /** An act of the desk. */
    void desk(MatterEvent event, Instant at) {
        write(event, Entry.by(onDuty(at), notBefore(at)));
    }

    /** An act of the shift's leader. */
    void leader(MatterEvent event, Instant at) {
        write(event, Entry.by(LEADER, notBefore(at)));
    }

    /** An act of a unit, told to the desk by phone. */
    void unit(MatterEvent event, UnitId unit, Instant at) {
        write(event, Entry.by(onDuty(at), notBefore(at)).onBehalfOf(unit, Via.PHONE));
    }

    /** Who sits at the desk at a moment: shifts of eight hours. */
    static Actor onDuty(Instant at) {
        return DUTY.get((int) Math.floorMod(at.getEpochSecond() / SHIFT_SECONDS, 4L));
    }

    private Instant notBefore(Instant at) {
        return at.isAfter(last) ? at : last.plusSeconds(1);
    }

    private void write(MatterEvent event, Entry entry) {
        isOver |= entry.at().isAfter(until);
        if (!isOver) {
            steps.add(new Step(event, entry));
            last = entry.at();
        }
    }
}
