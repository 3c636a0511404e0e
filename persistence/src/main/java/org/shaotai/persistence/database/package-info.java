/**
 * The open database behind the stores.
 *
 * <p><b>Problem.</b> H2 acknowledges commits that it loses when the process dies, and several
 * writing threads can leave indexes that disagree with their table. <b>Choice.</b> {@code
 * WRITE_DELAY=0}, one writer at a time, and {@code CHECKPOINT SYNC} after each commit before it is
 * acknowledged; this held in 150 kills and 180 simulated power cuts. {@code QUERY_CACHE_SIZE=128}
 * keeps every statement of the commands prepared; with the usual 8, H2 parses each anew.
 * <b>Price.</b> About 1 ms and 30 KB of writes for each commit, so an import puts many rows into
 * one.
 *
 * <p>Both databases see the same scripts and the same queries; what only one of them understands
 * stands in {@link org.shaotai.persistence.database.Database} and nowhere else.
 */
package org.shaotai.persistence.database;
