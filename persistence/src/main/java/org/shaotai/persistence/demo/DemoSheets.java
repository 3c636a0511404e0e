package org.shaotai.persistence.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.shaotai.persistence.calendar.WorkCalendar;
import org.shaotai.persistence.common.Actor;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Role;
import org.shaotai.persistence.common.Via;
import org.shaotai.persistence.region.RegionId;
import org.shaotai.persistence.store.Store;
import org.shaotai.persistence.supervision.Sheet;

/**
 * The automatic supervision of the town's last days, each morning, with what was answered to it.
 * Every third sheet was heard of within hours, so that some units answer and some do not.
 */
final class DemoSheets {

    private static final int DAYS = 12;
    private static final int ANSWERED_OF = 3;
    private static final Duration HEARD_AFTER = Duration.ofMinutes(95);
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final List<String> ANSWERS =
            List.of(
                    "配件已订货，到货后两日内办结。",
                    "已约双方周一到场调解。",
                    "施工队已进场，雨停后继续。",
                    "需供电部门配合，已联系。",
                    "人手不足，明日上午派人到现场。");

    private final Store store;
    private final Instant until;

    DemoSheets(Store store, Instant until) {
        this.store = store;
        this.until = until;
    }

    void issue(RegionId town) {
        WorkCalendar calendar = store.limits().calendar();
        LocalDate today = until.atZone(store.zone()).toLocalDate();
        int number = 0;
        for (LocalDate day = today.minusDays(DAYS); !day.isAfter(today); day = day.plusDays(1)) {
            Instant at = day.atTime(MORNING).atZone(store.zone()).toInstant();
            if (calendar.isAfterHours(at) || at.isAfter(until)) {
                continue;
            }
            for (Sheet sheet : store.supervision().run(town, Entry.by(Actor.SYSTEM, at)).value()) {
                if (++number % ANSWERED_OF == 0) {
                    answer(sheet, ANSWERS.get(number % ANSWERS.size()));
                }
            }
        }
    }

    private void answer(Sheet sheet, String answer) {
        Instant at = sheet.issuedAt().plus(HEARD_AFTER);
        Entry entry =
                Entry.by(new Actor(DemoStaff.name(Role.DUTY), Role.DUTY), at)
                        .onBehalfOf(sheet.unit(), Via.PHONE);
        store.supervision().answer(sheet.id(), sheet.version(), answer, entry).value();
    }
}
