package org.shaotai.console.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.demo.DemoCounty;
import org.shaotai.persistence.demo.DemoStaff;
import org.shaotai.persistence.store.StoreAddress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes the demo county where no store stands yet. */
@Command(name = "demo")
final class DemoStore extends Answering {

    @Option(names = "--store", descriptionKey = "store", paramLabel = "ADDRESS")
    private String address;

    @Option(names = "--seed", descriptionKey = "seed", paramLabel = "NUMBER")
    private long seed = DemoCounty.SEED;

    @Option(names = "--matters", descriptionKey = "matters", paramLabel = "NUMBER")
    private int count = DemoCounty.MATTERS;

    DemoStore(Terminal terminal) {
        super(terminal);
    }

    @Override
    Outcome<Answer> answer() {
        StoreAddress at = terminal.store(address);
        ProgressLine progress = new ProgressLine(terminal.err());
        return DemoCounty.make(at, seed, DemoCounty.UNTIL, count, terminal.clock(), progress)
                .then(matters -> Outcome.done(told(at, matters)));
    }

    private Answer told(StoreAddress at, int matters) {
        String place = terminal.phrases().place(at);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("store", place);
        json.put("seed", seed);
        json.put("matters", matters);
        json.put("until", DemoCounty.UNTIL);
        return Answer.of(
                json,
                List.of(
                        terminal.phrases().say("command.demo.done", matters, place),
                        terminal.phrases().say("command.demo.accounts", DemoStaff.PASSWORD)));
    }
}
