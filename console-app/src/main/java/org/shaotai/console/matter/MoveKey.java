package org.shaotai.console.matter;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.shaotai.persistence.matter.Move;

/** The letter that makes each move; the button shows it. */
public final class MoveKey {

    private static final Map<Move, String> LETTERS = new EnumMap<>(Move.class);

    static {
        LETTERS.put(Move.ACCEPT, "A");
        LETTERS.put(Move.DECLINE, "X");
        LETTERS.put(Move.DISPATCH, "D");
        LETTERS.put(Move.HANDLE_AT_STATION, "H");
        LETTERS.put(Move.SIGN, "S");
        LETTERS.put(Move.CONTACT, "L");
        LETTERS.put(Move.GIVE_RESULT, "F");
        LETTERS.put(Move.PASS_VERIFICATION, "V");
        LETTERS.put(Move.FAIL_VERIFICATION, "B");
        LETTERS.put(Move.CLOSE, "C");
        LETTERS.put(Move.REOPEN, "R");
        LETTERS.put(Move.TRANSFER_OUT, "T");
        LETTERS.put(Move.REQUEST_RETURN, "E");
        LETTERS.put(Move.APPROVE_RETURN, "Y");
        LETTERS.put(Move.REFUSE_RETURN, "N");
        LETTERS.put(Move.RULE_DUTY, "J");
        LETTERS.put(Move.REFUSE_EXTENSION, "Q");
        LETTERS.put(Move.RESUME, "G");
        LETTERS.put(Move.MISS_VISIT, "M");
        LETTERS.put(Move.REJECT_AT_VISIT, "U");
    }

    private MoveKey() {}

    /** The letter of a move; empty for those that no card offers. */
    public static String of(Move move) {
        return LETTERS.getOrDefault(move, "");
    }

    /** The move of a letter. */
    public static Optional<Move> move(String letter) {
        return LETTERS.entrySet().stream()
                .filter(entry -> entry.getValue().equalsIgnoreCase(letter))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
