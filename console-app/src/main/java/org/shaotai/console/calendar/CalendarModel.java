package org.shaotai.console.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.shaotai.console.background.Latest;
import org.shaotai.console.common.Desk;
import org.shaotai.persistence.account.Permission;
import org.shaotai.persistence.calendar.CalendarDay;
import org.shaotai.persistence.calendar.DayKind;
import org.shaotai.persistence.common.Entry;

/**
 * A year of the home county's calendar, and the changes to it that are not saved yet. What they
 * would mean for open matters is known before they are saved.
 */
public final class CalendarModel {

    private final CalendarDesk store;
    private final Desk desk;
    private final Supplier<Entry> entries;
    private final Latest reading;
    private final Latest weighing;
    private final ObjectProperty<LocalDate> day;
    private final StringProperty name = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<YearSheet> sheet =
            new ReadOnlyObjectWrapper<>(YearSheet.EMPTY);
    private final ReadOnlyObjectWrapper<Effect> effect = new ReadOnlyObjectWrapper<>(Effect.NONE);
    private final ReadOnlyObjectWrapper<Map<LocalDate, DayKind>> changes =
            new ReadOnlyObjectWrapper<>(Map.of());
    private final Map<LocalDate, String> names = new TreeMap<>();

    /**
     * The year of today, not read yet.
     *
     * @param entries makes the entry of who changes the calendar
     */
    CalendarModel(CalendarDesk store, Desk desk, Supplier<Entry> entries) {
        this.store = store;
        this.desk = desk;
        this.entries = entries;
        this.reading = new Latest(desk.background());
        this.weighing = new Latest(desk.background());
        this.day = new SimpleObjectProperty<>(desk.times().day(desk.now()));
        day.addListener((property, before, now) -> turned(before, now));
        name.addListener((property, before, now) -> renamed(now));
        desk.revisionProperty().addListener((property, before, now) -> reload());
    }

    /** Whether the calendar is this person's to change; everybody may look at it. */
    public boolean mayChange() {
        return desk.person().may(Permission.ADMINISTER);
    }

    /** Whether the matters whose deadline would change may be named to this person. */
    public boolean mayName() {
        return desk.person().may(Permission.READ_MATTERS);
    }

    /** The chosen day; another year's is read when it is chosen. */
    public ObjectProperty<LocalDate> dayProperty() {
        return day;
    }

    /** Why the chosen day is what it is. */
    public StringProperty nameProperty() {
        return name;
    }

    /** The year as it is saved. */
    ReadOnlyObjectProperty<YearSheet> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    /** What the changes would mean. */
    ReadOnlyObjectProperty<Effect> effectProperty() {
        return effect.getReadOnlyProperty();
    }

    /** What is changed and not saved. */
    public ReadOnlyObjectProperty<Map<LocalDate, DayKind>> changesProperty() {
        return changes.getReadOnlyProperty();
    }

    private void turned(LocalDate before, LocalDate now) {
        name.set(of(now).name());
        if (before.getYear() != now.getYear()) {
            reload();
        }
    }

    private void renamed(String now) {
        if (changes.get().containsKey(day.get())) {
            names.put(day.get(), now);
        }
    }

    /** Reads the year again. */
    public void reload() {
        int year = day.get().getYear();
        Instant at = desk.now();
        reading.ask(() -> store.read(year, at), this::take, desk.notices()::failed);
    }

    private void take(YearSheet read) {
        sheet.set(read);
        name.set(of(day.get()).name());
    }

    /** A day of the year, with what is changed on it. */
    public YearDay of(LocalDate date) {
        Optional<CalendarDay> saved = Optional.ofNullable(sheet.get().days().get(date));
        DayKind changed = changes.get().get(date);
        return changed == null
                ? new YearDay(date, saved, false)
                : new YearDay(date, Optional.of(imagined(date, changed)), true);
    }

    private CalendarDay imagined(LocalDate date, DayKind kind) {
        String typed = names.getOrDefault(date, "").strip();
        String why = typed.isEmpty() ? desk.words().name(kind) : typed;
        int longest = Math.min(why.length(), CalendarDay.LONGEST_NAME);
        return new CalendarDay(date, kind, why.substring(0, longest), true);
    }

    /** Makes the chosen day something else; not saved yet. */
    public void mark(DayKind kind) {
        if (!mayChange()) {
            return;
        }
        LocalDate date = day.get();
        Map<LocalDate, DayKind> now = new TreeMap<>(changes.get());
        CalendarDay saved = sheet.get().days().get(date);
        boolean isAsSaved = (saved == null ? DayKind.NORMAL : saved.kind()) == kind;
        if (isAsSaved) {
            now.remove(date);
        } else {
            names.put(date, name.get());
            now.put(date, kind);
        }
        change(now);
    }

    /** Makes it the next kind of day, so that one key is enough. */
    public void toggle() {
        mark(
                switch (of(day.get()).kind()) {
                    case NORMAL -> DayKind.HOLIDAY;
                    case HOLIDAY -> DayKind.ADJUSTED_WORKDAY;
                    case ADJUSTED_WORKDAY -> DayKind.NORMAL;
                });
    }

    /** Forgets what is changed and not saved; false when there is nothing. */
    public boolean discard() {
        boolean wasChanged = !changes.get().isEmpty();
        change(Map.of());
        return wasChanged;
    }

    private void change(Map<LocalDate, DayKind> now) {
        changes.set(Map.copyOf(now));
        name.set(of(day.get()).name());
        List<CalendarDay> days = days();
        Instant at = desk.now();
        weighing.ask(() -> store.effect(days, at), effect::set, desk.notices()::failed);
    }

    private List<CalendarDay> days() {
        return new TreeMap<>(changes.get())
                .entrySet().stream().map(e -> imagined(e.getKey(), e.getValue())).toList();
    }

    /** Saves the changes; a refusal leaves them as they are. */
    public void save() {
        List<CalendarDay> days = days();
        if (!days.isEmpty()) {
            Entry entry = entries.get();
            desk.<Integer>order(() -> store.save(days, List.of(), entry), this::saved);
        }
    }

    /** Takes back what the county itself says of the chosen day. */
    public void takeBack() {
        if (!mayChange()) {
            return;
        }
        if (changes.get().containsKey(day.get())) {
            Map<LocalDate, DayKind> now = new TreeMap<>(changes.get());
            now.remove(day.get());
            change(now);
        } else {
            LocalDate date = day.get();
            Entry entry = entries.get();
            desk.<Integer>order(() -> store.save(List.of(), List.of(date), entry), this::saved);
        }
    }

    private void saved(int count) {
        change(Map.of());
        desk.notices().done(desk.words().of("calendar.saved", count));
    }
}
