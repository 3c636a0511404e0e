package org.shaotai.persistence.region;

import java.nio.file.Path;

/**
 * What is to be imported and how it is to be read.
 *
 * @param file a GeoJSON file
 * @param system the coordinate system its positions are in
 * @param level what its areas are
 * @param parent the region they lie in
 * @param fields which properties hold name and code
 */
public record BoundaryImport(
        Path file, CoordinateSystem system, RegionLevel level, RegionId parent, FieldNames fields) {

    /** Grids of a township, with names and codes guessed. */
    public static BoundaryImport grids(Path file, CoordinateSystem system, RegionId town) {
        return new BoundaryImport(file, system, RegionLevel.GRID, town, FieldNames.GUESSED);
    }
}
