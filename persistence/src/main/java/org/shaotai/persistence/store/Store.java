package org.shaotai.persistence.store;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import org.shaotai.persistence.account.AccountStore;
import org.shaotai.persistence.account.LoginStore;
import org.shaotai.persistence.calendar.CalendarStore;
import org.shaotai.persistence.category.CategoryStore;
import org.shaotai.persistence.check.CheckStore;
import org.shaotai.persistence.consultation.ConsultationStore;
import org.shaotai.persistence.database.Database;
import org.shaotai.persistence.database.Migration;
import org.shaotai.persistence.intake.LeadStore;
import org.shaotai.persistence.intake.LikenessStore;
import org.shaotai.persistence.intake.MatterImport;
import org.shaotai.persistence.journal.JournalStore;
import org.shaotai.persistence.journal.SteadyClock;
import org.shaotai.persistence.matter.ClockStore;
import org.shaotai.persistence.matter.DutyStore;
import org.shaotai.persistence.matter.EndStore;
import org.shaotai.persistence.matter.LadderStore;
import org.shaotai.persistence.matter.LimitTable;
import org.shaotai.persistence.matter.Limits;
import org.shaotai.persistence.matter.MatterIntake;
import org.shaotai.persistence.matter.MatterStore;
import org.shaotai.persistence.matter.Moving;
import org.shaotai.persistence.region.Region;
import org.shaotai.persistence.region.RegionStore;
import org.shaotai.persistence.summary.SummaryStore;
import org.shaotai.persistence.supervision.SupervisionStore;
import org.shaotai.persistence.unit.UnitStore;
import org.shaotai.persistence.whistle.DissolvedCalls;
import org.shaotai.persistence.whistle.HandlingStore;
import org.shaotai.persistence.whistle.ReportInStore;
import org.shaotai.persistence.whistle.SuddenStore;
import org.shaotai.persistence.whistle.WhistleStore;
import org.shaotai.persistence.whistle.Whistling;

/**
 * An open store: its capabilities, wired. Read from top to bottom to see what stands on what. Safe
 * for all threads; close it once.
 */
public final class Store implements AutoCloseable {

    /** The chain a single desk writes. */
    public static final String DESK = "desk";

    private static final String DEFAULT_ZONE = "Asia/Shanghai";

    private final Database database;
    private final SettingStore settings;
    private final ZoneId zone;
    private final SteadyClock clock;
    private final JournalStore journal;
    private final CalendarStore calendars;
    private final CategoryStore categories;
    private final RegionStore regions;
    private final UnitStore units;
    private final MatterStore matters;
    private final DutyStore duties;
    private final ClockStore clocks;
    private final EndStore ends;
    private final LadderStore ladder;
    private final SupervisionStore supervision;
    private final MatterImport imports;
    private final LeadStore leads;
    private final LikenessStore likenesses;
    private final WhistleStore whistles;
    private final SuddenStore suddens;
    private final HandlingStore handling;
    private final ReportInStore reports;
    private final SummaryStore summaries;
    private final ConsultationStore consultations;
    private final AccountStore accounts;
    private final LoginStore logins;
    private final CheckStore checks;
    private final NoteKeeper note;
    private volatile Limits limits;

    private Store(Database database, StoreAddress address, Clock machine, String console) {
        this.database = database;
        this.note = new NoteKeeper(database, address);
        this.settings = new SettingStore(database);
        this.zone = ZoneId.of(settings.get(Setting.ZONE).orElse(DEFAULT_ZONE));
        this.journal = new JournalStore(database, console);
        this.clock = new SteadyClock(own(machine), journal.lastRecordedAt());
        this.calendars = new CalendarStore(database, journal, clock, this::forgetLimits);
        this.categories = new CategoryStore(database);
        this.regions = new RegionStore(database, journal, clock, zone);
        this.units = new UnitStore(database, journal, clock);
        Moving moving = new Moving(database, journal, this::limits, clock);
        this.matters = new MatterStore(moving);
        Whistling whistling = new Whistling(database, journal, this::limits, clock);
        this.duties = new DutyStore(moving, new DissolvedCalls(whistling));
        this.clocks = new ClockStore(moving);
        this.ends = new EndStore(moving);
        this.ladder = new LadderStore(moving);
        this.supervision = new SupervisionStore(moving);
        this.imports = new MatterImport(database, journal, this::limits, clock);
        this.leads = new LeadStore(database);
        this.likenesses = new LikenessStore(database);
        this.whistles = new WhistleStore(whistling);
        this.suddens = new SuddenStore(whistling, whistles, new MatterIntake(moving));
        this.handling = new HandlingStore(whistling);
        this.reports = new ReportInStore(whistling);
        this.summaries = new SummaryStore(database, this::limits);
        this.consultations = new ConsultationStore(database, this::limits, whistles, summaries);
        this.accounts = new AccountStore(database, journal, clock);
        this.logins = new LoginStore(database, journal, settings, clock);
        this.checks = new CheckStore(database, zone, note::lost);
    }

    private Clock own(Clock machine) {
        return settings.get(Setting.CLOCK_OFFSET)
                .map(millis -> Clock.offset(machine, Duration.ofMillis(Long.parseLong(millis))))
                .orElse(machine);
    }

