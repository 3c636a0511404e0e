package org.shaotai.console.consultation;

import java.util.Map;

/** A board in words, with what stands behind each of its numbers. */
public sealed interface Sheet permits AgendaSheet, MonthSheet {

    /** What stands above it. */
    Header header();

    /** What can be opened, by key. */
    Map<String, Opening> openings();

    /** The key of what is open at first; empty when nothing is. */
    String first();

    /**
     * The line above a board.
     *
     * @param title whose board, and which
     * @param range the days it is about
     * @param cutOff until when data is in it
     * @param warning what makes its figures doubtful, may be empty
     */
    record Header(String title, String range, String cutOff, String warning) {}
}
