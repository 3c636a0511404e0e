package org.shaotai.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shaotai.console.consultation.Board;
import org.shaotai.console.frame.Command;
import org.shaotai.console.frame.Screen;
import org.shaotai.console.supervision.ChasePage;
import org.shaotai.console.whistle.StripFilter;
import org.shaotai.persistence.account.Permission;
import org.shaotai.persistence.supervision.SheetMove;

/** What the command field knows. */
final class Commands {

    private static final int MOST_MATTERS = 8;

    private final Parts parts;

    Commands(Parts parts) {
        this.parts = parts;
    }

    private void show(Board board) {
        parts.consultation.boardProperty().set(board);
        parts.frame.screenProperty().set(Screen.CONSULTATION);
    }

    List<Command> all() {
        List<Command> commands = new ArrayList<>();
        for (Screen screen : parts.frame.screens()) {
            commands.add(
                    new Command(
                            parts.desk.words().name(screen),
                            screen.key().getName(),
                            () -> parts.frame.screenProperty().set(screen)));
        }
        if (parts.desk.person().may(Permission.WHISTLE)) {
            commands.add(command("whistle.command.compose", "W", this::compose));
        }
        if (parts.desk.person().may(Permission.READ_MATTERS)) {
            addReading(commands);
        }
        if (parts.desk.person().isSignedIn()) {
            commands.add(command("account.command.lock", "Ctrl+L", parts.surroundings::lock));
            commands.add(command("account.command.handOver", "", parts.surroundings::handOver));
        }
        return commands;
    }

    private void addReading(List<Command> commands) {
        commands.add(command("whistle.command.late", "", this::showLate));
        commands.add(command("whistle.command.projector", "F11", this::project));
        for (Board board : Board.values()) {
            commands.add(
                    new Command(
                            parts.desk.words().name(board),
                            Screen.CONSULTATION.key().getName() + " " + board.key().getName(),
                            () -> show(board)));
        }
        commands.addAll(chasing());
        commands.add(command("frame.command.now", "", parts.desk.asOf()::backToNow));
    }

    private Command command(String key, String hint, Runnable action) {
        return new Command(parts.desk.words().of(key), hint, action);
    }

    /** Begins a whistle for the matter that is selected, or for one still to be chosen. */
    private void compose() {
        Optional.ofNullable(parts.situation.selectedProperty().get())
                .filter(matter -> parts.frame.screenProperty().get() == Screen.SITUATION)
                .ifPresentOrElse(parts.whistles.compose()::begin, parts.whistles.compose()::begin);
        parts.frame.screenProperty().set(Screen.WHISTLE);
    }

    private List<Command> chasing() {
        List<Command> commands = new ArrayList<>();
        commands.add(command("supervision.command.silent", "", () -> show(ChasePage.SILENT)));
        commands.add(command("supervision.command.shelved", "", () -> show(ChasePage.SHELVED)));
        if (SheetMove.ISSUE.roles().contains(parts.desk.person().role())) {
            commands.add(command("supervision.command.issue", "", this::chase));
            commands.add(command("supervision.command.run", "", parts.supervision.run()::now));
        }
        return commands;
    }

    private void show(ChasePage page) {
        parts.supervision.list().pageProperty().set(page);
        parts.frame.screenProperty().set(Screen.SUPERVISION);
    }

    /** Goes to where a sheet is issued for the matter that is selected. */
    private void chase() {
        parts.supervision.list().chase();
        parts.frame.screenProperty().set(Screen.SUPERVISION);
    }

    private void project() {
        parts.whistles.project();
        parts.frame.screenProperty().set(Screen.WHISTLE);
    }

    private void showLate() {
        parts.whistles.open().filterProperty().set(StripFilter.LATE);
        parts.frame.screenProperty().set(Screen.WHISTLE);
    }

    List<Command> mattersLike(String typed) {
        return parts.situation.snapshotProperty().get().lines().stream()
                .filter(parts.situation.filterProperty().get().text(typed))
                .limit(MOST_MATTERS)
                .map(
                        line ->
                                new Command(
                                        line.title(),
                                        line.row().number(),
                                        () -> {
                                            parts.situation.selectedProperty().set(line.row().id());
                                            parts.frame.screenProperty().set(Screen.SITUATION);
                                        }))
                .toList();
    }
}
