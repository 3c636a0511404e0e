package org.shaotai.console.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shaotai.console.tour.Tour;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.common.Role;
import org.shaotai.persistence.database.Dialect;
import org.shaotai.persistence.demo.DemoCounty;
import org.shaotai.persistence.demo.DemoStaff;
import org.shaotai.persistence.store.Store;
import org.shaotai.persistence.store.StoreAddress;
import org.shaotai.persistence.store.StoreTrouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Drives the real window through the main job and keeps a picture of each screen. */
@Command(name = "tour")
final class TourPictures extends Answering {

    /** Fewer than the demo county has: enough for pictures, and made in a third of the time. */
    private static final int MATTERS = 20_000;

    @Parameters(paramLabel = "DIR", descriptionKey = "directory")
    private Path directory;

    @Option(names = "--store", descriptionKey = "store", paramLabel = "ADDRESS")
    private String address;

    TourPictures(Terminal terminal) {
        super(terminal);
    }

    @Override
    Outcome<Answer> answer() {
        if (address == null) {
            return throughDemo();
        }
        StoreAddress stated = StoreAddress.of(address);
        if (stated.dialect() != Dialect.H2) {
            return Outcome.refused("refusal.command.tourShared");
        }
        if (!stated.exists()) {
            throw new StoreTrouble("trouble.store.missing", stated.path().toString(), null);
        }
        return isPassable(stated)
                ? through(stated)
                : Outcome.refused("refusal.command.tourAccounts");
    }

    /** The tour comes in with the demo county's own accounts, which nobody has to keep secret. */
    private static boolean isPassable(StoreAddress address) {
        try (Store store = Store.open(address)) {
            return store.accounts().byName(DemoStaff.name(Role.DUTY)).isPresent()
                    && store.settings().isDemo();
        }
    }

    /**
     * Without a stated store the tour never shows real matters: it makes a demo county and throws
     * it away.
     */
    private Outcome<Answer> throughDemo() {
        try {
            Path desk = Files.createTempDirectory("shaotai-demo");
            try {
                StoreAddress demo = StoreAddress.file(desk.resolve("demo"));
                return DemoCounty.make(
                                demo,
                                DemoCounty.SEED,
                                DemoCounty.UNTIL,
                                MATTERS,
                                terminal.clock(),
                                new ProgressLine(terminal.err()))
                        .then(matters -> through(demo));
            } finally {
                Tour.deleteAll(desk);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Outcome<Answer> through(StoreAddress store) {
        try {
            Files.createDirectories(directory);
            return Outcome.done(told(Tour.run(directory, store)));
        } catch (IOException e) {
            throw new StoreTrouble("trouble.file.write", directory.toString(), e);
        }
    }

    private Answer told(List<Path> pictures) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("directory", directory.toAbsolutePath().normalize());
        json.put("pictures", pictures.stream().map(Path::getFileName).map(Path::toString).toList());
        return Answer.of(
                json,
                List.of(terminal.phrases().say("command.tour.done", pictures.size(), directory)));
    }
}
