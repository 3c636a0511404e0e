package org.shaotai.console.settings;

import java.nio.file.Path;
import java.util.Optional;

/** Lets the user choose a file; tests choose without a dialog. */
public interface FileChoice {

    /** A file to read, or empty when the user thought better of it. */
    Optional<Path> toRead(String title);

    /** A file to write, or empty when the user thought better of it. */
    Optional<Path> toWrite(String title, String proposedName);
}
