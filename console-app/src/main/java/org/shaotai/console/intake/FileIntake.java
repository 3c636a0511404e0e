package org.shaotai.console.intake;

import java.nio.file.Path;
import java.util.List;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.common.Progress;
import org.shaotai.persistence.intake.ImportResult;
import org.shaotai.persistence.intake.Mapping;
import org.shaotai.persistence.intake.MatterImport;
import org.shaotai.persistence.region.BoundaryImport;
import org.shaotai.persistence.region.BoundaryResult;
import org.shaotai.persistence.region.CoordinateSystem;
import org.shaotai.persistence.region.Region;
import org.shaotai.persistence.region.Seam;
import org.shaotai.persistence.store.Setting;
import org.shaotai.persistence.store.Store;
import org.shaotai.persistence.unit.HomeTown;

/**
 * Takes boundaries and matters from files into the home township; window and command line both come
 * through here. In the background only.
 *
 * @param store where they go
 * @param words the language of the reject sheet
 */
public record FileIntake(Store store, Words words) {

    /** Takes the outlines of the home township's grids from a file, and compares them. */
    public Outcome<Boundaries> boundaries(
            Path file, CoordinateSystem system, Entry entry, Progress progress) {
        Region town = HomeTown.ensure(store, entry);
        return store.regions()
                .importBoundaries(BoundaryImport.grids(file, system, town.id()), entry, progress)
                .then(
                        result ->
                                Outcome.done(
                                        new Boundaries(
                                                result,
                                                store.regions()
                                                        .seams(town.id())
                                                        .orElse(List.of()))));
    }

    /** Puts overlaps and gaps into words. */
    public SeamWords seams() {
        return new SeamWords(words, id -> store.regions().byId(id).orElseThrow().shortName());
    }

    /**
     * Boundaries that were taken.
     *
     * @param result what the import came to
     * @param seams where the grids do not fit together now, the largest first
     */
    public record Boundaries(BoundaryResult result, List<Seam> seams) {}

    /** Takes matters from a table; rejected rows go to a sheet of their own. */
    public Outcome<ImportResult> matters(Table table, Entry entry, Progress progress) {
        Region town = HomeTown.ensure(store, entry);
        MatterImport.Order order =
                new MatterImport.Order(
                        table.file(),
                        table.mapping(),
                        table.rejects(),
                        this::worded,
                        entry.actor());
        MatterImport.Grids grids =
                new MatterImport.Grids(
                        store.regions().placeFinder(town.id()),
                        store.settings().get(Setting.HOME_TOWN));
        return store.imports().run(order, grids, progress);
    }

    private String worded(String key, List<Object> values) {
        return words.of(key, values.toArray());
    }

    /**
     * A table of matters.
     *
     * @param file a delimited file
     * @param mapping which column says what
     * @param rejects where rejected rows go
     */
    public record Table(Path file, Mapping mapping, Path rejects) {

        /** A table whose rejected rows go beside it. */
        public static Table of(Path file, Mapping mapping) {
            return new Table(
                    file, mapping, file.resolveSibling(file.getFileName() + ".rejects.csv"));
        }
    }
}
