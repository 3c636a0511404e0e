package org.shaotai.console.paper;

import java.io.IOException;
import org.shaotai.persistence.common.Progress;

/** The formats a paper is written in. */
public enum FileFormat {
    /** A spreadsheet: each table on a sheet of its own, numbers as numbers. */
    XLSX {
        @Override
        byte[] write(Paper paper, Progress progress) throws IOException {
            return new SpreadsheetWriter(paper).write(progress);
        }
    },
    /** A document in the manner of GB/T 9704. */
    DOCX {
        @Override
        byte[] write(Paper paper, Progress progress) throws IOException {
            return new DocumentWriter(paper).write(progress);
        }
    };

    /** The bytes of a file; empty when the listener called it off. */
    abstract byte[] write(Paper paper, Progress progress) throws IOException;

    /** What its files end in. */
    public String ending() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
