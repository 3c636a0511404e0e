package org.shaotai.console.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shaotai.persistence.calendar.Season;
import org.shaotai.persistence.calendar.Seasons;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says when the home county works in which season. */
@Command(name = "seasons")
final class SeasonSetting extends CalendarChange {

    @Parameters(arity = "1..*", paramLabel = "SEASON", descriptionKey = "season")
    private List<Season> seasons;

    SeasonSetting(Terminal terminal) {
        super(terminal);
    }

    @Override
    Outcome<Answer> change(Store store, String county, Entry entry) {
        return store.calendars()
                .setSeasons(county, seasons, entry)
                .then(set -> Outcome.done(told(county, set)));
    }

    private Answer told(String county, Seasons set) {
        List<String> written = set.all().stream().map(Season::toString).toList();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("county", county);
        json.put("seasons", written);
        return told(
                json,
                "command.calendar.seasons",
                written.stream().collect(Collectors.joining("  ")));
    }
}
