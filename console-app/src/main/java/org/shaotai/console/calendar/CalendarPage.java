package org.shaotai.console.calendar;

import org.shaotai.console.common.Desk;
import org.shaotai.console.common.Directory;
import org.shaotai.console.errand.ErrandModel;
import org.shaotai.persistence.store.Store;

/**
 * The models of the calendar and how they hang together.
 *
 * @param year the days
 * @param seasons the hours, and the import
 */
public record CalendarPage(CalendarModel year, SeasonsModel seasons) {

    /** The calendar of a store, changed by who sits at the desk. */
    public static CalendarPage of(Store store, ErrandModel errand, Desk desk, Directory directory) {
        CalendarDesk calendar = new CalendarDesk(store, desk, directory);
        CalendarModel year = new CalendarModel(calendar, desk, desk::administration);
        SeasonsModel seasons =
                new SeasonsModel(
                        calendar, errand, desk, desk::administration, year.sheetProperty());
        return new CalendarPage(year, seasons);
    }
}
