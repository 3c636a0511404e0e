package org.shaotai.console.summary;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import org.shaotai.console.common.Desk;
import org.shaotai.console.common.FileChoice;
import org.shaotai.console.paper.FileFormat;
import org.shaotai.console.paper.Paper;
import org.shaotai.console.paper.PaperFile;
import org.shaotai.console.settings.DeskSettings;
import org.shaotai.persistence.common.Outcome;

/** Writes the paper on the desk into a folder, one file after the other, until called off. */
public final class ExportModel {

    private static final String FOLDER = "summary.folder";

    private final SummaryModel summary;
    private final FileChoice choice;
    private final DeskSettings settings;
    private final Desk desk;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private AtomicBoolean isCalledOff = new AtomicBoolean();

    /** Exports of what a summary shows, into folders that a user chooses. */
    public ExportModel(SummaryModel summary, FileChoice choice, DeskSettings settings, Desk desk) {
        this.summary = summary;
        this.choice = choice;
        this.settings = settings;
        this.desk = desk;
    }

    /** Whether files are being written. */
    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** How much is written, from 0 to 1. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Asks for a folder and writes the paper into it. */
    public void export(List<FileFormat> formats) {
        Paper paper = summary.paperProperty().get();
        if (paper == null || running.get()) {
            return;
        }
        String begin = settings.get(FOLDER, System.getProperty("user.home"));
        choice.folder(desk.words().of("summary.export.folder"), Path.of(begin))
                .ifPresent(
                        folder -> {
                            settings.put(FOLDER, folder.toString());
                            isCalledOff = new AtomicBoolean();
                            running.set(true);
                            write(new Job(paper, folder, formats, new ArrayList<>()));
                        });
    }

    /** Calls the export off; files that are whole stay. */
    public void cancel() {
        isCalledOff.set(true);
    }

    private void write(Job job) {
        progress.set(job.share());
        if (job.isDone()) {
            running.set(false);
            desk.notices().done(desk.words().of("summary.export.done", job.names(), job.folder()));
            return;
        }
        AtomicBoolean off = isCalledOff;
        desk.background()
                .run(
                        () ->
                                PaperFile.write(
                                        job.paper(),
                                        job.next(),
                                        job.folder(),
                                        (done, total) -> !off.get()),
                        outcome -> take(job, outcome),
                        failure -> {
                            running.set(false);
                            desk.notices().failed(failure);
                        });
    }

    private void take(Job job, Outcome<Path> outcome) {
        if (outcome instanceof Outcome.Done<Path> file) {
            job.files().add(file.value());
            write(job);
        } else {
            running.set(false);
            desk.notices().refused(outcome.refusal().orElseThrow());
        }
    }

    /** What is to be written where, and what is. */
    private record Job(Paper paper, Path folder, List<FileFormat> formats, List<Path> files) {

        boolean isDone() {
            return files.size() == formats.size();
        }

        double share() {
            return (double) files.size() / formats.size();
        }

        FileFormat next() {
            return formats.get(files.size());
        }

        String names() {
            return String.join(", ", files.stream().map(f -> f.getFileName().toString()).toList());
        }
    }
}
