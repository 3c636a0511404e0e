package org.shaotai.console.command;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines of text in columns; a Chinese character takes the room of two Latin ones, as terminals draw
 * it.
 */
final class TextTable {

    private final List<List<String>> rows = new ArrayList<>();

    TextTable row(Object... cells) {
        List<String> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(String.valueOf(cell));
        }
        rows.add(row);
        return this;
    }

    List<String> lines() {
        int[] widths = widths();
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                line.append(row.get(i));
                line.append(" ".repeat(widths[i] - width(row.get(i)) + 2));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    private int[] widths() {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        return widths;
    }

    private static int width(String text) {
        return text.codePoints().map(point -> isWide(point) ? 2 : 1).sum();
    }

    private static boolean isWide(int point) {
        return point >= 0x2E80 && point <= 0x9FFF
                || point >= 0xF900 && point <= 0xFAFF
                || point >= 0xFF00 && point <= 0xFF60
                || point >= 0x20000;
    }
}
