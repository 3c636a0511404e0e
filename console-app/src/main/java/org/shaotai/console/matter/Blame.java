package org.shaotai.console.matter;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shaotai.persistence.common.Refusal;

/** Which field of a form a refusal is about, so that the keyboard goes there. */
final class Blame {

    private static final Map<String, MoveField<?>> FIELDS =
            Map.ofEntries(
                    entry("refusal.matter.noReason", MoveField.TEXT),
                    entry("refusal.matter.noBasis", MoveField.TEXT),
                    entry("refusal.matter.noResult", MoveField.TEXT),
                    entry("refusal.matter.noExplanation", MoveField.TEXT),
                    entry("refusal.level.noHelp", MoveField.TEXT),
                    entry("refusal.level.skips", MoveField.TEXT),
                    entry("refusal.level.notUp", MoveField.LEVEL),
                    entry("refusal.level.noTrigger", MoveField.TRIGGERS),
                    entry("refusal.matter.noReceipt", MoveField.BODY),
                    entry("refusal.matter.leadAssists", MoveField.ASSISTS),
                    entry("refusal.matter.noOrder", MoveField.UNIT),
                    entry("refusal.matter.returnToItself", MoveField.UNIT),
                    entry("refusal.unit.inactive", MoveField.UNIT),
                    entry("refusal.matter.mergeEnded", MoveField.INTO),
                    entry("refusal.matter.mergeElsewhere", MoveField.INTO),
                    entry("refusal.matter.overHalf", MoveField.AMOUNT),
                    entry("refusal.matter.noPaper", MoveField.PAPER),
                    entry("refusal.matter.noEvidence", MoveField.EVIDENCE),
                    entry("refusal.matter.askerNotTold", MoveField.ASKER_TOLD),
                    entry("refusal.matter.secondPerson", MoveField.REQUESTER),
                    entry("refusal.matter.reviewTooLate", MoveField.REVIEW),
                    entry("refusal.matter.ownVerification", MoveField.VERIFIER),
                    entry("refusal.matter.notSolved", MoveField.CLOSE_KIND),
                    entry("refusal.matter.notVisited", MoveField.UNREACHED),
                    entry("refusal.matter.beforeLast", MoveField.TIME),
                    entry("refusal.matter.inFuture", MoveField.TIME));

    private Blame() {}

    /** The field that a refusal is about, when it was asked for. */
    static Optional<MoveField<?>> of(Refusal refusal, Set<MoveField<?>> asked) {
        MoveField<?> blamed = FIELDS.get(refusal.key());
        return asked.contains(blamed) ? Optional.of(blamed) : Optional.empty();
    }
}
