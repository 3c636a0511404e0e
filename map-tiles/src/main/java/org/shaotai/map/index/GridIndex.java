package org.shaotai.map.index;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A uniform grid over the boxes of items, asked by point or by box.
 *
 * <p>Immutable after {@link #of}, so any thread may ask. Building takes time and memory in
 * proportion to the number of cells the boxes touch; a point query reads one cell.
 *
 * @param <T> what the boxes stand for
 */
public final class GridIndex<T> {

    private static final int MAX_SIDE = 1024;

    /**
     * The exact test behind the boxes.
     *
     * @param <T> the item
     */
    @FunctionalInterface
    public interface Exact<T> {
        /** Whether the item really covers the point that its box covers. */
        boolean covers(T item, double x, double y);
    }

    private final List<T> items;
    private final Exact<? super T> exact;
    private final double[] boxes;
    private final double minX;
    private final double minY;
    private final double cellsPerX;
    private final double cellsPerY;
    private final int side;
    private final int[] cellStart;
    private final int[] cellItems;

    private GridIndex(List<T> items, double[] boxes, Box extent, Exact<? super T> exact) {
        this.items = items;
        this.exact = exact;
        this.boxes = boxes;
        this.side = (int) Math.max(1, Math.min(MAX_SIDE, Math.ceil(Math.sqrt(items.size() * 2.0))));
        this.minX = extent.minX();
        this.minY = extent.minY();
        this.cellsPerX = side / Math.max(extent.maxX() - minX, 1e-12);
        this.cellsPerY = side / Math.max(extent.maxY() - minY, 1e-12);
        this.cellStart = countCells();
        this.cellItems = fillCells();
    }

    /**
     * Builds an index.
     *
     * @param items the items; their numbers are their places in this list
     * @param box the box of an item, or null for an item that covers nothing
     * @param exact the exact test, asked only for points inside the box
     */
    public static <T> GridIndex<T> of(
            List<T> items, Function<? super T, Box> box, Exact<? super T> exact) {
        List<T> copy = List.copyOf(items);
        double[] boxes = new double[copy.size() * 4];
        double[] all = {
            Double.POSITIVE_INFINITY,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY,
            Double.NEGATIVE_INFINITY
        };
        for (int i = 0; i < copy.size(); i++) {
            put(boxes, i * 4, box.apply(copy.get(i)), all);
        }
        Box extent =
                all[0] <= all[2] ? new Box(all[0], all[1], all[2], all[3]) : new Box(0, 0, 0, 0);
        return new GridIndex<>(copy, boxes, extent, exact);
    }

    private static void put(double[] boxes, int at, Box box, double[] all) {
        if (box == null) {
            boxes[at] = Double.NaN;
            return;
        }
        boxes[at] = box.minX();
        boxes[at + 1] = box.minY();
        boxes[at + 2] = box.maxX();
        boxes[at + 3] = box.maxY();
        all[0] = Math.min(all[0], box.minX());
        all[1] = Math.min(all[1], box.minY());
        all[2] = Math.max(all[2], box.maxX());
        all[3] = Math.max(all[3], box.maxY());
    }

    /** Number of items. */
    public int size() {
        return items.size();
    }

    /** The item with a number. */
    public T item(int number) {
        return items.get(number);
    }

    /** Every item that covers the point, by box and exact test, in the order of the list. */
    public List<T> at(double x, double y) {
        List<T> found = new ArrayList<>();
        forEachAt(x, y, found::add);
        return found;
    }

    /** Hands every item that covers the point to the consumer, in the order of the list. */
    public void forEachAt(double x, double y, Consumer<? super T> consumer) {
        int cell = cell(x, y);
        if (cell < 0) {
            return;
        }
        for (int i = cellStart[cell]; i < cellStart[cell + 1]; i++) {
            int number = cellItems[i];
            if (inBox(number, x, y) && exact.covers(items.get(number), x, y)) {
                consumer.accept(items.get(number));
            }
        }
    }

    /** The number of the last item in the list that covers the point, or -1. */
    public int lastAt(double x, double y) {
        int cell = cell(x, y);
        if (cell < 0) {
            return -1;
        }
        for (int i = cellStart[cell + 1] - 1; i >= cellStart[cell]; i--) {
            int number = cellItems[i];
            if (inBox(number, x, y) && exact.covers(items.get(number), x, y)) {
                return number;
            }
        }
        return -1;
    }

    /** The numbers of the items whose boxes touch a box; no exact test. */
    public BitSet numbersIn(Box box) {
        BitSet found = new BitSet(items.size());
        int lastRow = row(box.maxY());
        int firstColumn = column(box.minX());
        int lastColumn = column(box.maxX());
        for (int row = row(box.minY()); row <= lastRow; row++) {
            int from = cellStart[row * side + firstColumn];
            int to = cellStart[row * side + lastColumn + 1];
            for (int i = from; i < to; i++) {
                if (touches(cellItems[i] * 4, box)) {
                    found.set(cellItems[i]);
                }
            }
        }
        return found;
    }

    private boolean touches(int at, Box box) {
        return boxes[at] <= box.maxX()
                && boxes[at + 1] <= box.maxY()
                && boxes[at + 2] >= box.minX()
                && boxes[at + 3] >= box.minY();
    }

    private boolean inBox(int number, double x, double y) {
        int at = number * 4;
        return x >= boxes[at] && y >= boxes[at + 1] && x <= boxes[at + 2] && y <= boxes[at + 3];
    }

    private int cell(double x, double y) {
        double column = (x - minX) * cellsPerX;
        double row = (y - minY) * cellsPerY;
        boolean outside = !(column >= 0 && row >= 0 && column <= side + 1e-9 && row <= side + 1e-9);
        return outside ? -1 : row(y) * side + column(x);
    }

    private int column(double x) {
        return (int) Math.max(0, Math.min(side - 1, Math.floor((x - minX) * cellsPerX)));
    }

    private int row(double y) {
        return (int) Math.max(0, Math.min(side - 1, Math.floor((y - minY) * cellsPerY)));
    }

    private int[] countCells() {
        int[] start = new int[side * side + 1];
        for (int n = 0; n < items.size(); n++) {
            forEachCell(n, cell -> start[cell + 1]++);
        }
        for (int i = 1; i < start.length; i++) {
            start[i] += start[i - 1];
        }
        return start;
    }

    private int[] fillCells() {
        int[] next = cellStart.clone();
        int[] filled = new int[cellStart[side * side]];
        for (int n = 0; n < items.size(); n++) {
            int number = n;
            forEachCell(n, cell -> filled[next[cell]++] = number);
        }
        return filled;
    }

    private void forEachCell(int number, java.util.function.IntConsumer consumer) {
        int at = number * 4;
        if (Double.isNaN(boxes[at])) {
            return;
        }
        int lastRow = row(boxes[at + 3]);
        int lastColumn = column(boxes[at + 2]);
        for (int row = row(boxes[at + 1]); row <= lastRow; row++) {
            for (int column = column(boxes[at]); column <= lastColumn; column++) {
                consumer.accept(row * side + column);
            }
        }
    }
}
