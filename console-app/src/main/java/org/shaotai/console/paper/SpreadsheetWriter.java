package org.shaotai.console.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.shaotai.persistence.common.Progress;

/**
 * Writes the tables of a paper as a spreadsheet: each on a sheet that prints on one page's width,
 * title merged above, heading and row names frozen, numbers as numbers. No text is ever a formula.
 */
final class SpreadsheetWriter {

    /** Up to this width in points a table stands upright on A4. */
    private static final int UPRIGHT = 500;

    private static final int HEADING = 2;

    /** A spreadsheet measures columns in 1/256 of a digit, which is about 5.5 points wide. */
    private static final double UNITS_PER_POINT = 256 / 5.5;

    private final Paper paper;

    SpreadsheetWriter(Paper paper) {
        this.paper = paper;
    }

    byte[] write(Progress progress) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            FileProperties.put(book.getProperties(), paper);
            SpreadsheetStyles styles = new SpreadsheetStyles(book);
            List<Table> tables = paper.tables();
            for (int i = 0; i < tables.size(); i++) {
                if (!progress.at(i, tables.size())) {
                    return new byte[0];
                }
                write(tables.get(i), book.createSheet(tables.get(i).name()), styles);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return StillZip.of(bytes.toByteArray());
        }
    }

    private static void write(Table table, XSSFSheet sheet, SpreadsheetStyles styles) {
        int last = table.columns().size() - 1;
        merged(sheet, 0, last, table.title(), styles.title());
        sheet.getRow(0).setHeightInPoints(30);
        merged(sheet, 1, last, table.caption(), styles.caption());
        XSSFRow heading = sheet.createRow(HEADING);
        heading.setHeightInPoints(32);
        for (int i = 0; i <= last; i++) {
            put(heading.createCell(i), table.columns().get(i).name(), styles.heading());
            sheet.setColumnWidth(i, (int) (table.columns().get(i).width() * UNITS_PER_POINT));
        }
        int row = HEADING;
        for (List<Cell> cells : table.rows()) {
            write(cells, sheet.createRow(++row), styles);
        }
        for (String note : table.notes()) {
            merged(sheet, ++row, last, note, styles.note());
            sheet.getRow(row).setHeightInPoints(heightOf(note, table.width()));
        }
        layOut(table, sheet, row);
    }

    /** Merged cells do not grow with their words, so their height is reckoned. */
    private static float heightOf(String note, int width) {
        double letter = 10;
        return (float) (14 * Math.ceil(note.length() * letter / width) + 2);
    }

    private static void merged(
            XSSFSheet sheet, int row, int lastColumn, String text, CellStyle style) {
        put(sheet.createRow(row).createCell(0), text, style);
        sheet.addMergedRegion(new CellRangeAddress(row, row, 0, lastColumn));
    }

    private static void put(XSSFCell cell, String text, CellStyle style) {
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    private static void write(List<Cell> cells, XSSFRow row, SpreadsheetStyles styles) {
        row.setHeightInPoints(20);
        for (int i = 0; i < cells.size(); i++) {
            XSSFCell target = row.createCell(i);
            if (cells.get(i) instanceof Cell.Number number) {
                target.setCellValue(number.value().doubleValue());
                target.setCellStyle(styles.number(number.style()));
            } else {
                String text = cells.get(i).text();
                put(target, text, i == 0 ? styles.name(text) : styles.words(text));
            }
        }
    }

    private static void layOut(Table table, XSSFSheet sheet, int lastRow) {
        sheet.createFreezePane(1, HEADING + 1);
        sheet.setRepeatingRows(new CellRangeAddress(HEADING, HEADING, -1, -1));
        sheet.getWorkbook()
                .setPrintArea(
                        sheet.getWorkbook().getSheetIndex(sheet),
                        0,
                        table.columns().size() - 1,
                        0,
                        lastRow);
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(table.width() > UPRIGHT);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.getFooter().setCenter("— &P —");
    }
}
