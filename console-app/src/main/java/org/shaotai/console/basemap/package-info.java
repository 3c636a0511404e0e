/**
 * The base map of a desk: which one lies under the grids, and what is wrong with it.
 *
 * <p>Problem: a base map is a file or a service of the customer's, often damaged, locked away or
 * slow, and nobody's work may wait for it. Choice: nothing is chosen at first; what is chosen is
 * opened in the background, shared by all maps of the window, and every trouble becomes one
 * sentence while the grids stay. Price: the sentence tells of the newest trouble only.
 */
package org.shaotai.console.basemap;
