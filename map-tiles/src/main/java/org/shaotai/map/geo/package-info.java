/**
 * Coordinates and projections, pure and without state.
 *
 * <p>Problem: a formula that is written twice drifts apart. Choice: every conversion between
 * longitude and latitude, the Web Mercator square and GCJ-02 lives here once, as static functions
 * on plain numbers, so that hot loops allocate nothing. Price: the caller must know which plane a
 * number is in; names say it ({@code lon, lat} in degrees, {@code worldX, worldY} in the unit
 * square).
 *
 * <p>CGCS2000 and WGS84 differ by less than 0.1 m and are treated as one system.
 */
package org.shaotai.map.geo;
