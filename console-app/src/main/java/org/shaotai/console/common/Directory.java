package org.shaotai.console.common;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.shaotai.console.words.Language;
import org.shaotai.persistence.category.Category;
import org.shaotai.persistence.category.CategoryCode;
import org.shaotai.persistence.category.Major;
import org.shaotai.persistence.region.Region;
import org.shaotai.persistence.region.RegionId;
import org.shaotai.persistence.unit.Unit;
import org.shaotai.persistence.unit.UnitId;

/**
 * The names of places, units and categories, read once and held, so that no list asks the store for
 * a name. Immutable.
 *
 * @param home the township whose room this is
 * @param regions the home county's and township's places
 * @param units all units
 * @param majors the upper level of the taxonomy
 * @param categories the taxonomy
 * @param language in which categories are named
 */
public record Directory(
        Region home,
        Map<RegionId, Region> regions,
        Map<UnitId, Unit> units,
        List<Major> majors,
        Map<CategoryCode, Category> categories,
        Language language) {

    /** A directory of what a store holds. */
    public static Directory of(
            Region home,
            Collection<Region> regions,
            Collection<Unit> units,
            List<Major> majors,
            Collection<Category> categories,
            Language language) {
        return new Directory(
                home,
                index(regions, Region::id),
                index(units, Unit::id),
                List.copyOf(majors),
                index(categories, Category::code),
                language);
    }

    /** The same directory in another language. */
    public Directory in(Language other) {
        return new Directory(home, regions, units, majors, categories, other);
    }

    private static <K, V> Map<K, V> index(Collection<V> values, Function<V, K> key) {
        Map<K, V> index = new LinkedHashMap<>();
        values.forEach(value -> index.put(key.apply(value), value));
        return index;
    }

    /** What the map writes on a grid; empty for an unknown place. */
    public Optional<String> grid(Optional<RegionId> grid) {
        return grid.map(regions::get).map(Region::shortName);
    }

    /**
     * Where something is: its grid, with its township when that is not the home one; of a foreign
     * township alone when the grid is unknown. Empty for an unknown place at home.
     */
    public Optional<String> place(RegionId town, Optional<RegionId> grid) {
        Optional<String> cell = grid(grid);
        if (town.equals(home.id())) {
            return cell;
        }
        String foreign = grid(Optional.of(town)).orElse("");
        return Optional.of((foreign + " " + cell.orElse("")).strip()).filter(s -> !s.isEmpty());
    }

    /** The place of a grid. */
    public String place(RegionId grid) {
        Region region = regions.get(grid);
        return region == null
                ? "#" + grid.value()
                : place(region.town().orElse(home.id()), Optional.of(grid)).orElseThrow();
    }

    /** The grids of the home township, by code. */
    public List<Region> homeGrids() {
        return regions.values().stream()
                .filter(r -> r.level() == org.shaotai.persistence.region.RegionLevel.GRID)
                .filter(r -> r.town().equals(Optional.of(home.id())))
                .toList();
    }

    /** A unit's short name. */
    public String unit(UnitId id) {
        Unit unit = units.get(id);
        return unit == null ? "#" + id.value() : unit.shortName();
    }

    /** The units that can be given work in the home township: its own and its county's. */
    public List<Unit> activeUnits() {
        List<Unit> found = new ArrayList<>();
        for (Unit unit : units.values()) {
            if (unit.isActive() && isNear(unit.region())) {
                found.add(unit);
            }
        }
        return found;
    }

    private boolean isNear(RegionId id) {
        Region region = regions.get(id);
        return region == null
                || region.town().isEmpty()
                || region.town().equals(Optional.of(home.id()));
    }

    /** A category's name. */
    public String category(CategoryCode code) {
        Category category = categories.get(code);
        return category == null ? code.value() : name(category);
    }

    /** A category's name. */
    public String name(Category category) {
        return language == Language.CHINESE ? category.nameZh() : category.nameEn();
    }

    /** A major's name. */
    public String name(Major major) {
        return language == Language.CHINESE ? major.nameZh() : major.nameEn();
    }
}
