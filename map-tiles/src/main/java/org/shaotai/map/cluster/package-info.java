/**
 * Gathering many points into few, level by level.
 *
 * <p>Problem: a hundred thousand pins can neither be drawn nor read. Choice: points are sorted once
 * along the Morton curve; at every zoom level the points of one square cell are one run of that
 * order, so a level is made in one pass and a visible cell is found by binary search. Cells whose
 * middles come too close are joined. Price: which points share a cluster depends on a fixed grid,
 * not on true distance.
 */
package org.shaotai.map.cluster;
