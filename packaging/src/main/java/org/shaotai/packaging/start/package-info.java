/**
 * How long the console takes from its start to its first painted board.
 *
 * <p><b>Problem.</b> A time alone says more about the machine than about the console.
 * <b>Choice.</b> The console and an empty JavaFX window start by turns on the same machine, with
 * the same options and the same class path; the measure is the ratio of the medians, from the birth
 * of the process to the moment the first frame with content was handed to the screen. <b>Price.</b>
 * An empty window without any options is slower than one with ours, so its figure is printed beside
 * it.
 */
package org.shaotai.packaging.start;
