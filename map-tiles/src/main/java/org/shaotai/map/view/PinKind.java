package org.shaotai.map.view;

import java.util.Objects;

/**
 * How pins of one kind look: a letter in a shape, so that kinds differ without colour.
 *
 * @param letter one character, Chinese or Latin; two at most
 * @param shape outline of the pin
 */
public record PinKind(String letter, Shape shape) {

    /** Outline of a pin. */
    public enum Shape {
        /** A disc. */
        CIRCLE,
        /** A square with soft corners. */
        SQUARE,
        /** A square on its corner. */
        DIAMOND,
        /** A triangle on its base. */
        TRIANGLE,
        /** A hexagon on its side. */
        HEXAGON
    }

    /** Checks the letter. */
    public PinKind {
        Objects.requireNonNull(shape, "shape of a pin kind");
        if (letter.isEmpty() || letter.codePointCount(0, letter.length()) > 2) {
            throw new IllegalArgumentException("letter of a pin kind: \"" + letter + "\"");
        }
    }
}
