package org.shaotai.console.common;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** The desktop's own file dialogs, over the window. */
public final class WindowFileChoice implements FileChoice {

    private final Supplier<Window> owner;
    private File directory;

    /** Dialogs over a window. */
    public WindowFileChoice(Supplier<Window> owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Path> toRead(String title) {
        return kept(dialog(title).showOpenDialog(owner.get()));
    }

    @Override
    public Optional<Path> toWrite(String title, String proposedName) {
        FileChooser dialog = dialog(title);
        dialog.setInitialFileName(proposedName);
        return kept(dialog.showSaveDialog(owner.get()));
    }

    @Override
    public Optional<Path> folder(String title, Path begin) {
        DirectoryChooser dialog = new DirectoryChooser();
        dialog.setTitle(title);
        if (Files.isDirectory(begin)) {
            dialog.setInitialDirectory(begin.toFile());
        }
        return Optional.ofNullable(dialog.showDialog(owner.get())).map(File::toPath);
    }

    private FileChooser dialog(String title) {
        FileChooser dialog = new FileChooser();
        dialog.setTitle(title);
        if (directory != null && directory.isDirectory()) {
            dialog.setInitialDirectory(directory);
        }
        return dialog;
    }

    /** The next dialog begins where the last one ended. */
    private Optional<Path> kept(File chosen) {
        if (chosen != null) {
            directory = chosen.getParentFile();
        }
        return Optional.ofNullable(chosen).map(File::toPath);
    }
}
