/**
 * The work calendar as a year of twelve months, to be looked at and changed.
 *
 * <p>Problem: a holiday that is entered wrongly moves nothing that was promised, but everything
 * that is promised from then on, and nobody sees it. Choice: changes are collected, and before they
 * are saved the screen says which open matters would have another limit or another lamp. Price:
 * what it says is counted anew with each changed day, over every open matter of the township.
 */
package org.shaotai.console.calendar;
