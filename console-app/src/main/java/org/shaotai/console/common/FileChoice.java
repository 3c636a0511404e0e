package org.shaotai.console.common;

import java.nio.file.Path;
import java.util.Optional;

/** Lets the user choose a file or a folder; tests choose without a dialog. */
public interface FileChoice {

    /** A file to read, or empty when the user thought better of it. */
    Optional<Path> toRead(String title);

    /** A file to write, or empty when the user thought better of it. */
    Optional<Path> toWrite(String title, String proposedName);

    /** A folder, beginning at one where it exists; empty when the user thought better of it. */
    Optional<Path> folder(String title, Path begin);
}
