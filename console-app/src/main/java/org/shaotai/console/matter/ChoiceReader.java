package org.shaotai.console.matter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.shaotai.console.common.Desk;
import org.shaotai.console.common.Directory;
import org.shaotai.persistence.matter.Docket;
import org.shaotai.persistence.matter.Level;
import org.shaotai.persistence.matter.Matter;
import org.shaotai.persistence.matter.MatterQuery;
import org.shaotai.persistence.matter.MatterRow;
import org.shaotai.persistence.matter.Move;
import org.shaotai.persistence.matter.Trigger;
import org.shaotai.persistence.store.Store;
import org.shaotai.persistence.unit.Unit;
import org.shaotai.persistence.unit.UnitKind;

/** Reads what can be chosen in the form of a move. For the background only. */
public final class ChoiceReader {

    /** More open matters than a township has; the most pressing of them can be merged into. */
    private static final int MOST_TARGETS = 2_000;

    private final Store store;
    private final Desk desk;
    private final Supplier<Directory> directory;

    /** Choices out of a store, with the names of a directory. */
    public ChoiceReader(Store store, Desk desk, Supplier<Directory> directory) {
        this.store = store;
        this.desk = desk;
        this.directory = directory;
    }

    MoveChoices read(Move move, Docket docket) {
        Matter matter = docket.matter();
        Directory names = directory.get();
        return switch (move) {
            case DISPATCH ->
                    MoveChoices.of(
                            MoveUnits.suggestedFirst(
                                    store.units()
                                            .suggestFor(
                                                    matter.grading().category(),
                                                    matter.place().town()),
                                    names));
            case MERGE -> targets(matter, names);
            case ESCALATE -> levels(matter);
            case PASS_VERIFICATION, FAIL_VERIFICATION ->
                    MoveChoices.ofVerifiers(verifiers(matter, names));
            default -> MoveChoices.of(MoveUnits.of(move, docket, names));
        };
    }

    /** The desk itself, then the stations, then all others but the one that handled it. */
    private static List<Optional<Unit>> verifiers(Matter matter, Directory names) {
        List<Optional<Unit>> found = new ArrayList<>(List.of(Optional.empty()));
        names.activeUnits().stream()
                .filter(unit -> !unit.id().equals(matter.owner()))
                .filter(unit -> unit.kind() != UnitKind.COMMAND_ROOM)
                .sorted(Comparator.comparing(unit -> unit.kind() != UnitKind.STATION))
                .map(Optional::of)
                .forEach(found::add);
        return found;
    }

    /** The open matters of the township, the likeliest first, else the most pressing first. */
    private MoveChoices targets(Matter matter, Directory names) {
        MatterQuery query =
                MatterQuery.openAt(desk.now()).inTown(matter.place().town()).first(MOST_TARGETS);
        List<MatterRow> others =
                store.matters().list(query).stream()
                        .filter(row -> !row.id().equals(matter.id()))
                        .sorted(Comparator.comparing(row -> unlikeness(row, matter)))
                        .toList();
        boolean isLikely = !others.isEmpty() && unlikeness(others.get(0), matter) == 0;
        return MoveChoices.ofTargets(
                others.stream().map(row -> target(row, names)).toList(), isLikely);
    }

    private static int unlikeness(MatterRow row, Matter matter) {
        boolean isSameKind = row.category().equals(matter.grading().category());
        boolean isSamePlace = row.grid().isPresent() && row.grid().equals(matter.place().grid());
        return (isSameKind ? 0 : 2) + (isSamePlace ? 0 : 1);
    }

    private MergeTarget target(MatterRow row, Directory names) {
        String title = new MatterTitles(store.matters(), desk.words()).of(row);
        String place =
                names.grid(row.grid()).orElseGet(() -> desk.words().of("matter.place.unknown"));
        return new MergeTarget(
                row.id(),
                desk.words().of("matter.form.target", title, place, row.status(), row.number()));
    }

    private MoveChoices levels(Matter matter) {
        Level level = matter.standing().level();
        List<Level> above =
                Arrays.stream(Level.values()).filter(other -> other.isAbove(level)).toList();
        Set<Trigger> seen = store.ladder().triggers(matter.id(), desk.now());
        List<Trigger> fitting =
                Stream.concat(
                                seen.stream().sorted(),
                                Arrays.stream(Trigger.values())
                                        .filter(why -> isFitting(why, level)))
                        .distinct()
                        .toList();
        return MoveChoices.ofLevels(above, fitting, seen);
    }

    private static boolean isFitting(Trigger why, Level level) {
        return why.from().map(level::equals).orElse(true);
    }
}
