package org.shaotai.console.whistle;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.shaotai.persistence.whistle.WhistleMove;

/** The letter that begins each entry; the button shows it. */
public final class EntryKey {

    private static final Map<WhistleMove, String> LETTERS = new EnumMap<>(WhistleMove.class);

    static {
        LETTERS.put(WhistleMove.COMPOSE, "W");
        LETTERS.put(WhistleMove.SUBMIT, "U");
        LETTERS.put(WhistleMove.SOUND, "S");
        LETTERS.put(WhistleMove.REFUSE, "N");
        LETTERS.put(WhistleMove.REVIEW, "V");
        LETTERS.put(WhistleMove.ANSWER, "A");
        LETTERS.put(WhistleMove.CHECK_IN, "D");
        LETTERS.put(WhistleMove.DISPUTE, "X");
        LETTERS.put(WhistleMove.RULE, "J");
        LETTERS.put(WhistleMove.REPORT_RESULT, "F");
        LETTERS.put(WhistleMove.EVALUATE, "E");
        LETTERS.put(WhistleMove.PLAN, "P");
        LETTERS.put(WhistleMove.TAKE_COMMAND, "Z");
        LETTERS.put(WhistleMove.MUTE, "M");
        LETTERS.put(WhistleMove.RELEASE, "R");
        LETTERS.put(WhistleMove.CLOSE, "C");
        LETTERS.put(WhistleMove.ESCALATE, "B");
        LETTERS.put(WhistleMove.WITHDRAW, "T");
    }

    private EntryKey() {}

    /** The letter of a move. */
    public static String of(WhistleMove move) {
        return LETTERS.get(move);
    }

    /** The move of a letter. */
    public static Optional<WhistleMove> move(String letter) {
        return LETTERS.entrySet().stream()
                .filter(entry -> entry.getValue().equalsIgnoreCase(letter))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
