package org.shaotai.console.supervision;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.shaotai.console.common.Desk;
import org.shaotai.console.common.Directory;
import org.shaotai.console.common.FileChoice;
import org.shaotai.console.paper.FileFormat;
import org.shaotai.console.paper.Paper;
import org.shaotai.console.paper.PaperFile;
import org.shaotai.console.settings.DeskSettings;
import org.shaotai.persistence.common.Progress;
import org.shaotai.persistence.supervision.Sheet;

/** The message and the papers of the chosen sheet: shown as they print, and written to a file. */
public final class PaperModel {

    private static final String FOLDER = "supervision.folder";

    private final SlipModel slip;
    private final FileChoice choice;
    private final DeskSettings settings;
    private final Desk desk;
    private final Supplier<Directory> directory;
    private final SheetWords words;
    private final ReadOnlyObjectWrapper<Paper> paper = new ReadOnlyObjectWrapper<>();

    /** The papers of what a slip shows. */
    public PaperModel(
            SlipModel slip,
            FileChoice choice,
            DeskSettings settings,
            Desk desk,
            Supplier<Directory> directory) {
        this.slip = slip;
        this.choice = choice;
        this.settings = settings;
        this.desk = desk;
        this.directory = directory;
        this.words = new SheetWords(desk.words(), desk.times());
        slip.slipProperty().addListener((property, before, now) -> close());
    }

    /** The paper on the desk, or null. */
    public ReadOnlyObjectProperty<Paper> paperProperty() {
        return paper.getReadOnlyProperty();
    }

    /** Whether the chosen sheet has a paper of a kind. */
    public boolean isOffered(SheetPaper kind) {
        return sheet().filter(one -> SheetWords.has(kind, one.level())).isPresent();
    }

    private Optional<Sheet> sheet() {
        return Optional.ofNullable(slip.slipProperty().get()).flatMap(Slip::sheet);
    }

    /** Lays a paper on the desk; false when the sheet has none of that kind. */
    public boolean open(SheetPaper kind) {
        if (!isOffered(kind)) {
            return false;
        }
        Sheet sheet = sheet().orElseThrow();
        paper.set(words.paper(kind, slip.slipProperty().get(), sheet, unit(sheet), desk.now()));
        return true;
    }

    private String unit(Sheet sheet) {
        return directory.get().units().containsKey(sheet.unit())
                ? directory.get().units().get(sheet.unit()).name()
                : directory.get().unit(sheet.unit());
    }

    /** The message of the chosen sheet; empty where none is chosen. */
    public Optional<String> message() {
        return sheet().map(
                        sheet ->
                                words.message(
                                        slip.slipProperty().get(),
                                        sheet,
                                        directory.get().unit(sheet.unit())));
    }

    /** Says that the message is on the clipboard. */
    public void copied() {
        desk.notices().done(desk.words().of("supervision.copied"));
    }

    /** Puts the paper away; false when there is none. */
    public boolean close() {
        boolean wasOpen = paper.get() != null;
        paper.set(null);
        return wasOpen;
    }

    /** Asks for a folder and writes the paper into it. */
    public void save() {
        Paper open = paper.get();
        if (open == null) {
            return;
        }
        Path begin = Path.of(settings.get(FOLDER, System.getProperty("user.home")));
        choice.folder(desk.words().of("supervision.folderTitle"), begin)
                .ifPresent(
                        folder -> {
                            settings.put(FOLDER, folder.toString());
                            desk.<Path>ask(
                                    () ->
                                            PaperFile.write(
                                                            open,
                                                            FileFormat.DOCX,
                                                            folder,
                                                            Progress.SILENT)
                                                    .value(),
                                    this::saved);
                        });
    }

    private void saved(Path file) {
        desk.notices()
                .done(
                        desk.words()
                                .of(
                                        "supervision.saved",
                                        file.getFileName().toString(),
                                        file.getParent().toString()));
    }

    /** Says what became of printing. */
    public void printed(boolean isPrinted) {
        if (isPrinted) {
            desk.notices().done(desk.words().of("supervision.printed"));
        } else {
            desk.notices().refused(desk.words().of("supervision.refused.noPrinter"));
        }
    }
}
