package org.shaotai.map.base.vector;

import java.util.Arrays;
import org.shaotai.map.base.BadTile;
import org.shaotai.map.base.BaseTrouble.Cause;

/**
 * The lines of all figures of a tile in one row of numbers: for each line how many points it has,
 * then x and y of each. Grows while a tile is read.
 */
final class Points {

    /** Numbers that no honest tile exceeds. */
    private static final int MOST = 6_000_000;

    private int[] numbers = new int[1024];
    private int length;

    int length() {
        return length;
    }

    int get(int at) {
        return numbers[at];
    }

    void set(int at, int number) {
        numbers[at] = number;
    }

    void add(int number) throws BadTile {
        if (length == numbers.length) {
            if (length > MOST) {
                throw new BadTile("", Cause.TOO_LARGE, "");
            }
            numbers = Arrays.copyOf(numbers, length * 2);
        }
        numbers[length++] = number;
    }

    /** Forgets what was added after a length. */
    void cut(int shorter) {
        length = shorter;
    }

    /** Gives back what was taken ahead. */
    void trim() {
        numbers = Arrays.copyOf(numbers, length);
    }
}
