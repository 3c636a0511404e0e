package org.shaotai.console.consultation;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Two bars above each other, each with its number behind it. */
final class BarPair extends Region {

    private static final double BAR = 8;
    private static final double LINE = 15;
    private static final double GAP = 6;
    private static final double ROOM_OF_NUMBER = 40;
    private static final double LEAST = 40;

    private final int[] counts;
    private final int most;
    private final Region[] bars = {new Region(), new Region()};
    private final Label[] numbers = {new Label(), new Label()};

    /**
     * Bars of two numbers.
     *
     * @param now the upper one
     * @param before the lower one
     * @param most the number whose bar takes all the room
     */
    BarPair(int now, int before, int most) {
        this.counts = new int[] {now, before};
        this.most = Math.max(1, most);
        bars[0].getStyleClass().add("bar-now");
        bars[1].getStyleClass().add("bar-before");
        for (int i = 0; i < counts.length; i++) {
            numbers[i].setText(Integer.toString(counts[i]));
            numbers[i].getStyleClass().add("bar-number");
            getChildren().addAll(bars[i], numbers[i]);
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return 2 * LINE;
    }

    @Override
    protected double computePrefWidth(double height) {
        return LEAST + ROOM_OF_NUMBER;
    }

    @Override
    protected void layoutChildren() {
        double room = Math.max(LEAST, getWidth() - ROOM_OF_NUMBER);
        for (int i = 0; i < counts.length; i++) {
            double length = snapSizeX(room * counts[i] / most);
            bars[i].resizeRelocate(0, i * LINE + (LINE - BAR) / 2, length, BAR);
            numbers[i].autosize();
            numbers[i].relocate(length + GAP, i * LINE + (LINE - numbers[i].getHeight()) / 2);
        }
    }
}
