package org.shaotai.console.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shaotai.persistence.common.Progress;

/** What stands in the file, read back. */
class SpreadsheetWriterTest {

    private XSSFWorkbook book;
    private XSSFSheet sheet;

    @BeforeEach
    void write() throws IOException {
        byte[] bytes = FileFormat.XLSX.write(Samples.paper(5), Progress.SILENT);
        book = new XSSFWorkbook(new ByteArrayInputStream(bytes));
        sheet = book.getSheetAt(0);
    }

    @AfterEach
    void close() throws IOException {
        book.close();
    }

    private XSSFCell cell(int row, int column) {
        return sheet.getRow(row).getCell(column);
    }

    @Test
    void each_table_has_a_sheet_under_its_name() {
        assertThat(book.getNumberOfSheets()).isEqualTo(1);
        assertThat(sheet.getSheetName()).isEqualTo("表1 指标总表");
        assertThat(sheet.getMergedRegions().get(0).formatAsString()).isEqualTo("A1:D1");
    }

    @Test
    void numbers_are_numbers_with_their_formats() {
        assertThat(cell(3, 1).getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(cell(3, 1).getNumericCellValue()).isEqualTo(3126);
        assertThat(cell(3, 2).getNumericCellValue()).isEqualTo(95.8);
        assertThat(cell(3, 2).getCellStyle().getDataFormatString()).contains("0.0");
        assertThat(cell(3, 3).getNumericCellValue()).isEqualTo(-1.3);
        assertThat(cell(3, 3).getCellStyle().getDataFormatString()).contains("个百分点");
        assertThat(cell(3, 3).getCellStyle().getBorderBottom()).isEqualTo(BorderStyle.THIN);
    }

    @Test
    void words_never_become_formulas() {
        XSSFCell name = cell(4, 0);

        assertThat(name.getCellType()).isEqualTo(CellType.STRING);
        assertThat(name.getStringCellValue()).startsWith("=HYPERLINK");
        assertThat(name.getCellStyle().getQuotePrefixed()).isTrue();
        assertThat(cell(3, 0).getCellStyle().getQuotePrefixed()).isFalse();
    }

    @Test
    void all_stands_first_and_the_heading_stays_in_sight() {
        assertThat(cell(3, 0).getStringCellValue()).isEqualTo("合计");
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 3);
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("3:3");
    }

    @Test
    void it_prints_on_the_width_of_one_page_that_lies_on_its_side() {
        assertThat(book.getPrintArea(0)).contains("$A$1:$D$9");
        assertThat(sheet.getFitToPage()).isTrue();
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
    }
}
