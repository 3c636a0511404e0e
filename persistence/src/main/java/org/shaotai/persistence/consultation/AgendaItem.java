package org.shaotai.persistence.consultation;

import java.util.List;
import org.shaotai.persistence.matter.MatterRow;
import org.shaotai.persistence.whistle.Whistle;

/**
 * One section of a board's agenda with everything in it: whistles in the whistle sections, matters
 * in all others.
 *
 * @param key which section
 * @param matters its matters, the most pressing first
 * @param whistles its whistles, the latest first
 */
public record AgendaItem(Agenda key, List<MatterRow> matters, List<Whistle> whistles) {

    /** Keeps its own copies. */
    public AgendaItem {
        matters = List.copyOf(matters);
        whistles = List.copyOf(whistles);
        if (!matters.isEmpty() && !whistles.isEmpty()) {
            throw new IllegalArgumentException(key + " holds either matters or whistles");
        }
    }

    static AgendaItem of(Agenda key, List<MatterRow> matters) {
        return new AgendaItem(key, matters, List.of());
    }

    static AgendaItem calling(Agenda key, List<Whistle> whistles) {
        return new AgendaItem(key, List.of(), whistles);
    }

    /** How many there are. */
    public int count() {
        return matters.size() + whistles.size();
    }
}
