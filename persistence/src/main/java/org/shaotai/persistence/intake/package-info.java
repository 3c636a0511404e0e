/**
 * Takes matters in from files that other systems wrote (domain reference, system P2).
 *
 * <p><b>Problem.</b> Such files come in any encoding, with damaged rows, are delivered again and
 * again with a little more in them, and may hold what must not be kept. <b>Choice.</b> A file is
 * read twice: once to learn how it is written and whether it fits its mapping, once to take its
 * rows in one transaction, so that there is never half an import. Each row becomes a lead known by
 * its source and external number; the digest of what the mapping reads tells a repetition from a
 * correction. A row that cannot be taken goes to a sheet with its line and the reason. Of
 * corrections only "it has ended meanwhile" is entered by itself; everything else might undo what
 * the desk did and is left to a person, by way of the same sheet.
 *
 * <p>A table knows when a matter came in and when it ended, nothing between: it is accepted and
 * dispatched at the first moment and signed for, answered, verified and closed at the second. Stage
 * times of imported matters therefore mean nothing; the whole time does.
 *
 * <p><b>Price.</b> The numbers of a file are held in memory while it is imported (about 100 bytes a
 * row), and other writers wait until it is done. Traditional characters are simplified by a table
 * of 2,906 pairs derived from the Unicode Han database rather than by a library of 14 MB, since
 * only characters followed by their pinyin are touched.
 */
package org.shaotai.persistence.intake;
