package org.shaotai.console.paper;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/**
 * The paragraphs of a document. The names of fonts are those that offices have: 方正小标宋, 黑体,
 * 仿宋_GB2312, 楷体_GB2312 for signs, Times New Roman for Latin letters and digits.
 */
final class DocumentText {

    static final String BODY_FONT = "仿宋_GB2312";

    private static final String TITLE_FONT = "方正小标宋简体";
    private static final String HEADING_FONT = "黑体";
    private static final String SECOND_FONT = "楷体_GB2312";
    private static final String LATIN_FONT = "Times New Roman";
    private static final int TITLE_SIZE = 22;
    private static final int BODY_SIZE = 16;
    private static final int NOTE_SIZE = 14;
    private static final int REMARK_SIZE = 12;
    private static final int SMALL_SIZE = 10;

    /** Exact line of small text, in points. */
    private static final double SMALL_LINE = 14;

    private static final double REMARK_LINE = 20;

    private DocumentText() {}

    static void write(Block.Role role, String text, XWPFParagraph line) {
        pitch(line, DocumentPages.LINE / 20.0);
        switch (role) {
            case TITLE -> {
                pitch(line, 36);
                line.setAlignment(ParagraphAlignment.CENTER);
                line.setKeepNext(true);
                words(line, text, TITLE_FONT, TITLE_SIZE);
            }
            case ISSUE -> {
                line.setAlignment(ParagraphAlignment.CENTER);
                line.setSpacingAfter(DocumentPages.LINE);
                words(line, text, SECOND_FONT, BODY_SIZE);
            }
            case ADDRESSEE -> words(line, text, BODY_FONT, BODY_SIZE);
            case HEADING -> {
                indent(line, BODY_SIZE);
                line.setKeepNext(true);
                outline(line);
                words(line, text, HEADING_FONT, BODY_SIZE);
            }
            case BODY -> {
                indent(line, BODY_SIZE);
                line.setAlignment(ParagraphAlignment.BOTH);
                words(line, text, BODY_FONT, BODY_SIZE);
            }
            case REMARK -> {
                pitch(line, REMARK_LINE);
                indent(line, REMARK_SIZE);
                words(line, text, BODY_FONT, REMARK_SIZE);
            }
            case NOTE -> note(line, text);
            case SIGNER -> {
                line.setSpacingBefore(DocumentPages.LINE);
                closing(line, text, 2);
            }
            case DATE -> closing(line, text, 4);
            case IMPRINT -> imprint(line, text);
        }
    }

    private static void note(XWPFParagraph line, String text) {
        pitch(line, SMALL_LINE);
        line.setAlignment(ParagraphAlignment.LEFT);
        line.setSpacingAfter(NOTE_SIZE * 20);
        words(line, text, BODY_FONT, SMALL_SIZE);
    }

    /** At the right, so many characters in (GB/T 9704 §7.3.5). */
    private static void closing(XWPFParagraph line, String text, int characters) {
        line.setAlignment(ParagraphAlignment.RIGHT);
        line.setIndentationRight(characters * BODY_SIZE * 20);
        line.setKeepNext(true);
        words(line, text, BODY_FONT, BODY_SIZE);
    }

    private static void imprint(XWPFParagraph line, String text) {
        line.setBorderTop(Borders.SINGLE);
        line.setBorderBottom(Borders.SINGLE);
        line.setIndentationLeft(NOTE_SIZE * 20);
        line.setIndentationRight(NOTE_SIZE * 20);
        words(line, text, BODY_FONT, NOTE_SIZE);
    }

    /** The title above a table. */
    static void tableTitle(String text, XWPFParagraph line) {
        pitch(line, 24);
        line.setAlignment(ParagraphAlignment.CENTER);
        line.setKeepNext(true);
        words(line, text, HEADING_FONT, NOTE_SIZE);
    }

    /** The smaller line between a table and its title. */
    static void caption(String text, XWPFParagraph line) {
        pitch(line, SMALL_LINE);
        line.setAlignment(ParagraphAlignment.RIGHT);
        line.setKeepNext(true);
        words(line, text, SECOND_FONT, SMALL_SIZE);
    }

    /** A paragraph that takes hardly any room, because a section must end in one. */
    static void shrink(XWPFParagraph line) {
        pitch(line, 1);
    }

    /** Lines of exactly so many points, whatever the page's grid of lines. */
    static void pitch(XWPFParagraph line, double points) {
        line.setSpacingBetween(points, LineSpacingRule.EXACT);
        CTPPr properties = properties(line);
        if (!properties.isSetSnapToGrid()) {
            properties.addNewSnapToGrid().setVal(false);
        }
        line.setSpacingBefore(0);
        line.setSpacingAfter(0);
    }

    /** The first line is two characters in. */
    private static void indent(XWPFParagraph line, int size) {
        line.setIndentationFirstLine(2 * size * 20);
        CTInd indent = properties(line).getInd();
        indent.setFirstLineChars(BigInteger.valueOf(200));
    }

    private static void outline(XWPFParagraph line) {
        properties(line).addNewOutlineLvl().setVal(BigInteger.ZERO);
    }

    static CTPPr properties(XWPFParagraph line) {
        return line.getCTP().isSetPPr() ? line.getCTP().getPPr() : line.getCTP().addNewPPr();
    }

    static void words(XWPFParagraph line, String text, String font, int size) {
        XWPFRun run = line.createRun();
        font(run, font, size);
        run.setText(text);
    }

    /** Names the fonts of a run: one for signs, one for Latin letters and digits. */
    static void font(XWPFRun run, String signs, int size) {
        run.setFontSize(size);
        CTRPr properties =
                run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
        CTFonts fonts =
                properties.sizeOfRFontsArray() > 0
                        ? properties.getRFontsArray(0)
                        : properties.addNewRFonts();
        fonts.setAscii(LATIN_FONT);
        fonts.setHAnsi(LATIN_FONT);
        fonts.setCs(LATIN_FONT);
        fonts.setEastAsia(signs);
    }
}
