package org.shaotai.packaging.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** One programme that is started again and again, and how long each start took until it painted. */
final class Start {

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
        double painted = -1;
        try (BufferedReader said = process.inputReader()) {
            String line = said.readLine();
            while (line != null) {
                if (Objects.equals(line, "first-paint")) {
                    painted = (System.nanoTime() - began) / 1e6;
                }
                line = said.readLine();
            }
        }
        process.waitFor();
        if (painted < 0) {
            throw new IOException(name + " ended without painting");
        }
        return painted;
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
