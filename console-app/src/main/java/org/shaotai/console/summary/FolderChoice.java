package org.shaotai.console.summary;

import java.nio.file.Path;
import java.util.Optional;

/** Asks the user for a folder. */
@FunctionalInterface
public interface FolderChoice {

    /** The folder chosen, beginning at one where it exists; empty when the user thought better. */
    Optional<Path> choose(Path begin);
}
