package org.shaotai.persistence.consultation;

import java.util.List;

/**
 * What the boards put on the table by themselves, in the order of domain reference §4.1 and §4.2.
 * The mark is what the agenda is numbered with.
 */
public enum Agenda {
    DAY_NEW("1"),
    DAY_LAMPS("2"),
    DAY_RED_DISPUTES("3"),
    DAY_UNSIGNED("4"),
    DAY_WHISTLES("5"),
    DAY_DUE_TOMORROW("6"),
    DAY_EMERGENCIES("7"),

    /** Nothing records decisions yet. */
    WEEK_DECISIONS("A"),
    WEEK_RED_DISPUTES("B"),
    WEEK_YELLOW("C"),
    WEEK_OVERDUE("D"),
    WEEK_WHISTLES("E"),
    WEEK_HAZARDS("F"),
    /** Nothing is kept on account (挂账) yet. */
    WEEK_REVIEWS("G"),
    WEEK_TOPICS("H"),
    /** Nothing records campus rounds, pacts and needs yet. */
    WEEK_EXCEPTIONS("I"),
    /** Nothing records what members add yet. */
    WEEK_ADDED("J");

    /** The day's agenda. */
    public static final List<Agenda> DAY =
            List.of(
                    DAY_NEW,
                    DAY_LAMPS,
                    DAY_RED_DISPUTES,
                    DAY_UNSIGNED,
                    DAY_WHISTLES,
                    DAY_DUE_TOMORROW,
                    DAY_EMERGENCIES);

    /** The week's agenda. */
    public static final List<Agenda> WEEK =
            List.of(
                    WEEK_DECISIONS,
                    WEEK_RED_DISPUTES,
                    WEEK_YELLOW,
                    WEEK_OVERDUE,
                    WEEK_WHISTLES,
                    WEEK_HAZARDS,
                    WEEK_REVIEWS,
                    WEEK_TOPICS,
                    WEEK_EXCEPTIONS,
                    WEEK_ADDED);

    private final String mark;

    Agenda(String mark) {
        this.mark = mark;
    }

    /** The number or letter in front of it. */
    public String mark() {
        return mark;
    }

    /** Whether this store records what belongs here; the others say "nothing recorded yet". */
    public boolean isRecorded() {
        return switch (this) {
            case WEEK_DECISIONS, WEEK_REVIEWS, WEEK_EXCEPTIONS, WEEK_ADDED -> false;
            default -> true;
        };
    }
}
