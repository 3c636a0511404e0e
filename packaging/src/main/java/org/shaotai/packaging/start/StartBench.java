package org.shaotai.packaging.start;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures the start of the console against that of an empty window; called by {@code
 * packaging/bench start}.
 */
public final class StartBench {

    private static final String PAINT_AND_END = "-Dshaotai.bench.firstPaint=true";

    /** Milliseconds in which a person types a password. */
    private static final int TYPING = 2500;

    private StartBench() {}

    /**
     * Runs the measure.
     *
     * @param arguments number of rounds, store address, java, class path, then the JVM options of
     *     every start
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rounds = Integer.parseInt(arguments[0]);
        String store = "-Dshaotai.store=" + arguments[1];
        String java = arguments[2];
        String classPath = arguments[3];
        List<String> options = List.of(arguments).subList(4, arguments.length);
        String empty = EmptyWindow.Start.class.getName();
        String console = "org.shaotai.console.Launcher";
        List<String> typing = new ArrayList<>(options);
        typing.add("-Dshaotai.bench.typing=" + TYPING);
        List<Start> starts =
                List.of(
                        new Start("console", command(java, classPath, typing, store, console)),
                        new Start(
                                "console, nothing typed",
                                command(java, classPath, options, store, console)),
                        new Start("empty window", command(java, classPath, options, store, empty)),
                        new Start(
                                "empty window, no options",
                                command(java, classPath, List.of(), store, empty)));
        measure(starts, rounds);
        print(starts, rounds);
    }

    private static void measure(List<Start> starts, int rounds)
            throws IOException, InterruptedException {
        for (Start start : starts) {
            start.once();
        }
        for (int round = 0; round < rounds; round++) {
            for (Start start : starts) {
                start.run();
            }
        }
    }

    private static void print(List<Start> starts, int rounds) {
        System.out.printf(
                "start to first paint, %d rounds, after one that is not counted%n", rounds);
        for (Start start : starts) {
            System.out.printf(
                    "%-26s median %5.0f ms  (%.0f to %.0f)%n",
                    start.name(), start.median(), start.least(), start.most());
        }
        for (Start console : starts.subList(0, 2)) {
            for (Start empty : starts.subList(2, starts.size())) {
                double ratio = console.median() / empty.median();
                System.out.printf(
                        "%-26s ratio to %-26s %.2f%n", console.name(), empty.name(), ratio);
            }
        }
    }

    private static List<String> command(
            String java, String classPath, List<String> options, String store, String main) {
        List<String> command = new ArrayList<>();
        command.add(java);
        command.addAll(options);
        command.add(PAINT_AND_END);
        command.add(store);
        command.addAll(List.of("-cp", classPath, main));
        return command;
    }
}
