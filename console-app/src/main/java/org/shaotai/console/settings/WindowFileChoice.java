package org.shaotai.console.settings;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
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
