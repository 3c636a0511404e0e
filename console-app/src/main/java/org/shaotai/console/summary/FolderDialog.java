package org.shaotai.console.summary;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.Window;

/** The system's own dialog for folders. */
public final class FolderDialog implements FolderChoice {

    private final String title;
    private final Supplier<Window> owner;

    /** A dialog with a title, above a window. */
    public FolderDialog(String title, Supplier<Window> owner) {
        this.title = title;
        this.owner = owner;
    }

    @Override
    public Optional<Path> choose(Path begin) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        File folder = begin.toFile();
        if (folder.isDirectory()) {
            chooser.setInitialDirectory(folder);
        }
        return Optional.ofNullable(chooser.showDialog(owner.get())).map(File::toPath);
    }
}
