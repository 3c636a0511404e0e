package org.shaotai.persistence.matter;

import org.shaotai.persistence.category.CategoryCode;

/**
 * What kind of matter it is, how fast it must move, how dangerous it is, and whether only named
 * handlers see it.
 *
 * @param category the category's code
 * @param urgency the urgency, from which the stage limits follow
 * @param risk the danger, by facts of the matter
 * @param isRestricted whether lists hide what it is about (domain reference §7.4)
 */
public record Grading(CategoryCode category, Urgency urgency, Risk risk, boolean isRestricted) {}
