package org.shaotai.console.whistle;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.shaotai.persistence.unit.UnitId;
import org.shaotai.persistence.whistle.ReportIn;
import org.shaotai.persistence.whistle.Whistle;
import org.shaotai.persistence.whistle.WhistleId;
import org.shaotai.persistence.whistle.WhistleKind;

/**
 * Decides when the bell rings: once for an emergency whistle that was not there before, and once
 * for each unit that has five minutes left to be there. A whistle that was muted rings no more.
 */
public final class AlarmModel {

    /** How long before a unit is due. */
    static final Duration AHEAD = Duration.ofMinutes(5);

    private final Bell bell;
    private final Set<WhistleId> heard = new HashSet<>();
    private final Set<WhistleId> muted = new HashSet<>();
    private final Set<Due> warned = new HashSet<>();
    private boolean isBegun;

    AlarmModel(Bell bell) {
        this.bell = bell;
    }

    /** Rings no more for a whistle. */
    void mute(WhistleId whistle) {
        muted.add(whistle);
    }

    /** Takes what is open at a moment; what is open at the first look is no news. */
    void look(List<WhistleLine> lines, Instant now) {
        boolean rings = false;
        for (WhistleLine line : lines) {
            Whistle whistle = line.whistle();
            boolean isNews = isNews(whistle);
            boolean isPressing = isPressing(whistle, now);
            rings |= (isNews || isPressing) && !muted.contains(whistle.id());
        }
        isBegun = true;
        if (rings) {
            bell.ring();
        }
    }

    private boolean isNews(Whistle whistle) {
        boolean isEmergency =
                whistle.kind() == WhistleKind.EMERGENCY && whistle.status().isUnderWay();
        return isEmergency && heard.add(whistle.id()) && isBegun;
    }

    private boolean isPressing(Whistle whistle, Instant now) {
        boolean isPressing = false;
        for (ReportIn report : whistle.reports()) {
            boolean isAwaited =
                    whistle.status().isUnderWay() && !report.isIn() && !report.isExcused();
            boolean isNear =
                    !now.isBefore(report.checkInDueAt().minus(AHEAD))
                            && now.isBefore(report.checkInDueAt());
            isPressing |= isAwaited && isNear && warned.add(new Due(whistle.id(), report.unit()));
        }
        return isPressing;
    }

    private record Due(WhistleId whistle, UnitId unit) {}
}
