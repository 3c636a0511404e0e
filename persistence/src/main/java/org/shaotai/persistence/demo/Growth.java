package org.shaotai.persistence.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import org.locationtech.jts.geom.Coordinate;

/**
 * Divides a set of cells into connected parts of about equal size: parts grow from a seed each over
 * ground that is now easy, now hard to cross, and a river is hardest; then each seed moves to the
 * middle of its part and they grow again.
 */
final class Growth {
    private static final int ROUNDS = 6;
    private static final double RIVER_COST = 4;
    private static final int NONE = -1;

    private final Cells cells;
    private final River river;
    private final long roughness;

    Growth(Cells cells, River river, Random random) {
        this.cells = cells;
        this.river = river;
        this.roughness = random.nextLong();
    }

    /** Divides the cells; each part is a list of cells, and parts come in a fixed order. */
    List<List<Integer>> divide(List<Integer> all, int parts, Random random) {
        int[] seeds = farApart(all, parts, random);
        List<List<Integer>> grown = grow(all, seeds);
        for (int round = 1; round < ROUNDS; round++) {
            for (int i = 0; i < parts; i++) {
                seeds[i] = middle(grown.get(i));
            }
            grown = grow(all, seeds);
        }
        return grown;
    }

    private int[] farApart(List<Integer> all, int parts, Random random) {
        int[] seeds = new int[parts];
        seeds[0] = all.get(random.nextInt(all.size()));
        for (int i = 1; i < parts; i++) {
            int taken = i;
            seeds[i] =
                    all.stream()
                            .max(Comparator.comparingDouble(c -> nearest(c, seeds, taken)))
                            .orElseThrow();
        }
        return seeds;
    }

    private double nearest(int cell, int[] seeds, int taken) {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < taken; i++) {
            best = Math.min(best, cells.site(cell).distance(cells.site(seeds[i])));
        }
        return best;
    }

    private int middle(List<Integer> part) {
        double x = part.stream().mapToDouble(c -> cells.site(c).x).average().orElseThrow();
        double y = part.stream().mapToDouble(c -> cells.site(c).y).average().orElseThrow();
        Coordinate centre = new Coordinate(x, y);
        return part.stream()
                .min(Comparator.comparingDouble(c -> cells.site(c).distance(centre)))
                .orElseThrow();
    }

    private List<List<Integer>> grow(List<Integer> all, int[] seeds) {
        int[] owner = new int[cells.size()];
        boolean[] isFree = new boolean[cells.size()];
        Arrays.fill(owner, NONE);
        all.forEach(c -> isFree[c] = true);
        PriorityQueue<Step> front =
                new PriorityQueue<>(
                        Comparator.comparingDouble(Step::cost)
                                .thenComparingInt(Step::cell)
                                .thenComparingInt(Step::part));
        for (int i = 0; i < seeds.length; i++) {
            front.add(new Step(0, seeds[i], i));
        }
        while (!front.isEmpty()) {
            Step step = front.poll();
            if (owner[step.cell] == NONE) {
                owner[step.cell] = step.part;
                for (int next : cells.neighbours(step.cell)) {
                    if (isFree[next] && owner[next] == NONE) {
                        front.add(new Step(step.cost + cost(step.cell, next), next, step.part));
                    }
                }
            }
        }
        return collect(all, owner, seeds.length);
    }

    private static List<List<Integer>> collect(List<Integer> all, int[] owner, int parts) {
        List<List<Integer>> grown = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            grown.add(new ArrayList<>());
        }
        for (int cell : all) {
            if (owner[cell] != NONE) {
                grown.get(owner[cell]).add(cell);
            }
        }
        return grown;
    }

    /**
     * One cell costs one step, whatever its size, so that parts are small where cells are small.
     */
    private double cost(int from, int to) {
        long edge = (long) Math.min(from, to) * cells.size() + Math.max(from, to);
        double rough = 0.5 + new Random(roughness ^ edge * 0x9E3779B97F4A7C15L).nextDouble();
        return river.parts(cells.site(from), cells.site(to)) ? RIVER_COST * rough : rough;
    }

    private record Step(double cost, int cell, int part) {}
}
