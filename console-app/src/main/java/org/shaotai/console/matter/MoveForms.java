package org.shaotai.console.matter;

import static org.shaotai.console.matter.MoveField.AMOUNT;
import static org.shaotai.console.matter.MoveField.ASKER_TOLD;
import static org.shaotai.console.matter.MoveField.ASSISTS;
import static org.shaotai.console.matter.MoveField.BODY;
import static org.shaotai.console.matter.MoveField.CATEGORY;
import static org.shaotai.console.matter.MoveField.CLOSE_KIND;
import static org.shaotai.console.matter.MoveField.DECLINE_REASON;
import static org.shaotai.console.matter.MoveField.ENGINEERING;
import static org.shaotai.console.matter.MoveField.EVIDENCE;
import static org.shaotai.console.matter.MoveField.INTO;
import static org.shaotai.console.matter.MoveField.LEVEL;
import static org.shaotai.console.matter.MoveField.PAPER;
import static org.shaotai.console.matter.MoveField.PROOF;
import static org.shaotai.console.matter.MoveField.RATING;
import static org.shaotai.console.matter.MoveField.REQUESTER;
import static org.shaotai.console.matter.MoveField.REVIEW;
import static org.shaotai.console.matter.MoveField.RISK;
import static org.shaotai.console.matter.MoveField.SOLVED;
import static org.shaotai.console.matter.MoveField.SUSPEND_REASON;
import static org.shaotai.console.matter.MoveField.TEXT;
import static org.shaotai.console.matter.MoveField.TIME;
import static org.shaotai.console.matter.MoveField.TRIGGERS;
import static org.shaotai.console.matter.MoveField.UNIT;
import static org.shaotai.console.matter.MoveField.UNREACHED;
import static org.shaotai.console.matter.MoveField.URGENCY;
import static org.shaotai.console.matter.MoveField.VERIFIER;
import static org.shaotai.console.matter.MoveField.VIA;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shaotai.persistence.matter.Move;

/**
 * The moves that a card offers: the letter of each, which its button shows, and what its form asks
 * for. A move that is not in this table is made elsewhere or by the programme itself. A letter may
 * stand for several moves as long as no status allows two of them.
 */
public final class MoveForms {

    private static final Map<Move, MoveForm> FORMS = new EnumMap<>(Move.class);

    static {
        offer(Move.ACCEPT, "A", CATEGORY, URGENCY, RISK);
        offer(Move.DECLINE, "X", DECLINE_REASON, TEXT);
        offer(Move.MERGE, "I", INTO);
        offer(Move.DISPATCH, "D", UNIT, ASSISTS);
        offer(Move.HANDLE_AT_STATION, "H", UNIT);
        offer(Move.SIGN, "S", UNIT, VIA, TIME, PROOF);
        offer(Move.CONTACT, "L");
        offer(Move.GIVE_RESULT, "F", UNIT, VIA, TIME, PROOF, TEXT);
        offer(Move.REQUEST_RETURN, "E", UNIT, VIA, TIME, PROOF, TEXT);
        offer(Move.APPROVE_RETURN, "Y");
        offer(Move.REFUSE_RETURN, "N", TEXT);
        offer(Move.RULE_DUTY, "J", UNIT, TEXT);
        offer(Move.REQUEST_EXTENSION, "P", AMOUNT, ENGINEERING, VIA, TIME, PROOF, TEXT);
        offer(Move.GRANT_EXTENSION, "Y", PAPER);
        offer(Move.REFUSE_EXTENSION, "N", TEXT);
        offer(Move.SUSPEND, "Z", SUSPEND_REASON, REQUESTER, REVIEW, EVIDENCE, ASKER_TOLD);
        offer(Move.RESUME, "G", TEXT);
        offer(Move.PASS_VERIFICATION, "V", VERIFIER, VIA, TIME, PROOF);
        offer(Move.FAIL_VERIFICATION, "B", VERIFIER, VIA, TIME, PROOF, TEXT);
        offer(Move.CLOSE, "C", CLOSE_KIND, SOLVED, RATING, UNREACHED);
        offer(Move.MISS_VISIT, "M");
        offer(Move.REJECT_AT_VISIT, "N", RATING, TEXT);
        offer(Move.REOPEN, "R", TEXT);
        offer(Move.TRANSFER_OUT, "T", BODY, TEXT);
        offer(Move.ESCALATE, "U", LEVEL, TRIGGERS, REQUESTER, TEXT);
        offer(Move.SEND_BACK, "K", TEXT);
    }

    private MoveForms() {}

    private static void offer(Move move, String letter, MoveField<?>... fields) {
        FORMS.put(
                move,
                new MoveForm(
                        letter,
                        Collections.unmodifiableSet(new LinkedHashSet<>(Arrays.asList(fields)))));
    }

    /** Whether a card offers a move at all. */
    public static boolean isOffered(Move move) {
        return FORMS.containsKey(move);
    }

    /** The letter of a move that is offered. */
    public static String letter(Move move) {
        return FORMS.get(move).letter();
    }

    /**
     * What a move asks for, in the order of the form; one that asks for nothing is made at once.
     */
    public static Set<MoveField<?>> fields(Move move) {
        return FORMS.get(move).fields();
    }

    /** The move of a letter among those that are offered now. */
    public static Optional<Move> move(String letter, Collection<Move> offered) {
        return offered.stream().filter(move -> letter(move).equalsIgnoreCase(letter)).findFirst();
    }

    private record MoveForm(String letter, Set<MoveField<?>> fields) {}
}
