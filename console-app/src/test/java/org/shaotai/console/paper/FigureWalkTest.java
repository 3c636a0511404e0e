package org.shaotai.console.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shaotai.console.paper.FigureWalk.Direction;

class FigureWalkTest {

    /** Two rows of three figures, a row without any between them, one with a single figure. */
    private static FigureWalk<String> walk() {
        FigureWalk<String> walk = new FigureWalk<>();
        String[] names = {"a1", "a2", "a5", "c1", "c2", "c5", "d2"};
        for (String name : names) {
            walk.add(name.intern(), name.charAt(0) - 'a', name.charAt(1) - '0');
        }
        return walk;
    }

    @ParameterizedTest
    @CsvSource({
        "a1, RIGHT, a2",
        "a2, RIGHT, a5",
        "a5, RIGHT, ''",
        "a5, LEFT,  a2",
        "a1, LEFT,  ''",
        "a2, DOWN,  c2",
        "c5, DOWN,  d2",
        "d2, DOWN,  ''",
        "d2, UP,    c2",
        "c1, UP,    a1",
        "a1, UP,    ''",
    })
    void leads_to_the_nearest_figure(String from, Direction direction, String to) {
        assertThat(walk().from(from.intern(), direction).orElse("")).isEqualTo(to);
    }
}
