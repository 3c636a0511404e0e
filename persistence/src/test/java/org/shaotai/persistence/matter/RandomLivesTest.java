package org.shaotai.persistence.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.common.Progress;
import org.shaotai.persistence.common.Role;
import org.shaotai.persistence.database.Dialect;
import org.shaotai.persistence.supervision.Sheet;
import org.shaotai.persistence.supervision.SheetTrigger;
import org.shaotai.persistence.supervision.SupervisionStore;
import org.shaotai.persistence.unit.Unit;

/**
 * Whatever people do to matters in whatever order, the store keeps its promises after each step.
 */
class RandomLivesTest {

    private static final int STEPS = 200;
    private static final int MATTERS = 5;

    /** From here on units may be dissolved; earlier, too little could still happen after it. */
    private static final int LATE = 180;

    @Property(tries = 6, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void the_embedded_store_keeps_its_promises(@ForAll long seed) {
        live(Dialect.H2, new Random(seed));
    }

    @Property(tries = 4, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void the_shared_store_keeps_its_promises(@ForAll long seed) {
        live(Dialect.POSTGRESQL, new Random(seed));
    }

    private static void live(Dialect dialect, Random random) {
        try (Stage stage = Stage.open(dialect)) {
            List<Matter> matters = new ArrayList<>();
            for (int i = 0; i < MATTERS; i++) {
                matters.add(stage.registered());
            }
            Map<Instant, List<MatterRow>> seen = new LinkedHashMap<>();
            int done = 0;
            for (int step = 0; step < STEPS; step++) {
                stage.later(Duration.ofSeconds(1 + random.nextInt(14_400)));
                int which = random.nextInt(matters.size());
                Matter before = stage.again(matters.get(which));
                Move move = pick(before, step, random);
                Outcome<Matter> answer = stage.attempt(move, before);
                holds(stage, before, move, answer);
                done += answer.isDone() ? 1 : 0;
                if (!before.status().isOpen() && random.nextBoolean()) {
                    matters.set(which, stage.registered());
                }
                if (random.nextInt(3) == 0) {
                    supervise(stage, before.id(), random);
                }
                seen.put(stage.now(), everything(stage, stage.now()));
                stage.later(Duration.ofSeconds(1));
            }
            assertThat(done).as("moves that were made").isGreaterThan(STEPS / 4);
            seen.forEach((at, rows) -> assertThat(everything(stage, at)).isEqualTo(rows));
        }
    }

    /** Mostly a move that the table allows, now and then any. */
    private static Move pick(Matter matter, int step, Random random) {
        List<Move> moves =
                new ArrayList<>(
                        random.nextInt(5) > 0 && !matter.status().moves().isEmpty()
                                ? matter.status().moves()
                                : List.of(Move.values()));
        moves.remove(Move.REGISTER);
        if (step < LATE) {
            moves.remove(Move.HAND_OVER);
        }
        if (moves.size() > 1 && random.nextInt(4) > 0) {
            moves.remove(Move.TRANSFER_OUT);
        }
        return moves.isEmpty() ? Move.CONTACT : moves.get(random.nextInt(moves.size()));
    }

    /** Issues, answers or withdraws sheets; what is refused changes none of them. */
    private static void supervise(Stage stage, MatterId matter, Random random) {
        SupervisionStore supervision = stage.store.supervision();
        List<Sheet> before = supervision.of(matter);
        Entry entry = stage.as(Role.SHIFT_LEADER).noting("没有动静");
        SheetTrigger[] triggers = SheetTrigger.values();
        Sheet sheet = before.isEmpty() ? null : before.get(random.nextInt(before.size()));
        Outcome<?> answer =
                switch (sheet == null ? random.nextInt(2) : random.nextInt(4)) {
                    case 0 -> supervision.run(stage.town.town(), entry);
                    case 1 ->
                            supervision.issue(
                                    matter, triggers[random.nextInt(triggers.length)], entry);
                    case 2 -> supervision.answer(sheet.id(), sheet.version(), "等配件", entry);
                    default -> supervision.cancel(sheet.id(), sheet.version(), "发错", entry);
                };
        if (!answer.isDone()) {
            assertThat(supervision.of(matter)).as(answer.toString()).isEqualTo(before);
        }
        assertThat(stage.store.checks().check(Progress.SILENT).value().findings())
                .as(answer.toString())
                .isEmpty();
    }

    private static void holds(Stage stage, Matter before, Move move, Outcome<Matter> answer) {
        Matter now = stage.again(before);
        String what = before.number() + " " + before.status() + " " + move + " " + answer;
        if (answer.isDone() && move != Move.ARCHIVE && move != Move.HAND_OVER) {
            assertThat(move.isAllowedFrom(before.status())).as(what).isTrue();
        }
        if (!answer.isDone()) {
            assertThat(now).as(what).isEqualTo(before);
        }
        assertThat(stage.store.checks().check(Progress.SILENT).value().findings())
                .as(what)
                .isEmpty();
        everything(stage, stage.now()).stream()
                .filter(row -> row.status().isOpen())
                .forEach(row -> hasOneOwnerAndOneDue(stage, row, what));
    }

    private static void hasOneOwnerAndOneDue(Stage stage, MatterRow row, String what) {
        Docket docket = stage.store.matters().sheet(row.id(), stage.now()).orElseThrow().docket();
        Matter matter = docket.matter();
        assertThat(stage.store.units().byId(matter.owner()))
                .as(what)
                .hasValueSatisfying(unit -> assertThat(unit).matches(Unit::isActive));
        assertThat(matter.times().dueAt()).as(what).isNotNull();
        assertThat(matter.times().stageDueAt()).as(what).isNotNull();
        List<WorkOrder> leading =
                docket.orders().stream()
                        .filter(o -> o.isOpen() && o.role() == OrderRole.LEAD)
                        .toList();
        assertThat(leading)
                .as(what)
                .hasSizeLessThanOrEqualTo(1)
                .allMatch(order -> order.unit().equals(matter.owner()));
        boolean needsOrder =
                switch (matter.status()) {
                    case DISPATCHED, RETURN_REVIEW, IN_PROGRESS, SUSPENDED -> true;
                    default -> false;
                };
        assertThat(!needsOrder || leading.size() == 1).as(what).isTrue();
    }

    private static List<MatterRow> everything(Stage stage, Instant at) {
        return stage.store.matters().list(MatterQuery.openAt(at).withEnded());
    }
}
