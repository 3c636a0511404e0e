/**
 * Archives and folders of tiles on the disk.
 *
 * <p>Problem: these files come from anywhere and may be cut off, wrong, or made to do harm. Choice:
 * every length and place is checked before it is believed, everything unpacked is bounded, and a
 * database is opened as data. Price: an honest tile above 32 MB is refused.
 */
package org.shaotai.map.base.archive;
