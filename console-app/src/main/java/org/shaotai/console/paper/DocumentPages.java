package org.shaotai.console.paper;

import java.math.BigInteger;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** The pages of a document: size, margins, line grid and page numbers. Lengths in 1/20 point. */
final class DocumentPages {

    /** 28.95 points: 22 lines fill the 225 mm of the text block. */
    static final int LINE = 579;

    private static final int SHORT_SIDE = millimetres(210);
    private static final int LONG_SIDE = millimetres(297);
    private static final int TOP = millimetres(37);
    private static final int LEFT = millimetres(28);
    private static final int RIGHT = SHORT_SIDE - LEFT - millimetres(156);
    private static final int BOTTOM = LONG_SIDE - TOP - millimetres(225);

    /** The number stands 7 mm below the text block and is 5 mm high. */
    private static final int FOOTER = BOTTOM - millimetres(12);

    private static final int HEADER = millimetres(15);
    private static final int NUMBER_SIZE = 14;
    private static final int ONE_CHARACTER = NUMBER_SIZE * 20;

    private DocumentPages() {}

    private static int millimetres(int length) {
        return (int) Math.round(length * 1440 / 25.4);
    }

    /** How wide the text block is. */
    static int textWidth(boolean isLandscape) {
        return isLandscape ? LONG_SIDE - TOP - BOTTOM : SHORT_SIDE - LEFT - RIGHT;
    }

    /** Gives a section its pages; those on their side are the upright ones turned to the left. */
    static void lay(CTSectPr section, boolean isLandscape) {
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(isLandscape ? LONG_SIDE : SHORT_SIDE));
        size.setH(BigInteger.valueOf(isLandscape ? SHORT_SIDE : LONG_SIDE));
        if (isLandscape) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(isLandscape ? LEFT : TOP));
        margins.setBottom(BigInteger.valueOf(isLandscape ? RIGHT : BOTTOM));
        margins.setLeft(BigInteger.valueOf(isLandscape ? BOTTOM : LEFT));
        margins.setRight(BigInteger.valueOf(isLandscape ? TOP : RIGHT));
        margins.setHeader(BigInteger.valueOf(HEADER));
        margins.setFooter(BigInteger.valueOf(isLandscape ? millimetres(12) : FOOTER));
        margins.setGutter(BigInteger.ZERO);
        CTDocGrid grid = section.addNewDocGrid();
        grid.setType(STDocGrid.LINES);
        grid.setLinePitch(BigInteger.valueOf(LINE));
    }

    /** Numbers the pages "— 1 —", one character in from the outer side. */
    static void number(XWPFDocument document, CTSectPr section) {
        XWPFHeaderFooterPolicy policy = new XWPFHeaderFooterPolicy(document, section);
        XWPFParagraph odd = policy.createFooter(XWPFHeaderFooterPolicy.DEFAULT).createParagraph();
        odd.setAlignment(ParagraphAlignment.RIGHT);
        odd.setIndentationRight(ONE_CHARACTER);
        number(odd);
        XWPFParagraph even = policy.createFooter(XWPFHeaderFooterPolicy.EVEN).createParagraph();
        even.setAlignment(ParagraphAlignment.LEFT);
        even.setIndentationLeft(ONE_CHARACTER);
        number(even);
    }

    private static void number(XWPFParagraph line) {
        run(line).setText("— ");
        XWPFRun field = run(line);
        field.getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        run(line).getCTR().addNewInstrText().setStringValue("PAGE");
        run(line).getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
        run(line).setText(" —");
    }

    private static XWPFRun run(XWPFParagraph line) {
        XWPFRun run = line.createRun();
        DocumentText.font(run, "宋体", NUMBER_SIZE);
        return run;
    }

    /** Gives a section the page numbers of another. */
    static void numberLike(CTSectPr numbered, CTSectPr section) {
        for (CTHdrFtrRef footer : numbered.getFooterReferenceList()) {
            section.addNewFooterReference().set(footer);
        }
    }
}
