/**
 * The boards of day, week and month.
 *
 * <p>Problem: three boards with a dozen kinds of tables, each number of which opens its list.
 * Choice: a board is read and put into words in the background as one {@link
 * org.shaotai.console.consultation.Sheet}; every number on it carries the key of an {@link
 * org.shaotai.console.consultation.Opening}, and one list shows whatever was opened last. When the
 * board is read again the same key is opened again, so that nothing jumps. Price: a sheet holds the
 * rows behind all its numbers, some thousands at most.
 */
package org.shaotai.console.consultation;