    /** Opens the store at an address for a single desk, making it when it is not there yet. */
    public static Store open(StoreAddress address) {
        return open(address, Clock.systemUTC(), DESK, () -> {});
    }

    /**
     * Opens the store at an address, making it when it is not there yet and bringing it to this
     * programme's schema.
     *
     * @param machine the machine's clock; a demo store runs ahead of or behind it
     * @param console the name of the chain that this desk writes, 1 to 20 characters, its own on a
     *     shared store
     * @param beforeAccess runs on the calling thread before each access; may throw to turn the
     *     thread away
     */
    public static Store open(
            StoreAddress address, Clock machine, String console, Runnable beforeAccess) {
        forgetNote(address);
        Database database = Database.open(address, beforeAccess);
        try {
            Migration.bringUpToDate(database);
            return new Store(database, address, machine, console);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static void forgetNote(StoreAddress address) {
        if (!address.exists()) {
            try {
                address.deleteNote();
            } catch (IOException e) {
                throw new StoreTrouble("trouble.store.forbidden", address.path().toString(), e);
            }
        }
    }

    /** The settings that belong to the store. */
    public SettingStore settings() {
        return settings;
    }

    /** The zone in which its days begin. */
    public ZoneId zone() {
        return zone;
    }

    /** Its clock: the machine's, or a demo store's own; it never goes back (§3.0 T10). */
    public SteadyClock clock() {
        return clock;
    }

    /** Its journal. */
    public JournalStore journal() {
        return journal;
    }

    /** Its work calendar. */
    public CalendarStore calendars() {
        return calendars;
    }

    /** The code of the county its room belongs to, whose own calendar counts. */
    public String county() {
        return settings.get(Setting.HOME_TOWN)
                .flatMap(regions::byCode)
                .flatMap(Region::county)
                .flatMap(regions::byId)
                .map(Region::code)
                .orElse(CalendarStore.COUNTRY);
    }

    /** Its taxonomy. */
    public CategoryStore categories() {
        return categories;
    }

    /** Its places and their outlines. */
    public RegionStore regions() {
        return regions;
    }

    /** Its units and the duty catalogue. */
    public UnitStore units() {
        return units;
    }

    /** Its matters. */
    public MatterStore matters() {
        return matters;
    }

    /** Whose duty its matters are, where that is in doubt. */
    public DutyStore duties() {
        return duties;
    }

    /** Extensions and suspensions of its matters. */
    public ClockStore clocks() {
        return clocks;
    }

    /** The ends of its matters, and what brings them back. */
    public EndStore ends() {
        return ends;
    }

    /** The escalation ladder of its matters. */
    public LadderStore ladder() {
        return ladder;
    }

    /** Reminders and supervision sheets on what units owe. */
    public SupervisionStore supervision() {
        return supervision;
    }

    /** Takes in matters from files. */
    public MatterImport imports() {
        return imports;
    }

    /** What came in from files, by the numbers it had there. */
    public LeadStore leads() {
        return leads;
    }

    /** What was told before and looks like what is told now. */
    public LikenessStore likenesses() {
        return likenesses;
    }

    /** Its figures of months. */
    public SummaryStore summaries() {
        return summaries;
    }

    /** Its boards of day, week and month. */
    public ConsultationStore consultations() {
        return consultations;
    }

    /** Its whistles. */
    public WhistleStore whistles() {
        return whistles;
    }

    /** Whistles for what is no matter yet. */
    public SuddenStore suddens() {
        return suddens;
    }

    /** How its whistles are handled. */
    public HandlingStore handling() {
        return handling;
    }

    /** Who reported in to its whistles. */
    public ReportInStore reports() {
        return reports;
    }

    /** The accounts of its staff. */
    public AccountStore accounts() {
        return accounts;
    }

    /** Its door. */
    public LoginStore logins() {
        return logins;
    }

    /** The check of its promises. */
    public CheckStore checks() {
        return checks;
    }

    /**
     * Whether its file holds less than was written: it was cut off, or put back to an older state.
     * A window and the command line say so when they open it; the check names the place.
     */
    public boolean isRolledBack() {
        return !note.lost().isEmpty();
    }

    /** The limits in force; read once, again after {@link #forgetLimits()}. */
    public Limits limits() {
        Limits known = limits;
        if (known == null) {
            known = LimitTable.read(database, calendars.history(zone, county()));
            limits = known;
        }
        return known;
    }

    /** Makes the next command read the limits anew, after calendar or categories changed. */
    public void forgetLimits() {
        limits = null;
    }

    /** The database, for the stores of this module that are made beside this one. */
    Database database() {
        return database;
    }

    /**
     * Closes a store after a large load, leaving its file as small as it can be; takes seconds
     * where {@link #close()} takes none.
     */
    public void closeCompact() {
        note.close();
        database.shutCompact();
        database.close();
    }

    /** Notes the end of the journal now; what happens by itself every few seconds. */
    void note() {
        note.keep();
    }

    @Override
    public void close() {
        note.close();
        database.close();
    }
}
