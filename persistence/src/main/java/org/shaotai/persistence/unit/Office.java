package org.shaotai.persistence.unit;

import java.util.List;
import org.shaotai.persistence.category.Category;
import org.shaotai.persistence.region.Region;

/**
 * An office that every county or township has, before it is one of a certain place.
 *
 * @param code its letters in unit codes
 * @param name its name without the place's
 * @param shortName what cards and lists write
 * @param rank its rank in the duty catalogue: 1 where it is asked first, 2 where a higher office is
 * @param leads the words of the taxonomy's usual leads that mean this office
 */
public record Office(
        String code, String name, String shortName, UnitKind kind, int rank, List<String> leads) {

    /** The office of a place. */
    public UnitDraft of(Region place, String dutyPhone, List<Category> taxonomy) {
        List<UnitDraft.Duty> duties =
                taxonomy.stream()
                        .filter(category -> leads.contains(category.usualLead()))
                        .map(category -> new UnitDraft.Duty(category.code(), rank))
                        .toList();
        return new UnitDraft(
                place.code() + "-" + code,
                place.name() + name,
                shortName,
                kind,
                place.id(),
                dutyPhone,
                duties);
    }
}
