package org.shaotai.console.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void chineseTakesTheRoomOfTwo() {
        TextTable table = new TextTable().row("东关", "a").row("x", "b").row("南园街", "c");

        assertThat(table.lines()).containsExactly("东关    a", "x       b", "南园街  c");
    }

    @Test
    void rowsMayBeShort() {
        assertThat(new TextTable().row("a", "b").row("c").lines()).containsExactly("a  b", "c");
    }

    @Test
    void noRowsNoLines() {
        assertThat(new TextTable().lines()).isEmpty();
    }
}
