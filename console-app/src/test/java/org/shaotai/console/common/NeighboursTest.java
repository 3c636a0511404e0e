package org.shaotai.console.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.shaotai.console.TestTown;
import org.shaotai.console.background.InlineBackground;
import org.shaotai.console.words.Language;
import org.shaotai.console.words.Words;

class NeighboursTest {

    private final Desk desk =
            new Desk(
                    new InlineBackground(),
                    Clock.fixed(TestTown.NOW, ZoneOffset.UTC),
                    Words.in(Language.CHINESE));
    private long written = 7;

    @Test
    void whatAnotherDeskWroteMakesTheScreensReadAgainOnce() {
        Neighbours neighbours = new Neighbours(desk, () -> written);
        neighbours.listen();
        neighbours.listen();
        assertThat(desk.revisionProperty().get()).isZero();
        written++;
        neighbours.listen();
        neighbours.listen();
        assertThat(desk.revisionProperty().get()).isEqualTo(1);
    }

    @Test
    void aStoreThatCannotBeReachedIsToldOfOnce() {
        Callable<Long> broken =
                () -> {
                    throw new IllegalStateException("no line");
                };
        Neighbours neighbours = new Neighbours(desk, broken);
        neighbours.listen();
        desk.notices().dismiss();
        neighbours.listen();
        assertThat(desk.notices().newestProperty().get()).isNull();
    }
}
