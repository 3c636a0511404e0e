/**
 * Places from the city down to the grid, their outlines over time, the files they come in, and the
 * finding of a place by a point.
 *
 * <p>Problem: boundary files are large, broken, in the wrong coordinate system, and come again
 * changed; a matter must fall into its grid in microseconds, and a map of last year must be drawn
 * with last year's grids. Choice: a file is read token by token with one area in memory, inside the
 * one transaction of the import; areas are known again by code, else by name; outlines have a first
 * and a last day; the first outline known of a place counts for all days before, because a board of
 * the past without a map helps nobody. Invalid rings are repaired and named, whole files are
 * refused with one reason. Points are found by a tree of boxes and an indexed edge test, built anew
 * after an import. Price: writers wait while a large file is read; a place that really was
 * different before the first import is drawn as it is now until its older outline is imported.
 */
package org.shaotai.persistence.region;
