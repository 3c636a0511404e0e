package org.shaotai.console.intake;

import org.shaotai.persistence.region.Region;

/**
 * A place that fits what is typed as the address.
 *
 * @param address the address to take over; empty for a grid as a whole
 * @param grid its grid, or null where the address never had one
 * @param point its point, or null
 * @param detail what tells it from others, in words
 */
public record PlaceHint(String address, Region grid, IntakeModel.Point point, String detail) {

    /** What it is called. */
    String name() {
        return address.isEmpty() && grid != null ? grid.name() : address;
    }
}
