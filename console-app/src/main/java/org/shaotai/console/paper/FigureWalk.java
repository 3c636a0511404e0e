package org.shaotai.console.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the way from figure to figure with the arrow keys, over the borders of pages and tables.
 *
 * @param <T> what stands at each place
 */
final class FigureWalk<T> {

    private final List<Spot<T>> spots = new ArrayList<>();

    /** Adds a figure in a row of the whole paper and a column of its table. */
    void add(T figure, int row, int column) {
        spots.add(new Spot<>(figure, row, column));
    }

    /** Where the walk begins; empty on a paper without figures. */
    Optional<T> first() {
        return spots.stream().findFirst().map(Spot::figure);
    }

    /** The next figure in a direction: in the same row, or in the nearest row that has any. */
    Optional<T> from(T figure, Direction direction) {
        return spots.stream()
                .filter(spot -> spot.figure() == figure)
                .findFirst()
                .flatMap(spot -> next(spot, direction))
                .map(Spot::figure);
    }

    private Optional<Spot<T>> next(Spot<T> here, Direction direction) {
        return switch (direction) {
            case LEFT ->
                    inRow(here.row())
                            .filter(spot -> spot.column() < here.column())
                            .max(Comparator.comparing(Spot::column));
            case RIGHT ->
                    inRow(here.row())
                            .filter(spot -> spot.column() > here.column())
                            .min(Comparator.comparing(Spot::column));
            case UP ->
                    spots.stream()
                            .filter(spot -> spot.row() < here.row())
                            .max(Comparator.comparing(Spot::row))
                            .flatMap(spot -> nearest(spot.row(), here.column()));
            case DOWN ->
                    spots.stream()
                            .filter(spot -> spot.row() > here.row())
                            .min(Comparator.comparing(Spot::row))
                            .flatMap(spot -> nearest(spot.row(), here.column()));
        };
    }

    private Optional<Spot<T>> nearest(int row, int column) {
        return inRow(row).min(Comparator.comparing(spot -> Math.abs(spot.column() - column)));
    }

    private Stream<Spot<T>> inRow(int row) {
        return spots.stream().filter(spot -> spot.row() == row);
    }

    /** Where an arrow key leads. */
    enum Direction {
        LEFT,
        RIGHT,
        UP,
        DOWN
    }

    private record Spot<T>(T figure, int row, int column) {}
}
