/**
 * Who does the work: command rooms, stations, departments, branches, and which of them holds the
 * power for a category.
 *
 * <p>Problem: an operator must be offered the right unit for a matter, and every county has other
 * offices. Choice: units are rows; the duty catalogue ranks them per category; a new store begins
 * with the offices every county has, matched to the taxonomy by its words. Price: a county that
 * renames an office edits two tables.
 */
package org.shaotai.persistence.unit;
