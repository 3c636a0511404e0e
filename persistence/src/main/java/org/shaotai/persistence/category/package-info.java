/**
 * What kinds of matter there are.
 *
 * <p>Problem: limits, urgency, danger and secrecy hang on the category, and every county edits
 * them. Choice: the taxonomy of domain reference §8.2 is reference data in a schema script, read as
 * rows; no category is named in code except "not classified yet". Price: a rule for one category
 * must be a column.
 */
package org.shaotai.persistence.category;
