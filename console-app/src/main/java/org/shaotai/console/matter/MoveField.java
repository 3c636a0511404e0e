package org.shaotai.console.matter;

import java.util.List;
import java.util.Optional;
import org.shaotai.persistence.category.Category;
import org.shaotai.persistence.common.Via;
import org.shaotai.persistence.matter.CloseKind;
import org.shaotai.persistence.matter.DeclineReason;
import org.shaotai.persistence.matter.Level;
import org.shaotai.persistence.matter.Rating;
import org.shaotai.persistence.matter.Risk;
import org.shaotai.persistence.matter.Solved;
import org.shaotai.persistence.matter.SuspendReason;
import org.shaotai.persistence.matter.Trigger;
import org.shaotai.persistence.matter.Urgency;
import org.shaotai.persistence.unit.Unit;

/**
 * Something a move asks for before it can be made; {@link MoveForms} says which move asks for what.
 *
 * @param name of the input in the layout
 * @param <T> what is entered; null while nothing is chosen
 */
public record MoveField<T>(String name) {

    /** The kind of the matter. */
    public static final MoveField<Category> CATEGORY = new MoveField<>("category");

    /** How fast it must move. */
    public static final MoveField<Urgency> URGENCY = new MoveField<>("urgency");

    /** How dangerous it is. */
    public static final MoveField<Risk> RISK = new MoveField<>("risk");

    /** Why nothing is done. */
    public static final MoveField<DeclineReason> DECLINE_REASON = new MoveField<>("declineReason");

    /** The matter that goes on for both. */
    public static final MoveField<MergeTarget> INTO = new MoveField<>("into");

    /** The unit that leads, signs or answers. */
    public static final MoveField<Unit> UNIT = new MoveField<>("unit");

    /** The units that assist. */
    public static final MoveField<List<Unit>> ASSISTS = new MoveField<>("assists");

    /** The unit that looked at a result; empty for the desk itself. */
    public static final MoveField<Optional<Unit>> VERIFIER = new MoveField<>("verifier");

    /** The body that takes it over. */
    public static final MoveField<String> BODY = new MoveField<>("body");

    /** How much longer, in the unit of the original limit. */
    public static final MoveField<String> AMOUNT = new MoveField<>("amount");

    /** Whether the work is engineering. */
    public static final MoveField<Boolean> ENGINEERING = new MoveField<>("engineering");

    /** The sealed form of what the chief decides. */
    public static final MoveField<String> PAPER = new MoveField<>("paper");

    /** Why it stands still. */
    public static final MoveField<SuspendReason> SUSPEND_REASON = new MoveField<>("suspendReason");

    /** Which paper shows it. */
    public static final MoveField<String> EVIDENCE = new MoveField<>("evidence");

    /** The day on which it is looked at again. */
    public static final MoveField<String> REVIEW = new MoveField<>("review");

    /** Whether the asker was told. */
    public static final MoveField<Boolean> ASKER_TOLD = new MoveField<>("askerTold");

    /** The level that takes it on. */
    public static final MoveField<Level> LEVEL = new MoveField<>("level");

    /** Why it may be raised. */
    public static final MoveField<List<Trigger>> TRIGGERS = new MoveField<>("triggers");

    /** Who asks for what somebody else approves. */
    public static final MoveField<String> REQUESTER = new MoveField<>("requester");

    /** How it ended. */
    public static final MoveField<CloseKind> CLOSE_KIND = new MoveField<>("closeKind");

    /** Whether the asker was not reached. */
    public static final MoveField<Boolean> UNREACHED = new MoveField<>("unreached");

    /** What the asker says of the result. */
    public static final MoveField<Solved> SOLVED = new MoveField<>("solved");

    /** What the asker says of the handling. */
    public static final MoveField<Rating> RATING = new MoveField<>("rating");

    /** Through which channel the desk heard of it. */
    public static final MoveField<Via> VIA = new MoveField<>("via");

    /** When it happened; empty for now. */
    public static final MoveField<String> TIME = new MoveField<>("time");

    /** What proves an entry that is made for somebody else. */
    public static final MoveField<String> PROOF = new MoveField<>("proof");

    /** Result, reason, explanation, help or receipt. */
    public static final MoveField<String> TEXT = new MoveField<>("text");
}
