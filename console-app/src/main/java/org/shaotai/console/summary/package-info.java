/**
 * The month summary (月调度通报): its papers, the screen that shows them, and the matters behind each
 * figure (domain reference §5).
 *
 * <p>Problem: an office signs what it reads; a draft that words a number differently from the table
 * below it is worse than none. Choice: {@link org.shaotai.console.summary.SummaryPaper} composes
 * one {@link org.shaotai.console.paper.Paper} from one {@link
 * org.shaotai.persistence.summary.MonthSummary}; sentences and tables read the same figures, and a
 * sentence about a figure that cannot be printed is left out. Its date is the first working day
 * after the month, never the day of the export, so that a closed month is the same file whenever it
 * is written. Price: the office changes the date by hand when it signs later.
 */
package org.shaotai.console.summary;
