package org.shaotai.console.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.shaotai.console.common.Desk;
import org.shaotai.console.common.Directory;
import org.shaotai.console.frame.PinyinInitials;
import org.shaotai.console.matter.LineWriter;
import org.shaotai.persistence.category.Category;
import org.shaotai.persistence.intake.KnownPlace;
import org.shaotai.persistence.intake.LikenessQuery;
import org.shaotai.persistence.intake.RiskWords;
import org.shaotai.persistence.region.Region;
import org.shaotai.persistence.store.Store;

/** Finds suggestions for what is being written down. In the background only. */
final class HintReader {

    private static final int MOST_GRIDS = 4;
    private static final int MOST_KINDS = 3;

    private final Store store;
    private final Desk desk;
    private final Directory directory;

    HintReader(Store store, Desk desk, Directory directory) {
        this.store = store;
        this.desk = desk;
        this.directory = directory;
    }

    /**
     * Suggestions.
     *
     * @param query what is told and where
     * @param text the report
     * @param address the address being typed
     */
    Hints read(LikenessQuery query, String text, String address) {
        LineWriter writer =
                new LineWriter(
                        desk.words(),
                        desk.times(),
                        directory,
                        store.matters().limits().calendars());
        return new Hints(
                store.likenesses().like(query).stream()
                        .map(row -> writer.line(row, query.asOf()))
                        .toList(),
                places(query, address.strip()),
                kinds(text),
                RiskWords.of(store.settings()).in(text));
    }

    /** Grids by name or sound first, then addresses that were told before. */
    private List<PlaceHint> places(LikenessQuery query, String typed) {
        List<PlaceHint> found = new ArrayList<>();
        if (typed.isEmpty()) {
            return found;
        }
        directory.homeGrids().stream()
                .filter(grid -> isLike(grid, typed))
                .limit(MOST_GRIDS)
                .map(grid -> new PlaceHint("", grid, null, desk.words().of("intake.place.grid")))
                .forEach(found::add);
        store.likenesses().places(query.town(), typed, query.asOf()).stream()
                .filter(place -> !place.address().equals(typed))
                .map(this::hint)
                .forEach(found::add);
        return found;
    }

    private static boolean isLike(Region grid, String typed) {
        return grid.name().contains(typed)
                || grid.shortName().contains(typed)
                || PinyinInitials.matches(grid.shortName(), typed);
    }

    private PlaceHint hint(KnownPlace place) {
        Region grid = place.grid().map(directory.regions()::get).orElse(null);
        IntakeModel.Point point =
                grid != null && place.hasPoint()
                        ? new IntakeModel.Point(grid.id(), place.lon(), place.lat())
                        : null;
        return new PlaceHint(
                place.address(),
                grid,
                point,
                desk.words()
                        .of(
                                "intake.place.told",
                                grid == null ? "" : grid.shortName(),
                                place.times()));
    }

    /** The categories of which most pairs of signs stand in the text. */
    private List<Category> kinds(String text) {
        Map<Category, Long> fits =
                new TreeMap<>(Comparator.comparing((Category c) -> c.code().value()));
        for (Category category : directory.categories().values()) {
            long pairs = pairs(category.nameZh(), text);
            if (pairs > 0) {
                fits.put(category, pairs);
            }
        }
        return fits.keySet().stream()
                .sorted(Comparator.comparing((Category c) -> fits.get(c)).reversed())
                .limit(MOST_KINDS)
                .toList();
    }

    private static long pairs(String name, String text) {
        long found = 0;
        for (int i = 0; i + 2 <= name.length(); i++) {
            String pair = name.substring(i, i + 2);
            if (pair.codePoints().allMatch(Character::isLetter) && text.contains(pair)) {
                found++;
            }
        }
        return found;
    }
}
