package org.shaotai.console.paper;

import java.util.ArrayList;
import java.util.List;
import org.shaotai.console.paper.Block.Role;
import org.shaotai.console.paper.Paper.Section;

/**
 * One printed page on the screen. Where a page ends is reckoned from the standard's own measures
 * (22 lines of 28 characters), so that it needs no toolkit; a word processor may break a line
 * elsewhere.
 *
 * @param isLandscape whether it lies on its side
 * @param blocks what stands on it; a long table is parted between rows
 */
record Sheet(boolean isLandscape, List<Block> blocks) {

    /** Measures in points. */
    static final double LINE = 28.95;

    static final double ROW = 17;
    static final double HEADING_ROW = 46;
    static final double TABLE_HEAD = 42;
    private static final double NOTE_LINE = 14;
    private static final double LONG_SIDE = 638;
    private static final double SHORT_SIDE = 442;
    private static final double BODY_SIGN = 16;
    private static final double NOTE_SIGN = 10;
    private static final double REMARK_SIGN = 12;
    private static final double REMARK_LINE = 20;

    /** How wide the text block is. */
    double textWidth() {
        return isLandscape ? LONG_SIDE : SHORT_SIDE;
    }

    /** The pages of a paper. */
    static List<Sheet> of(Paper paper) {
        List<Sheet> sheets = new ArrayList<>();
        paper.sections().forEach(section -> sheets.addAll(new Filling(section).sheets()));
        return sheets;
    }

    /** Puts the blocks of one section on pages, one after the other. */
    private static final class Filling {

        private final Section section;
        private final List<Sheet> done = new ArrayList<>();
        private List<Block> page = new ArrayList<>();
        private double room;

        Filling(Section section) {
            this.section = section;
            this.room = height();
        }

        private double height() {
            return section.isLandscape() ? SHORT_SIDE : LONG_SIDE;
        }

        private double width() {
            return section.isLandscape() ? LONG_SIDE : SHORT_SIDE;
        }

        List<Sheet> sheets() {
            for (Block block : section.blocks()) {
                if (block instanceof Table table) {
                    put(table);
                } else if (block instanceof Block.Text text) {
                    put(text, height(text));
                }
            }
            turn();
            return done;
        }

        private void put(Block block, double height) {
            if (height > room && !page.isEmpty()) {
                turn();
            }
            page.add(block);
            room -= height;
        }

        private void put(Table table) {
            int from = 0;
            do {
                double head = from == 0 ? TABLE_HEAD + HEADING_ROW : HEADING_ROW;
                int fit = Math.max(1, (int) ((room - head) / ROW));
                int to = Math.min(table.rows().size(), from + fit);
                put(table.part(from, to), head + (to - from) * ROW);
                from = to;
                if (from < table.rows().size()) {
                    turn();
                }
            } while (from < table.rows().size());
        }

        private double height(Block.Text text) {
            double indent = text.role() == Role.BODY || text.role() == Role.REMARK ? 2 : 0;
            double lines = Math.ceil((signs(text.text()) + indent) * sign(text.role()) / width());
            return Math.max(1, lines) * line(text.role());
        }

        private static double sign(Role role) {
            return switch (role) {
                case NOTE -> NOTE_SIGN;
                case REMARK -> REMARK_SIGN;
                default -> BODY_SIGN;
            };
        }

        private static double line(Role role) {
            return switch (role) {
                case NOTE -> NOTE_LINE;
                case REMARK -> REMARK_LINE;
                default -> LINE;
            };
        }

        private void turn() {
            if (!page.isEmpty()) {
                done.add(new Sheet(section.isLandscape(), List.copyOf(page)));
            }
            page = new ArrayList<>();
            room = height();
        }
    }

    /** The width of a text in Chinese signs; a Latin letter is half as wide. */
    private static double signs(String text) {
        return text.codePoints().mapToDouble(point -> point < 0x2E80 ? 0.5 : 1).sum();
    }
}
