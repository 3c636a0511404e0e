/**
 * The door between threads, and the beat.
 *
 * <p>Problem: a window that waits for the store freezes. Choice: store work goes through one {@link
 * org.shaotai.console.background.Background}; its answers land on the window's thread. Price: every
 * model is written in two halves, the question and what to do with the answer; tests use an inline
 * twin, so that this costs them nothing.
 */
package org.shaotai.console.background;
