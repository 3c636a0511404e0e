/**
 * The open store: {@link org.shaotai.persistence.store.Store} wires every capability by
 * constructors, in one place, from top to bottom.
 *
 * <p>A store has a clock of its own. The demo county ends at a stated moment; {@link
 * org.shaotai.persistence.store.Setting#CLOCK_OFFSET} lets its clock go on from there, so that a
 * demonstration always finds matters of today, and real figures never mix with it.
 */
package org.shaotai.persistence.store;
