package org.shaotai.persistence.matter;

import java.util.ArrayList;
import java.util.List;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.common.Progress;

/** Takes many pasts in, within the caller's transaction. */
final class MatterLoad {

    /** How often the listener is told. */
    private static final int STEP = 500;

    private MatterLoad() {}

    /** Takes them in; a refusal, which undoes the transaction, when the listener calls it off. */
    static Outcome<List<Matter>> load(
            MatterWriter writer, List<MatterHistory> pasts, Progress progress) {
        List<Matter> taken = new ArrayList<>(pasts.size());
        for (MatterHistory past : pasts) {
            taken.add(writer.add(past));
            if (taken.size() % STEP == 0 && !progress.at(taken.size(), pasts.size())) {
                return Outcome.refused("refusal.cancelled");
            }
        }
        writer.flush();
        progress.at(taken.size(), pasts.size());
        return Outcome.done(taken);
    }
}
