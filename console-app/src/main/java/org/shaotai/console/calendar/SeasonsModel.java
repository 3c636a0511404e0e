package org.shaotai.console.calendar;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.shaotai.console.common.Desk;
import org.shaotai.console.errand.ErrandModel;
import org.shaotai.persistence.account.Permission;
import org.shaotai.persistence.calendar.CalendarImport;
import org.shaotai.persistence.calendar.Season;
import org.shaotai.persistence.common.Entry;

/** The hours of the year, and the import of the country's table. */
public final class SeasonsModel {

    private final CalendarDesk store;
    private final ErrandModel errand;
    private final Desk desk;
    private final Supplier<Entry> entries;
    private final StringProperty seasons = new SimpleStringProperty("");

    /**
     * The hours of a year that is shown.
     *
     * @param sheet the year
     * @param entries makes the entry of who changes the calendar
     */
    SeasonsModel(
            CalendarDesk store,
            ErrandModel errand,
            Desk desk,
            Supplier<Entry> entries,
            ReadOnlyObjectProperty<YearSheet> sheet) {
        this.store = store;
        this.errand = errand;
        this.desk = desk;
        this.entries = entries;
        sheet.addListener((property, before, now) -> show(now));
        show(sheet.get());
    }

    private void show(YearSheet sheet) {
        seasons.set(String.join("\n", sheet.seasons()));
    }

    /** Whether the calendar is this person's to change; everybody may look at it. */
    public boolean mayChange() {
        return desk.person().may(Permission.ADMINISTER);
    }

    /** The hours of the year, one season a line. */
    public StringProperty seasonsProperty() {
        return seasons;
    }

    /** Saves the hours of the year. */
    public void saveSeasons() {
        try {
            List<Season> all =
                    seasons.get().lines().filter(l -> !l.isBlank()).map(Season::parse).toList();
            Entry entry = entries.get();
            desk.order(
                    () -> store.saveSeasons(all, entry),
                    done -> desk.notices().done(desk.words().of("calendar.seasons.saved")));
        } catch (IllegalArgumentException e) {
            desk.notices().refused(desk.words().of("calendar.seasons.unreadable"));
        }
    }

    /** Takes the country's table from a file. */
    public void importFile(Path file) {
        Entry entry = entries.get();
        errand.begin(
                desk.words().of("calendar.import.running"),
                progress -> store.importFile(file, entry, progress),
                this::imported);
    }

    private void imported(CalendarImport came) {
        desk.notices()
                .done(
                        desk.words()
                                .of(
                                        "calendar.import.done",
                                        came.published().size(),
                                        came.added(),
                                        came.changed(),
                                        came.removed()));
        desk.changed();
    }
}
