package org.shaotai.console.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.shaotai.console.common.Desk;
import org.shaotai.console.errand.ErrandModel;
import org.shaotai.console.intake.FileIntake;
import org.shaotai.persistence.account.Permission;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.common.Progress;
import org.shaotai.persistence.intake.ImportResult;
import org.shaotai.persistence.intake.Mapping;
import org.shaotai.persistence.intake.MappingFile;
import org.shaotai.persistence.matter.Move;
import org.shaotai.persistence.region.BoundaryResult;
import org.shaotai.persistence.region.CoordinateSystem;
import org.shaotai.persistence.store.Backup;

/**
 * What comes out of files and goes into them: boundaries, matters, a backup. The paths and the last
 * result are remembered, so that a frame that is built anew, or a new start, still shows them.
 */
public final class FilesModel {

    private static final String RESULT = "settings.files.result";

    private final FileIntake intake;
    private final ErrandModel errand;
    private final Desk desk;
    private final DeskSettings settings;
    private final Surroundings surroundings;
    private final StringProperty boundaries;
    private final ObjectProperty<CoordinateSystem> system =
            new SimpleObjectProperty<>(CoordinateSystem.WGS84);
    private final StringProperty matters;
    private final StringProperty mapping;
    private final ReadOnlyStringWrapper result;

    /** Files of a desk, taken in one after the other. */
    public FilesModel(
            FileIntake intake,
            ErrandModel errand,
            Desk desk,
            DeskSettings settings,
            Surroundings surroundings) {
        this.intake = intake;
        this.errand = errand;
        this.desk = desk;
        this.settings = settings;
        this.surroundings = surroundings;
        this.boundaries = remembered("settings.files.boundaries");
        this.matters = remembered("settings.files.matters");
        this.mapping = remembered("settings.files.mapping");
        this.result = new ReadOnlyStringWrapper(settings.get(RESULT, ""));
    }

    private StringProperty remembered(String name) {
        StringProperty text = new SimpleStringProperty(settings.get(name, ""));
        text.addListener((property, before, now) -> settings.put(name, now));
        return text;
    }

    /** Whether boundaries and backups are for who sits here to see to. */
    public boolean mayAdminister() {
        return desk.person().may(Permission.ADMINISTER);
    }

    /** Whether matters may come out of files here: many at once are registered like one. */
    public boolean mayImportMatters() {
        return mayAdminister() || desk.person().mayMake(Move.REGISTER);
    }

    /** The GeoJSON file with the outlines of grids. */
    public StringProperty boundariesProperty() {
        return boundaries;
    }

    /** The coordinate system it is in. */
    public ObjectProperty<CoordinateSystem> systemProperty() {
        return system;
    }

    /** The table with matters. */
    public StringProperty mattersProperty() {
        return matters;
    }

    /** The file that says which of its columns is what. */
    public StringProperty mappingProperty() {
        return mapping;
    }

    /** What came of the last file, in words; empty before the first. */
    public ReadOnlyStringProperty resultProperty() {
        return result.getReadOnlyProperty();
    }

    /** Imports the boundaries; the frame is built anew with the grids that came. */
    public void importBoundaries() {
        CoordinateSystem stated = system.get();
        Entry entry = desk.entry();
        path(boundaries)
                .ifPresent(
                        file ->
                                begin(
                                        "settings.boundaries.running",
                                        progress -> worded(file, stated, entry, progress),
                                        this::taken));
    }

    /** Names of grids are the store's, so the sentence is made where the store may be asked. */
    private Outcome<String> worded(
            Path file, CoordinateSystem stated, Entry entry, Progress progress) {
        return intake.boundaries(file, stated, entry, progress)
                .then(came -> Outcome.done(worded(came)));
    }

    private String worded(FileIntake.Boundaries came) {
        BoundaryResult result = came.result();
        String counts =
                desk.words()
                        .of(
                                "settings.boundaries.done",
                                result.taken(),
                                result.same(),
                                result.rejected());
        return intake.seams()
                .summary(came.seams())
                .map(seams -> counts + "\n" + seams)
                .orElse(counts);
    }

    private void taken(String sentence) {
        tell(sentence);
        surroundings.renew();
    }

    /** Imports the matters. A store that takes over the table's zone is opened anew first. */
    public void importMatters() {
        Entry entry = desk.entry();
        path(matters)
                .ifPresent(
                        table ->
                                path(mapping)
                                        .ifPresent(
                                                columns ->
                                                        begin(
                                                                "settings.matters.running",
                                                                progress ->
                                                                        take(
                                                                                table, columns,
                                                                                entry, progress),
                                                                this::taken)));
    }

    private Outcome<Optional<ImportResult>> take(
            Path table, Path columns, Entry entry, Progress progress) {
        return MappingFile.read(columns).then(read -> take(table, read, entry, progress));
    }

    private Outcome<Optional<ImportResult>> take(
            Path table, Mapping columns, Entry entry, Progress progress) {
        if (intake.store().imports().adoptZone(columns)) {
            return Outcome.done(Optional.empty());
        }
        return intake.matters(FileIntake.Table.of(table, columns), entry, progress)
                .then(came -> Outcome.done(Optional.of(came)));
    }

    private void taken(Optional<ImportResult> came) {
        if (came.isPresent()) {
            tell(worded(came.get()));
            surroundings.renew();
        } else {
            tell(desk.words().of("settings.matters.zone"));
            surroundings.reopen();
        }
    }

    private String worded(ImportResult came) {
        String counts =
                desk.words()
                        .of(
                                "settings.matters.done",
                                came.rows(),
                                came.added(),
                                came.same(),
                                came.revised(),
                                came.rejected());
        return came.rejectSheet()
                .map(sheet -> desk.words().of("settings.matters.sheet", sheet.toString()))
                .map(sheet -> counts + "\n" + sheet)
                .orElse(counts);
    }

    /** Copies the store into a new file. */
    public void backUp(Path file) {
        errand.beginSilent(
                desk.words().of("settings.backup.running"),
                () -> Backup.make(intake.store(), file),
                copy -> tell(desk.words().of("settings.backup.done", copy.toString())));
    }

    private <T> void begin(
            String key,
            Function<Progress, Outcome<T>> command,
            java.util.function.Consumer<? super T> onDone) {
        errand.begin(desk.words().of(key), command, onDone);
    }

    private void tell(String sentence) {
        result.set(sentence);
        settings.put(RESULT, sentence);
    }

    private Optional<Path> path(StringProperty typed) {
        String text = typed.get().strip();
        try {
            if (!text.isEmpty()) {
                return Optional.of(Path.of(text));
            }
            desk.notices().refused(desk.words().of("settings.files.none"));
        } catch (InvalidPathException e) {
            desk.notices().refused(desk.words().of("settings.files.unreadable", text));
        }
        return Optional.empty();
    }
}
