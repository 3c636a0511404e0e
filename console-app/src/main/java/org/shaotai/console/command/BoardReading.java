package org.shaotai.console.command;

import java.time.Instant;
import java.util.Optional;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.region.Region;
import org.shaotai.persistence.region.RegionId;
import org.shaotai.persistence.region.RegionLevel;
import org.shaotai.persistence.store.Store;
import org.shaotai.persistence.unit.HomeTown;
import picocli.CommandLine.Option;

/** A board of one township or of all, as of any moment. */
abstract class BoardReading extends Reading {

    private static final String ALL = "all";

    @Option(names = "--town", descriptionKey = "town", paramLabel = "CODE")
    private String town;

    BoardReading(Terminal terminal) {
        super(terminal);
    }

    @Override
    final Outcome<Answer> answer(Store store, Instant at) {
        Optional<Region> chosen = chosen(store);
        if (chosen.isEmpty() && town != null && !town.equals(ALL)) {
            return Outcome.refused("refusal.command.town", town);
        }
        Optional<RegionId> whose = chosen.map(Region::id);
        return Outcome.done(
                answer(store, at, whose, new BoardWords(terminal.phrases(), store, at, chosen)));
    }

    /** A store that was never told its township shows all. */
    private Optional<Region> chosen(Store store) {
        if (town == null) {
            return HomeTown.of(store);
        }
        return store.regions().byCode(town).filter(r -> r.level() == RegionLevel.TOWNSHIP);
    }

    abstract Answer answer(Store store, Instant at, Optional<RegionId> whose, BoardWords words);
}
