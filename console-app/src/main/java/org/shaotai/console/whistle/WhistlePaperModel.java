package org.shaotai.console.whistle;

import java.nio.file.Path;
import org.shaotai.console.common.Desk;
import org.shaotai.console.common.Directory;
import org.shaotai.console.common.FileChoice;
import org.shaotai.console.paper.FileFormat;
import org.shaotai.console.paper.Paper;
import org.shaotai.console.paper.PaperFile;
import org.shaotai.console.settings.DeskSettings;
import org.shaotai.persistence.common.Progress;

/** Writes the papers of a whistle into a folder that the user chooses. */
public final class WhistlePaperModel {

    private static final String FOLDER = "whistle.folder";

    private final Desk desk;
    private final Directory directory;
    private final FileChoice choice;
    private final DeskSettings settings;

    /** Papers in the words of a desk. */
    public WhistlePaperModel(
            Desk desk, Directory directory, FileChoice choice, DeskSettings settings) {
        this.desk = desk;
        this.directory = directory;
        this.choice = choice;
        this.settings = settings;
    }

    /** Asks for a folder and writes slip and sheet as one document. */
    public void write(WhistleSheet sheet) {
        String begin = settings.get(FOLDER, System.getProperty("user.home"));
        choice.folder(desk.words().of("whistle.paper.folder"), Path.of(begin))
                .ifPresent(folder -> write(sheet, folder));
    }

    private void write(WhistleSheet sheet, Path folder) {
        settings.put(FOLDER, folder.toString());
        Paper paper = new WhistlePaper(desk.words(), desk.times(), directory).of(sheet);
        desk.ask(
                () -> PaperFile.write(paper, FileFormat.DOCX, folder, Progress.SILENT).value(),
                file ->
                        desk.notices()
                                .done(
                                        desk.words()
                                                .of(
                                                        "whistle.paper.done",
                                                        file.getFileName().toString(),
                                                        folder.toString())));
    }
}
