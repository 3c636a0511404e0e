package org.shaotai.persistence.matter;

import java.time.Instant;
import java.util.Optional;

/**
 * How long one level had a matter in hand.
 *
 * @param level the level
 * @param from since when
 * @param to until when; empty for the level that has it now, and for the one that ended it
 */
public record Stay(Level level, Instant from, Optional<Instant> to) {}
