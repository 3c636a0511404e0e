package org.shaotai.persistence.region;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A zip with boundaries in it: a KMZ, or a shapefile with its table. Entries are read within
 * bounds; what is beside them is left alone.
 */
final class ZippedFile {
    /** Names of mainland archives are often written so. */
    private static final Charset NAMES = Charset.forName("GB18030");

    private ZippedFile() {}

    static void read(Path file, DrawnFeatures features) throws IOException, BadFile {
        try (ZipFile zip = new ZipFile(file.toFile(), NAMES)) {
            Optional<ZipEntry> kml = entry(zip, "", ".kml");
            if (kml.isPresent()) {
                KmlFile.read(bounded(zip, kml.get()), features);
                return;
            }
            Optional<ZipEntry> shapes = entry(zip, "", ".shp");
            if (shapes.isEmpty()) {
                throw new BadFile("packed");
            }
            String name = shapes.get().getName();
            String stem = name.substring(0, name.length() - 4).toLowerCase(Locale.ROOT);
            AttributeTable table =
                    new AttributeTable(part(zip, stem + ".dbf"), codePage(zip, stem + ".cpg"));
            ShapeFile.read(bounded(zip, shapes.get()), table, features);
        }
    }

    private static Optional<ZipEntry> entry(ZipFile zip, String start, String end) {
        return zip.stream()
                .filter(entry -> entry.getName().toLowerCase(Locale.ROOT).startsWith(start))
                .filter(entry -> entry.getName().toLowerCase(Locale.ROOT).endsWith(end))
                .map(ZipEntry.class::cast)
                .findFirst();
    }

    private static InputStream part(ZipFile zip, String name) throws IOException {
        Optional<ZipEntry> entry = entry(zip, name, name);
        return entry.isPresent()
                ? bounded(zip, entry.get())
                : new ByteArrayInputStream(new byte[0]);
    }

    private static String codePage(ZipFile zip, String name) throws IOException {
        return new String(part(zip, name).readNBytes(64), StandardCharsets.US_ASCII);
    }

    private static InputStream bounded(ZipFile zip, ZipEntry entry) throws IOException {
        return new BoundedStream(zip.getInputStream(entry));
    }
}
