package org.shaotai.console.whistle;

import java.util.Optional;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.common.Via;
import org.shaotai.persistence.unit.UnitId;
import org.shaotai.persistence.whistle.CheckInWay;
import org.shaotai.persistence.whistle.Direction;
import org.shaotai.persistence.whistle.HandlingStore;
import org.shaotai.persistence.whistle.Mark;
import org.shaotai.persistence.whistle.ReportInStore;
import org.shaotai.persistence.whistle.Whistle;
import org.shaotai.persistence.whistle.WhistleId;
import org.shaotai.persistence.whistle.WhistleMove;
import org.shaotai.persistence.whistle.WhistleStore;

/** Turns a filled form into the store's command. Runs in the background only. */
final class WhistleOrders {

    private final WhistleStore whistles;
    private final HandlingStore handling;
    private final ReportInStore reports;

    WhistleOrders(WhistleStore whistles, HandlingStore handling, ReportInStore reports) {
        this.whistles = whistles;
        this.handling = handling;
        this.reports = reports;
    }

    /** Makes a move of a whistle as the form says. */
    Outcome<Whistle> make(WhistleMove move, Whistle whistle, Form form, Entry entry) {
        return form.unit().isPresent()
                ? ofUnit(move, whistle, form, entry)
                : ofWhole(move, whistle, form, entry);
    }

    private Outcome<Whistle> ofUnit(WhistleMove move, Whistle whistle, Form form, Entry entry) {
        WhistleId id = whistle.id();
        int seen = whistle.version();
        UnitId unit = form.unit().orElseThrow();
        Entry told = entry.onBehalfOf(unit, form.via());
        return switch (move) {
            case ANSWER -> reports.answer(id, seen, unit, told);
            case CHECK_IN -> {
                Came came = form.came();
                yield reports.checkIn(
                        id, seen, unit, came.way(), came.who(), came.isStandIn(), told);
            }
            case DISPUTE -> reports.dispute(id, seen, unit, form.text(), form.other(), told);
            case RULE ->
                    reports.rule(
                            id,
                            seen,
                            unit,
                            form.found().isFounded(),
                            form.text(),
                            form.other(),
                            entry);
            case REPORT_RESULT -> reports.report(id, seen, unit, form.text(), told);
            case EVALUATE -> {
                Found found = form.found();
                boolean isUnits = found.direction() == Direction.OF_WHISTLE;
                yield reports.evaluate(
                        id,
                        seen,
                        unit,
                        found.direction(),
                        found.mark(),
                        form.text(),
                        isUnits ? told : entry);
            }
            default -> throw new IllegalArgumentException("no move of a unit: " + move);
        };
    }

    private Outcome<Whistle> ofWhole(WhistleMove move, Whistle whistle, Form form, Entry entry) {
        WhistleId id = whistle.id();
        int seen = whistle.version();
        String text = form.text();
        return switch (move) {
            case SUBMIT -> whistles.submit(id, seen, entry);
            case SOUND -> whistles.sound(id, seen, entry);
            case REFUSE -> whistles.refuse(id, seen, text, form.route(), entry);
            case REVIEW -> whistles.review(id, seen, form.found().isFounded(), text, entry);
            case PLAN -> handling.plan(id, seen, text, entry);
            case TAKE_COMMAND -> handling.takeCommand(id, seen, form.came().who(), entry);
            case MUTE -> handling.mute(id, seen, text, entry);
            case RELEASE -> handling.release(id, seen, entry);
            case CLOSE -> handling.close(id, seen, entry);
            case ESCALATE -> handling.escalate(id, seen, text, entry);
            case WITHDRAW -> whistles.withdraw(id, seen, text, whistle.review().whistler(), entry);
            default -> throw new IllegalArgumentException("no move of a whistle: " + move);
        };
    }

    /** A filled form; a move reads the parts it asked for. */
    record Form(
            Optional<UnitId> unit,
            Came came,
            Found found,
            Optional<UnitId> other,
            String text,
            String route,
            Via via) {}

    /** Who came, and how. */
    record Came(CheckInWay way, String who, boolean isStandIn) {}

    /** What was found of whom. */
    record Found(boolean isFounded, Direction direction, Mark mark) {}
}
