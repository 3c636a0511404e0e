package org.shaotai.persistence.intake;

import static org.shaotai.persistence.jooq.Tables.CATEGORY;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.shaotai.persistence.category.CategoryCode;
import org.shaotai.persistence.matter.Grading;
import org.shaotai.persistence.matter.Risk;
import org.shaotai.persistence.matter.Urgency;

/** What each category says by default of a matter: how fast, how dangerous, whether restricted. */
record ImportCategories(Map<CategoryCode, Grading> gradings) {

    static ImportCategories of(DSLContext sql) {
        return new ImportCategories(
                sql.selectFrom(CATEGORY)
                        .fetchMap(
                                row -> new CategoryCode(row.getCode()),
                                row ->
                                        new Grading(
                                                new CategoryCode(row.getCode()),
                                                Urgency.valueOf(row.getUrgency()),
                                                Risk.valueOf(row.getRisk()),
                                                row.getIsRestricted())));
    }

    /** A category of the mapping that the store does not have. */
    Optional<CategoryCode> missing(Mapping.Values values) {
        return Stream.concat(
                        Stream.of(values.otherCategory()), values.categories().values().stream())
                .filter(code -> !gradings.containsKey(code))
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .findFirst();
    }

    Grading of(CategoryCode code) {
        return gradings.get(code);
    }
}
