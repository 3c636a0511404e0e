package org.shaotai.console.matter;

import java.time.Instant;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.matter.MatterId;
import org.shaotai.persistence.matter.MatterRow;
import org.shaotai.persistence.matter.MatterSheet;
import org.shaotai.persistence.matter.MatterStore;

/**
 * What matters are called where they are not shown themselves; a restricted one keeps its title to
 * itself. For the background only.
 */
public final class MatterTitles {

    private final MatterStore matters;
    private final Words words;

    /** Titles of a store's matters. */
    public MatterTitles(MatterStore matters, Words words) {
        this.matters = matters;
        this.words = words;
    }

    /** A matter's title; empty when it is not known. */
    public String of(MatterId id, Instant at) {
        return matters.sheet(id, at).map(this::of).orElse("");
    }

    /** The title on a sheet. */
    public String of(MatterSheet sheet) {
        return of(sheet.docket().matter().grading().isRestricted(), sheet.words().title());
    }

    /** The title of a row. */
    public String of(MatterRow row) {
        return of(row.isRestricted(), row.title());
    }

    private String of(boolean isRestricted, String title) {
        return isRestricted ? words.of("matter.restricted") : title;
    }
}
