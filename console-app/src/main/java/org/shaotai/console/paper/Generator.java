package org.shaotai.console.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** What made a paper. */
public final class Generator {

    private Generator() {}

    /** The programme's version, as the build wrote it down. */
    public static String version() {
        Properties properties = new Properties();
        try (InputStream file =
                Generator.class.getResourceAsStream(
                        "/org/shaotai/console/paper/generator.properties")) {
            properties.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }
}
