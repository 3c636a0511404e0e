package org.shaotai.console.matter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.shaotai.console.account.Person;
import org.shaotai.console.background.Latest;
import org.shaotai.console.common.Desk;
import org.shaotai.console.common.Directory;
import org.shaotai.persistence.matter.MatterId;
import org.shaotai.persistence.matter.MatterSheet;
import org.shaotai.persistence.matter.MatterStore;
import org.shaotai.persistence.whistle.Whistle;
import org.shaotai.persistence.whistle.WhistleQuery;
import org.shaotai.persistence.whistle.WhistleStore;

/**
 * The card of the chosen matter, read anew whenever something was entered or another moment is
 * shown.
 */
public final class CardModel {

    private final MatterStore matters;
    private final WhistleStore whistles;
    private final Desk desk;
    private final Supplier<Directory> directory;
    private final Latest latest;
    private final ObjectProperty<MatterId> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Card> card = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper absent = new ReadOnlyBooleanWrapper();

    /** A card that shows nothing yet. */
    public CardModel(
            MatterStore matters, WhistleStore whistles, Desk desk, Supplier<Directory> directory) {
        this.matters = matters;
        this.whistles = whistles;
        this.desk = desk;
        this.directory = directory;
        this.latest = new Latest(desk.background());
        chosen.addListener((property, before, now) -> reload());
        desk.revisionProperty().addListener((property, before, now) -> reload());
        desk.asOf().pastProperty().addListener((property, before, now) -> reload());
    }

    /** The matter to show, or null. */
    public ObjectProperty<MatterId> chosenProperty() {
        return chosen;
    }

    /** Its card, or null while there is none. */
    public ReadOnlyObjectProperty<Card> cardProperty() {
        return card.getReadOnlyProperty();
    }

    /** Whether a matter is chosen that was not registered yet at the moment shown. */
    public ReadOnlyBooleanProperty absentProperty() {
        return absent.getReadOnlyProperty();
    }

    private void reload() {
        MatterId id = chosen.get();
        if (id == null) {
            card.set(null);
            absent.set(false);
            return;
        }
        Instant moment = desk.asOf().moment();
        boolean isPast = desk.asOf().isPastProperty().get();
        Person reader = desk.person();
        latest.ask(() -> read(id, moment, isPast, reader), this::show, desk.notices()::failed);
    }

    private void show(Card read) {
        absent.set(read == null);
        card.set(read);
    }

    private Card read(MatterId id, Instant moment, boolean isPast, Person reader) {
        CardWriter writer =
                new CardWriter(
                        desk.words(),
                        desk.times(),
                        directory.get(),
                        matters.limits().calendars(),
                        reader);
        List<Whistle> sounded = whistles.list(WhistleQuery.of(id, moment));
        Optional<Card> found =
                matters.sheet(id, moment)
                        .filter(sheet -> wasThere(sheet, moment))
                        .map(sheet -> writer.card(sheet, sounded, isPast, moment));
        return found.orElse(null);
    }

    private static boolean wasThere(MatterSheet sheet, Instant moment) {
        return !sheet.docket().matter().times().registeredAt().isAfter(moment);
    }
}
