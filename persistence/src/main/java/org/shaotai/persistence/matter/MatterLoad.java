package org.shaotai.persistence.matter;

import java.util.List;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.common.Progress;

/** Takes many pasts in, within the caller's transaction. */
final class MatterLoad {

    /** How often the listener is told. */
    private static final int STEP = 500;

    private MatterLoad() {}

    /** Takes them in; a refusal, which undoes the transaction, when the listener calls it off. */
    static Outcome<Integer> load(
            MatterWriter writer, List<MatterHistory> pasts, Progress progress) {
        int done = 0;
        for (MatterHistory past : pasts) {
            writer.add(past);
            done++;
            if (done % STEP == 0 && !progress.at(done, pasts.size())) {
                return Outcome.refused("refusal.cancelled");
            }
        }
        writer.flush();
        progress.at(done, pasts.size());
        return Outcome.done(done);
    }
}
