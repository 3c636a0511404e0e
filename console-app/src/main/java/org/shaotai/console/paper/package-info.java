/**
 * Papers: documents in one form that the screen shows and that every file format is written from.
 *
 * <p>Problem: the same month on the screen, in a spreadsheet and in a document must never differ by
 * a digit or a word. Choice: a {@link org.shaotai.console.paper.Paper} is plain values, composed
 * once in one language; the screen and the writers only lay it out. What a paper can hold is the
 * closed list of {@link org.shaotai.console.paper.Block}; a further kind, such as a chart, is one
 * more record there, and the compiler names every writer that must learn it. Files hold no moment
 * of writing and no random name, so that the same figures written twice are the same bytes. Price:
 * a writer cannot use what only its own format can do.
 */
package org.shaotai.console.paper;
