package org.shaotai.packaging.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One programme that is started again and again, and how long somebody waited for it each time:
 * until it painted, less what they typed at its door themselves.
 */
final class Start {

    private static final String PAINTED = "first-paint";
    private static final String DOOR = "door";
    private static final String ENTER = "enter";

    private final String name;
    private final List<String> command;
    private final List<Double> millis = new ArrayList<>();

    Start(String name, List<String> command) {
        this.name = name;
        this.command = List.copyOf(command);
    }

    String name() {
        return name;
    }

    /**
     * Starts once and keeps the time; the programme ends by itself after it has said that it
     * painted.
     */
    void run() throws IOException, InterruptedException {
        millis.add(once());
    }

    /** Starts once without keeping the time, so that files stand in the system's memory. */
    double once() throws IOException, InterruptedException {
        long began = System.nanoTime();
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        Map<String, Double> marks = new HashMap<>();
        try (BufferedReader said = process.inputReader()) {
            String line = said.readLine();
            while (line != null) {
                marks.put(line, (System.nanoTime() - began) / 1e6);
                line = said.readLine();
            }
        }
        process.waitFor();
        if (!marks.containsKey(PAINTED)) {
            throw new IOException(name + " ended without painting");
        }
        return waited(marks);
    }

    private static double waited(Map<String, Double> marks) {
        double typed = marks.containsKey(DOOR) ? marks.get(ENTER) - marks.get(DOOR) : 0;
        return marks.get(PAINTED) - typed;
    }

    double median() {
        List<Double> sorted = millis.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    double least() {
        return millis.stream().mapToDouble(d -> d).min().orElseThrow();
    }

    double most() {
        return millis.stream().mapToDouble(d -> d).max().orElseThrow();
    }
}
