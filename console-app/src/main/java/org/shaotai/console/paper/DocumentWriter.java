package org.shaotai.console.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.shaotai.console.paper.Paper.Section;
import org.shaotai.persistence.common.Progress;

/**
 * Writes a paper as a document in the manner of GB/T 9704-2012 (domain reference §5.6): A4, 22
 * lines of 28 characters, page numbers at the outer side, wide tables on pages that lie on their
 * side. The office's fonts are named, never shipped.
 */
final class DocumentWriter {

    private final Paper paper;

    DocumentWriter(Paper paper) {
        this.paper = paper;
    }

    byte[] write(Progress progress) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            FileProperties.put(document.getProperties(), paper);
            document.getSettings().setEvenAndOddHeadings(true);
            List<Section> sections = paper.sections();
            CTSectPr body = document.getDocument().getBody().addNewSectPr();
            DocumentPages.number(document, body);
            for (int i = 0; i < sections.size(); i++) {
                if (!progress.at(i, sections.size())) {
                    return new byte[0];
                }
                write(sections.get(i), document);
                end(sections.get(i), document, body, i == sections.size() - 1);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return StillZip.of(bytes.toByteArray());
        }
    }

    private static void write(Section section, XWPFDocument document) {
        for (Block block : section.blocks()) {
            if (block instanceof Table table) {
                write(table, document, section.isLandscape());
            } else if (block instanceof Block.Text text) {
                DocumentText.write(text.role(), text.text(), document.createParagraph());
            }
        }
    }

    private static void write(Table table, XWPFDocument document, boolean isLandscape) {
        DocumentText.tableTitle(table.title(), document.createParagraph());
        DocumentText.caption(table.caption(), document.createParagraph());
        XWPFTable grid = document.createTable(table.rows().size() + 1, table.columns().size());
        DocumentTable.write(table, grid, DocumentPages.textWidth(isLandscape));
        for (String note : table.notes()) {
            DocumentText.write(Block.Role.NOTE, note, document.createParagraph());
        }
    }

    /** The last section is the document's own; the others end in the paragraph that closes them. */
    private static void end(Section section, XWPFDocument document, CTSectPr body, boolean isLast) {
        if (isLast) {
            DocumentPages.lay(body, section.isLandscape());
            return;
        }
        XWPFParagraph closing = document.createParagraph();
        DocumentText.shrink(closing);
        CTSectPr own = DocumentText.properties(closing).addNewSectPr();
        DocumentPages.lay(own, section.isLandscape());
        DocumentPages.numberLike(body, own);
    }
}
