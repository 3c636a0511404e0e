package org.shaotai.console.paper;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of a spreadsheet's cells, each made once for a workbook. */
final class SpreadsheetStyles {

    /** What a spreadsheet could take for the beginning of a formula when the cell is edited. */
    private static final String FORMULA_SIGNS = "=+-@\t\r";

    private final XSSFWorkbook book;
    private final CellStyle title;
    private final CellStyle caption;
    private final CellStyle heading;
    private final CellStyle note;
    private final Map<NumberStyle, CellStyle> numbers = new HashMap<>();
    private final Map<String, CellStyle> words = new HashMap<>();

    SpreadsheetStyles(XSSFWorkbook book) {
        this.book = book;
        this.title = plain("黑体", 16, HorizontalAlignment.CENTER);
        this.caption = plain("楷体", 10, HorizontalAlignment.RIGHT);
        this.heading = bordered("黑体", HorizontalAlignment.CENTER);
        this.note = plain("宋体", 10, HorizontalAlignment.LEFT);
    }

    CellStyle title() {
        return title;
    }

    CellStyle caption() {
        return caption;
    }

    CellStyle heading() {
        return heading;
    }

    CellStyle note() {
        return note;
    }

    CellStyle name(String text) {
        return words(text, HorizontalAlignment.LEFT);
    }

    CellStyle words(String text) {
        return words(text, HorizontalAlignment.CENTER);
    }

    /** Words that begin like a formula are marked as words, so that editing keeps them words. */
    private CellStyle words(String text, HorizontalAlignment side) {
        boolean isQuoted = !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0;
        return words.computeIfAbsent(
                side + " " + isQuoted,
                key -> {
                    XSSFCellStyle style = bordered("宋体", side);
                    style.setQuotePrefixed(isQuoted);
                    style.setIndention((short) (side == HorizontalAlignment.LEFT ? 1 : 0));
                    return style;
                });
    }

    CellStyle number(NumberStyle as) {
        return numbers.computeIfAbsent(
                as,
                key -> {
                    XSSFCellStyle style = bordered("Times New Roman", HorizontalAlignment.CENTER);
                    style.setDataFormat(book.createDataFormat().getFormat(as.spreadsheet()));
                    return style;
                });
    }

    private XSSFCellStyle bordered(String font, HorizontalAlignment side) {
        XSSFCellStyle style = plain(font, 11, side);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    private XSSFCellStyle plain(String fontName, int points, HorizontalAlignment side) {
        XSSFFont font = book.createFont();
        font.setFontName(fontName);
        font.setFontHeightInPoints((short) points);
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setAlignment(side);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        return style;
    }
}
