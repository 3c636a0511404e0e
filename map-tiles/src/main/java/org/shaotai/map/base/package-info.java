/**
 * Base maps: what may lie under the areas, all optional, none shipped.
 *
 * <p>Problem: archives, folders and services of tiles have little in common but the tiles. Choice:
 * one small interface, {@link org.shaotai.map.base.BaseMap}, that answers with plain pixels or with
 * a trouble as a value; the view keeps, places and draws them, whatever they come from, and goes on
 * without those that fail. Price: pictures are unpacked to four bytes a pixel before the view sees
 * them.
 *
 * <p>Nothing here knows JavaFX, so that a map is read, drawn and tested without a window.
 */
package org.shaotai.map.base;
