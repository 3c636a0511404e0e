package org.shaotai.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shaotai.console.common.Desk;
import org.shaotai.console.frame.Command;
import org.shaotai.console.frame.FrameModel;
import org.shaotai.console.frame.Screen;
import org.shaotai.console.matter.MatterLine;
import org.shaotai.console.situation.SituationModel;
import org.shaotai.console.whistle.StripFilter;
import org.shaotai.console.whistle.WhistlePanel;

/**
 * What the command field knows: the screens, what can be done from anywhere, and open matters.
 *
 * @param frame where one is
 * @param situation what is open
 * @param whistles the whistle panel
 * @param desk the words and the moment shown
 */
record CommandList(FrameModel frame, SituationModel situation, WhistlePanel whistles, Desk desk) {

    private static final int MOST_MATTERS = 8;

    List<Command> all() {
        List<Command> commands = new ArrayList<>();
        for (Screen screen : Screen.values()) {
            commands.add(
                    new Command(
                            desk.words().name(screen),
                            screen.key().getName(),
                            () -> frame.screenProperty().set(screen)));
        }
        commands.add(new Command(desk.words().of("whistle.command.compose"), "W", this::compose));
        commands.add(new Command(desk.words().of("whistle.command.late"), "", this::showLate));
        commands.add(
                new Command(
                        desk.words().of("frame.command.now"), "", () -> desk.asOf().backToNow()));
        return commands;
    }

    /** Begins a whistle for the matter that is selected, or for one still to be chosen. */
    private void compose() {
        Optional.ofNullable(situation.selectedProperty().get())
                .filter(matter -> frame.screenProperty().get() == Screen.SITUATION)
                .ifPresentOrElse(whistles.compose()::begin, whistles.compose()::begin);
        frame.screenProperty().set(Screen.WHISTLE);
    }

    private void showLate() {
        whistles.open().filterProperty().set(StripFilter.LATE);
        frame.screenProperty().set(Screen.WHISTLE);
    }

    List<Command> mattersLike(String typed) {
        return situation.snapshotProperty().get().lines().stream()
                .filter(situation.filterProperty().get().text(typed))
                .limit(MOST_MATTERS)
                .map(this::opening)
                .toList();
    }

    private Command opening(MatterLine line) {
        return new Command(
                line.title(),
                line.row().number(),
                () -> {
                    situation.selectedProperty().set(line.row().id());
                    frame.screenProperty().set(Screen.SITUATION);
                });
    }
}
