/**
 * How long somebody waits for the console from its start to its first painted board.
 *
 * <p><b>Problem.</b> A time alone says more about the machine than about the console, and between
 * the start and the board stands a door at which a person types.
 *
 * <p><b>Choice.</b> The console and an empty JavaFX window start by turns on the same machine and
 * the same class path; the measure is the ratio of the medians, from the birth of the process to
 * the moment the first frame with content was handed to the screen. What the person types for two
 * and a half seconds is not waited for and is taken off: what is left is start to door and Enter to
 * board. The same start with the password typed in no time is printed beside it.
 *
 * <p><b>Price.</b> An empty window without any options is slower than one with ours, so the ratios
 * to both are printed.
 */
package org.shaotai.packaging.start;
