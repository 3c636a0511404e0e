/**
 * Polygons as numbered pixels: the part that makes the map fast.
 *
 * <p>Problem: drawing the vectors of ten thousand areas in every frame takes 70 to 180 ms on a
 * computer without a graphics card. Choice: outlines are thinned once on their <em>shared</em>
 * edges (so neighbours keep fitting), a scanline writes area <em>numbers</em> into pixels away from
 * the FX thread, and colour is a table lookup afterwards. A frame then only copies finished
 * pictures, and a change of colours never touches a polygon. Price: while the view moves the edges
 * are not smoothed, and the numbers of a 256 x 256 tile take 264 KB.
 *
 * <p>Vertices are floats relative to the middle of the layer: a city keeps millimetres, a continent
 * loses about a tenth of a pixel at zoom 18.
 *
 * <p>Nothing here knows JavaFX; everything is immutable after building or used by one thread at a
 * time.
 */
package org.shaotai.map.raster;
