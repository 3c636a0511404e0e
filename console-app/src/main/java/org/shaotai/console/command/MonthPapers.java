package org.shaotai.console.command;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shaotai.console.paper.Block;
import org.shaotai.console.paper.Cell;
import org.shaotai.console.paper.FileFormat;
import org.shaotai.console.paper.Paper;
import org.shaotai.console.paper.PaperFile;
import org.shaotai.console.paper.Table;
import org.shaotai.console.summary.Level;
import org.shaotai.console.summary.MonthReading;
import org.shaotai.console.summary.SummaryPaper;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.common.Progress;
import org.shaotai.persistence.region.Region;
import org.shaotai.persistence.store.Store;
import org.shaotai.persistence.summary.MonthSummary;
import org.shaotai.persistence.summary.Scope;
import org.shaotai.persistence.unit.HomeTown;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The month summary: its tables on the terminal, or its papers as files. */
@Command(name = "summary")
final class MonthPapers extends Reading {

    @Spec private CommandSpec spec;

    @Option(names = "--month", descriptionKey = "month", paramLabel = "MONTH")
    private MonthChoice month = MonthChoice.LAST;

    @Option(names = "--level", descriptionKey = "level", paramLabel = "LEVEL")
    private Level level = Level.COUNTY;

    @Option(names = "--format", split = ",", descriptionKey = "format", paramLabel = "FORMAT")
    private Set<FileFormat> formats = Set.of();

    @Option(names = "--out", descriptionKey = "out", paramLabel = "DIR")
    private Path folder;

    MonthPapers(Terminal terminal) {
        super(terminal);
    }

    @Override
    Outcome<Answer> answer(Store store, Instant at) {
        if (folder != null && formats.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--out without --format");
        }
        MonthReading months = new MonthReading(store.summaries(), store.zone());
        return scope(store)
                .then(scope -> months.read(month.in(months, at), at, scope))
                .then(summary -> told(summary, store));
    }

    private Outcome<Scope> scope(Store store) {
        Optional<Region> home = HomeTown.of(store);
        if (home.isEmpty() && level == Level.TOWNSHIP) {
            return Outcome.refused("refusal.summary.noTown");
        }
        return Outcome.done(home.map(level::scope).orElse(Scope.ALL));
    }

    private Outcome<Answer> told(MonthSummary summary, Store store) {
        Paper paper =
                new SummaryPaper(terminal.phrases().words(), store.limits().calendar()).of(summary);
        Map<String, Object> json =
                new MonthJson(terminal.phrases().words(), store.zone()).of(summary, level);
        List<Path> files = new ArrayList<>();
        Path where = folder == null ? Path.of("") : folder;
        for (FileFormat format : formats) {
            files.add(PaperFile.write(paper, format, where, Progress.SILENT).value());
        }
        json.put("files", files);
        return Outcome.done(Answer.of(json, files.isEmpty() ? lines(paper) : wrote(files)));
    }

    private List<String> wrote(List<Path> files) {
        return files.stream()
                .map(file -> terminal.phrases().say("command.summary.done", file))
                .toList();
    }

    private static List<String> lines(Paper paper) {
        List<String> lines = new ArrayList<>();
        for (Paper.Section section : paper.sections()) {
            for (Block block : section.blocks()) {
                if (block instanceof Block.Text text) {
                    lines.add(text.text());
                } else if (block instanceof Table table) {
                    lines.addAll(lines(table));
                }
            }
        }
        return lines;
    }

    private static List<String> lines(Table table) {
        TextTable text = new TextTable();
        text.row(table.columns().stream().map(Table.Column::name).toArray());
        table.rows().forEach(row -> text.row(row.stream().map(Cell::text).toArray()));
        List<String> lines = new ArrayList<>();
        lines.add(table.title());
        lines.add(table.caption());
        lines.addAll(text.lines());
        lines.addAll(table.notes());
        return lines;
    }
}
