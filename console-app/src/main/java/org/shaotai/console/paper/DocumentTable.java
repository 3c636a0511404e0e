package org.shaotai.console.paper;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** A table of a document: thin lines, the heading repeated on every page, no row torn apart. */
final class DocumentTable {

    private static final int SIZE = 10;
    private static final double LINE = 14;

    private DocumentTable() {}

    /**
     * Fills a grid.
     *
     * @param width of the text block, in 1/20 point; the columns share it as they share the table
     */
    static void write(Table table, XWPFTable grid, int width) {
        int[] widths =
                table.columns().stream()
                        .mapToInt(column -> column.width() * width / table.width())
                        .toArray();
        lay(grid, widths);
        List<String> names = table.columns().stream().map(Table.Column::name).toList();
        XWPFTableRow heading = grid.getRow(0);
        heading.setRepeatHeader(true);
        fill(heading, names, "黑体", widths);
        for (int i = 0; i < table.rows().size(); i++) {
            List<String> texts = table.rows().get(i).stream().map(Cell::text).toList();
            fill(grid.getRow(i + 1), texts, DocumentText.BODY_FONT, widths);
        }
    }

    private static void lay(XWPFTable grid, int[] widths) {
        grid.setTableAlignment(TableRowAlign.CENTER);
        grid.setWidthType(TableWidthType.DXA);
        int whole = 0;
        CTTblGrid columns =
                grid.getCTTbl().getTblGrid() == null
                        ? grid.getCTTbl().addNewTblGrid()
                        : grid.getCTTbl().getTblGrid();
        for (int width : widths) {
            columns.addNewGridCol().setW(BigInteger.valueOf(width));
            whole += width;
        }
        grid.setWidth(whole);
        CTTblPr properties = grid.getCTTbl().getTblPr();
        CTTblLayoutType layout =
                properties.isSetTblLayout()
                        ? properties.getTblLayout()
                        : properties.addNewTblLayout();
        layout.setType(STTblLayoutType.FIXED);
        grid.setCellMargins(30, 40, 30, 40);
    }

    private static void fill(XWPFTableRow row, List<String> texts, String font, int[] widths) {
        row.setCantSplitRow(true);
        for (int i = 0; i < texts.size(); i++) {
            XWPFTableCell cell = row.getCell(i);
            cell.setWidthType(TableWidthType.DXA);
            cell.setWidth(Integer.toString(widths[i]));
            cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
            XWPFParagraph line = cell.getParagraphs().get(0);
            DocumentText.pitch(line, LINE);
            line.setAlignment(i == 0 ? ParagraphAlignment.LEFT : ParagraphAlignment.CENTER);
            DocumentText.words(line, texts.get(i), font, SIZE);
        }
    }
}
