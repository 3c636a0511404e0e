package org.shaotai.persistence.whistle;

import java.time.Instant;

/**
 * How a called unit came.
 *
 * @param at when
 * @param way on site, by phone or from afar
 * @param who name and duty of who came, at most 120 characters
 * @param isStandIn whether that person has no authority to act for the unit (代为报到)
 */
public record CheckIn(Instant at, CheckInWay way, String who, boolean isStandIn) {}
