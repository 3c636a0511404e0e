package org.shaotai.console.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.shaotai.persistence.common.Progress;

/** What stands in the file, read back and held against GB/T 9704-2012. */
class DocumentWriterTest {

    private XWPFDocument document;

    @BeforeEach
    void write() throws IOException {
        byte[] bytes = FileFormat.DOCX.write(Samples.paper(5), Progress.SILENT);
        document = new XWPFDocument(new ByteArrayInputStream(bytes));
    }

    @AfterEach
    void close() throws IOException {
        document.close();
    }

    private XWPFParagraph line(String text) {
        return document.getParagraphs().stream()
                .filter(p -> p.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static CTFonts fonts(XWPFParagraph line) {
        return line.getRuns().get(0).getCTR().getRPr().getRFontsArray(0);
    }

    private CTSectPr upright() {
        return document.getParagraphs().stream()
                .filter(p -> p.getCTP().isSetPPr() && p.getCTP().getPPr().isSetSectPr())
                .map(p -> p.getCTP().getPPr().getSectPr())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_page_is_A4_with_the_standards_margins_and_22_lines() {
        CTSectPr page = upright();

        assertThat(page.getPgSz().getW()).isEqualTo(BigInteger.valueOf(11906));
        assertThat(page.getPgSz().getH()).isEqualTo(BigInteger.valueOf(16838));
        assertThat(page.getPgMar().getTop()).as("37 mm").isEqualTo(BigInteger.valueOf(2098));
        assertThat(page.getPgMar().getLeft()).as("28 mm").isEqualTo(BigInteger.valueOf(1587));
        int width = 11906 - 1587 - ((BigInteger) page.getPgMar().getRight()).intValue();
        assertThat(width / 1440.0 * 25.4).as("156 mm").isBetween(155.9, 156.1);
        int height = 16838 - 2098 - ((BigInteger) page.getPgMar().getBottom()).intValue();
        assertThat(height / 1440.0 * 25.4).as("225 mm").isBetween(224.9, 225.1);
        assertThat(height / page.getDocGrid().getLinePitch().intValue()).isEqualTo(22);
    }

    @Test
    void wide_tables_lie_on_their_side_and_repeat_their_heading() {
        CTSectPr last = document.getDocument().getBody().getSectPr();
        XWPFTable table = document.getTables().get(0);

        assertThat(last.getPgSz().getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
        assertThat(table.getRow(0).isRepeatHeader()).isTrue();
        assertThat(table.getRow(1).isRepeatHeader()).isFalse();
        assertThat(table.getRow(1).isCantSplitRow()).isTrue();
        assertThat(table.getRow(1).getCell(2).getText()).isEqualTo("95.8");
        assertThat(table.getRow(1).getCell(3).getText()).isEqualTo("-1.3个百分点");
    }

    @Test
    void fonts_and_sizes_are_the_offices_own() {
        assertThat(fonts(line("青岩县月调度通报")).getEastAsia()).isEqualTo("方正小标宋简体");
        assertThat(line("青岩县月调度通报").getRuns().get(0).getFontSizeAsDouble()).isEqualTo(22);
        assertThat(fonts(line("一、总体情况")).getEastAsia()).isEqualTo("黑体");
        XWPFParagraph body = line("9月，全县登记事项3,126件。");
        assertThat(fonts(body).getEastAsia()).isEqualTo("仿宋_GB2312");
        assertThat(fonts(body).getAscii()).isEqualTo("Times New Roman");
        assertThat(body.getRuns().get(0).getFontSizeAsDouble()).isEqualTo(16);
        assertThat(body.getSpacingBetween()).isEqualTo(28.95);
        assertThat(body.getCTP().getPPr().getInd().getFirstLineChars())
                .isEqualTo(BigInteger.valueOf(200));
    }

    @Test
    void page_numbers_stand_at_the_outer_side() {
        assertThat(document.getFooterList()).hasSize(2);
        assertThat(document.getFooterList().get(0).getParagraphs().get(0).getText()).contains("—");
        assertThat(document.getSettings().getEvenAndOddHeadings()).isTrue();
        assertThat(upright().getFooterReferenceList()).hasSize(2);
    }
}
