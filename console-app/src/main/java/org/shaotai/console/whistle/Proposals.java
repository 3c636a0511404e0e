package org.shaotai.console.whistle;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.shaotai.console.common.Desk;
import org.shaotai.console.common.Directory;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.matter.Matter;
import org.shaotai.persistence.matter.MatterId;
import org.shaotai.persistence.matter.MatterQuery;
import org.shaotai.persistence.matter.MatterRow;
import org.shaotai.persistence.matter.MatterSheet;
import org.shaotai.persistence.store.Store;
import org.shaotai.persistence.unit.UnitId;
import org.shaotai.persistence.whistle.WhistleLimits;

/**
 * Reads what the compose form offers, and writes what it learns of units. Used in the background
 * only.
 */
final class Proposals {

    private final Store store;
    private final Desk desk;
    private final Supplier<Directory> directory;

    Proposals(Store store, Desk desk, Supplier<Directory> directory) {
        this.store = store;
        this.desk = desk;
        this.directory = directory;
    }

    /** The limits in force. */
    WhistleLimits limits() {
        return store.whistles().limits();
    }

    /** The township's open matters, the most pressing first. */
    List<MatterChoice> matters(Instant now) {
        MatterQuery open = MatterQuery.openAt(now).inTown(directory.get().home().id());
        return store.matters().list(open).stream().map(this::choice).toList();
    }

    private MatterChoice choice(MatterRow row) {
        return new MatterChoice(
                row.id(), row.number(), row.isRestricted() ? hidden() : row.title());
    }

    /** What a whistle for a matter is likely to say; empty for one that ended. */
    Optional<Proposal> of(MatterId id, Instant now) {
        return store.matters()
                .sheet(id, now)
                .filter(sheet -> sheet.docket().matter().status().isOpen())
                .map(this::proposal);
    }

    private Proposal proposal(MatterSheet sheet) {
        Matter matter = sheet.docket().matter();
        boolean isHidden = matter.grading().isRestricted();
        String title = isHidden ? hidden() : sheet.words().title();
        return new Proposal(
                new MatterChoice(matter.id(), matter.number(), title),
                place(sheet, isHidden),
                isHidden ? "" : title,
                directory.get().category(matter.grading().category()),
                store.units().suggestFor(matter.grading().category(), matter.place().town()));
    }

    private String place(MatterSheet sheet, boolean isHidden) {
        String grid = directory.get().grid(sheet.docket().matter().place().grid()).orElse("");
        return isHidden ? grid : (grid + " " + sheet.words().address()).strip();
    }

    /** Writes down the phones of units that had none. */
    Outcome<Map<UnitId, String>> learn(Map<UnitId, String> phones, Entry entry) {
        Outcome<Map<UnitId, String>> learnt = Outcome.done(phones);
        for (Map.Entry<UnitId, String> phone : phones.entrySet()) {
            learnt =
                    learnt.then(
                            all ->
                                    store.units()
                                            .setDutyPhone(phone.getKey(), phone.getValue(), entry)
                                            .then(unit -> Outcome.done(all)));
        }
        return learnt;
    }

    private String hidden() {
        return desk.words().of("matter.restricted");
    }
}
