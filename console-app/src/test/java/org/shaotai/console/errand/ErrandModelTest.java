package org.shaotai.console.errand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.shaotai.console.background.Background;
import org.shaotai.console.background.InlineBackground;
import org.shaotai.console.common.Notices;
import org.shaotai.console.words.Language;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.common.Progress;

class ErrandModelTest {

    private final Notices notices = new Notices(Words.in(Language.CHINESE));
    private final LaterBackground later = new LaterBackground();
    private final ErrandModel model = new ErrandModel(later, notices);
    private final List<Integer> done = new ArrayList<>();

    @Test
    void saysHowFarItIsWhenItIsLookedAt() {
        model.begin("导入", ErrandModelTest::halfway, done::add);
        assertThat(model.runningProperty().get()).isTrue();
        assertThat(model.nameProperty().get()).isEqualTo("导入");
        assertThat(model.shareProperty().get()).isNegative();

        later.work();
        model.look();
        assertThat(model.shareProperty().get()).isEqualTo(0.5);

        later.answer();
        assertThat(model.runningProperty().get()).isFalse();
        assertThat(done).containsExactly(7);
    }

    private static Outcome<Integer> halfway(Progress progress) {
        return progress.at(5, 10) ? Outcome.done(7) : Outcome.refused("refusal.cancelled");
    }

    @Test
    void aCommandThatIsCalledOffIsToldToEndAndItsRefusalIsShown() {
        model.begin("导入", ErrandModelTest::halfway, done::add);
        assertThat(model.stoppableProperty().get()).isTrue();

        model.callOff();
        assertThat(model.stoppableProperty().get()).isFalse();
        assertThat(model.runningProperty().get()).isTrue();
        later.work();
        later.answer();

        assertThat(model.runningProperty().get()).isFalse();
        assertThat(done).isEmpty();
        assertThat(notices.newestProperty().get().kind()).isEqualTo(Notices.Kind.REFUSED);
    }

    @Test
    void aSecondCommandWaitsForNobodyAndIsNotBegun() {
        model.begin("导入", ErrandModelTest::halfway, done::add);
        model.beginSilent("备份", () -> Outcome.done(8), done::add);

        later.work();
        later.answer();

        assertThat(done).containsExactly(7);
    }

    @Test
    void aSilentCommandCannotBeCalledOff() {
        model.beginSilent("备份", () -> Outcome.done(8), done::add);

        assertThat(model.stoppableProperty().get()).isFalse();
    }

    @Test
    void troubleBecomesANoticeAndThePlaceIsFreeAgain() {
        ErrandModel inline = new ErrandModel(new InlineBackground(), notices);

        inline.beginSilent(
                "备份",
                () -> {
                    throw new IllegalStateException("no disk");
                },
                value -> done.add(0));

        assertThat(inline.runningProperty().get()).isFalse();
        assertThat(notices.newestProperty().get().kind()).isEqualTo(Notices.Kind.TROUBLE);
    }

    /** A background that works and answers when the test says so. */
    private static final class LaterBackground implements Background {
        private Runnable work;
        private Runnable answer;

        @Override
        public <T> void run(
                Callable<T> asked,
                Consumer<? super T> onSuccess,
                Consumer<? super Throwable> onFailure) {
            work =
                    () -> {
                        List<T> result = new ArrayList<>();
                        new InlineBackground().run(asked, result::add, onFailure);
                        answer = () -> onSuccess.accept(result.get(0));
                    };
        }

        void work() {
            work.run();
        }

        void answer() {
            answer.run();
        }
    }
}
