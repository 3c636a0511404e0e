/**
 * How fast vector tiles are read and drawn.
 *
 * <p>Problem: a base map is drawn while an operator pans, on a desk without a graphics card.
 * Choice: every tile of the levels 10 to 14 of an archive is read, unpacked, decoded and drawn
 * whole, as the four pictures the view asks for, on one thread; the processor's time is counted,
 * not the clock's, so that a busy machine does not change the figure. Price: waiting for a disk is
 * not counted.
 */
package org.shaotai.packaging.tiles;
