package org.shaotai.console.common;

import java.nio.file.Path;
import java.util.Optional;

/** A user who always chooses the same, or always thinks better of it. */
public record FixedChoice(Optional<Path> path) implements FileChoice {

    @Override
    public Optional<Path> toRead(String title) {
        return path;
    }

    @Override
    public Optional<Path> toWrite(String title, String proposedName) {
        return path;
    }

    @Override
    public Optional<Path> folder(String title, Path begin) {
        return path;
    }
}
