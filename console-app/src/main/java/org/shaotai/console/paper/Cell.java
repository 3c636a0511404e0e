package org.shaotai.console.paper;

import java.math.BigDecimal;
import java.util.Optional;
import org.shaotai.persistence.summary.Figure;

/** One cell of a table. */
public sealed interface Cell {

    /** The cell as printed. */
    String text();

    /** The figure whose matters the cell opens; empty when there is nothing behind it. */
    Optional<Figure> figure();

    /** Words that open nothing. */
    static Cell words(String text) {
        return new Words(text, Optional.empty());
    }

    /** A number that opens nothing. */
    static Cell number(BigDecimal value, NumberStyle style) {
        return new Number(value, style, Optional.empty());
    }

    /** Words: a name, or what is printed in the place of a number that does not exist. */
    record Words(String text, Optional<Figure> figure) implements Cell {}

    /** A number, which stays one in every file. */
    record Number(BigDecimal value, NumberStyle style, Optional<Figure> figure) implements Cell {

        @Override
        public String text() {
            return style.print(value);
        }
    }
}
