package org.shaotai.persistence.region;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a boundary file is, by how it begins; its ending says nothing for sure. */
enum BoundaryKind {
    /** GeoJSON as text, or packed with gzip. */
    GEOJSON,
    /** The shapes of a shapefile. */
    SHAPEFILE,
    /** A zip: KMZ, or a shapefile with its table. */
    ZIP,
    /** KML. */
    KML,
    /** A SQLite database: a GeoPackage. */
    GEOPACKAGE;

    static BoundaryKind of(Path file) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(16);
        }
        String text = new String(start, StandardCharsets.ISO_8859_1);
        if (text.startsWith("\0\0\u0027\n")) {
            return SHAPEFILE;
        }
        if (text.startsWith("PK\u0003\u0004")) {
            return ZIP;
        }
        if (text.startsWith("SQLite format 3")) {
            return GEOPACKAGE;
        }
        boolean isXml = text.startsWith("<") || text.startsWith("\u00EF\u00BB\u00BF<");
        return isXml ? KML : GEOJSON;
    }
}
