package org.shaotai.console.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shaotai.console.intake.FileIntake;
import org.shaotai.console.intake.SeamWords;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.region.BoundaryResult;
import org.shaotai.persistence.region.BoundaryResult.Note;
import org.shaotai.persistence.region.CoordinateSystem;
import org.shaotai.persistence.region.RegionId;
import org.shaotai.persistence.region.Seam;
import org.shaotai.persistence.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports the outlines of the home township's grids. */
@Command(name = "boundaries")
final class BoundaryIntake extends Writing {

    /** Overlaps and gaps that are named one by one; the JSON has them all. */
    private static final int MOST_SEAMS = 50;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Option(names = "--crs", descriptionKey = "crs", paramLabel = "SYSTEM")
    private CoordinateSystem system = CoordinateSystem.WGS84;

    BoundaryIntake(Terminal terminal) {
        super(terminal);
    }

    @Override
    Outcome<Answer> answer() {
        try (Store store = open()) {
            return entry(store).then(entry -> take(store, entry));
        }
    }

    private Outcome<Answer> take(Store store, Entry entry) {
        FileIntake intake = new FileIntake(store, terminal.phrases().words());
        return intake.boundaries(file, system, entry, new ProgressLine(terminal.err()))
                .then(came -> Outcome.done(told(came, intake.seams())));
    }

    private Answer told(FileIntake.Boundaries came, SeamWords seams) {
        BoundaryResult result = came.result();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("taken", result.taken());
        json.put("same", result.same());
        json.put("rejected", result.rejected());
        json.put("troubles", result.troubles().stream().map(this::note).toList());
        json.put("repaired", result.repaired().stream().map(this::note).toList());
        List<String> lines = new ArrayList<>();
        lines.add(
                terminal.phrases()
                        .say(
                                "command.boundaries.done",
                                result.taken(),
                                result.same(),
                                result.rejected()));
        TextTable table = new TextTable();
        result.troubles().forEach(note -> row(table, note));
        result.repaired().forEach(note -> row(table, note));
        lines.addAll(table.lines());
        json.put("seams", came.seams().stream().map(BoundaryIntake::seam).toList());
        seams.summary(came.seams()).ifPresent(lines::add);
        came.seams().stream().limit(MOST_SEAMS).map(seams::sentence).forEach(lines::add);
        return Answer.of(json, lines);
    }

    private static Map<String, Object> seam(Seam seam) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", seam.kind().name());
        json.put("regions", seam.regions().stream().map(RegionId::value).toList());
        json.put("squareMetres", Math.round(seam.squareMetres()));
        json.put("lon", seam.lon());
        json.put("lat", seam.lat());
        return json;
    }

    private Map<String, Object> note(Note note) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("position", note.position());
        json.put("name", note.name());
        json.put("code", note.reason().key());
        json.put("reason", terminal.phrases().words().of(note.reason()));
        return json;
    }

    private void row(TextTable table, Note note) {
        table.row("#" + note.position(), note.name(), terminal.phrases().words().of(note.reason()));
    }
}
