/**
 * The whistle panel: compose at the left, open whistles and the called units of the chosen one in
 * the middle, its log at the right.
 *
 * <p><b>Problem.</b> Hundreds of open whistles with thousands of clocks tick at once, and a late
 * unit must come to the front by itself. <b>Choice.</b> What was read from the store stays as it is
 * between two readings; only words and order follow the clock, worked out on the beat from the
 * times ({@link org.shaotai.console.whistle.UnitState}), and only the chosen whistle has cards.
 * Texts are changed in place, nodes are kept. <b>Price.</b> What another desk enters is seen at the
 * next reading, not at once.
 */
package org.shaotai.console.whistle;
