/**
 * How long a beat of the whistle panel holds the window's thread.
 *
 * <p><b>Problem.</b> Five hundred open whistles with three thousand clocks follow the clock every
 * second, and the window must not be felt to stop. <b>Choice.</b> The real frame in a real window,
 * the whistle screen in front, over a store whose clock moves on by one second a beat, so that
 * every beat brings new words and now and then another order; measured is everything that the
 * window's thread does from the start of the beat to the end of the layout pulse it causes. The
 * processor time of that thread is what is judged, because other programmes do not add to it; the
 * time on the wall stands beside it. <b>Price.</b> What the drawing thread does afterwards is not
 * counted.
 */
package org.shaotai.packaging.whistle;
