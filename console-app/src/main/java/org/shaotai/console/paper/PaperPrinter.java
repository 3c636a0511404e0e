package org.shaotai.console.paper;

import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.PrinterJob;
import javafx.scene.Scene;
import javafx.scene.transform.Scale;

/** Prints papers on the printer the desktop proposes. On the window's thread only. */
public final class PaperPrinter {

    private PaperPrinter() {}

    /** Prints a paper, page by page; false where there is no printer or it does not take it. */
    public static boolean print(Paper paper) {
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) {
            return false;
        }
        int number = 0;
        boolean isPrinted = true;
        for (Sheet sheet : Sheet.of(paper)) {
            isPrinted = isPrinted && print(job, sheet, ++number);
        }
        return isPrinted && job.endJob();
    }

    private static boolean print(PrinterJob job, Sheet sheet, int number) {
        PageLayout layout =
                job.getPrinter()
                        .createPageLayout(
                                job.getJobSettings().getPageLayout().getPaper(),
                                sheet.isLandscape()
                                        ? PageOrientation.LANDSCAPE
                                        : PageOrientation.PORTRAIT,
                                0,
                                0,
                                0,
                                0);
        SheetPane page = new SheetPane(sheet, number, (figure, place) -> {});
        new Scene(page); // a node outside of a scene has no style and no size
        page.applyCss();
        page.layout();
        double scale = layout.getPrintableWidth() / page.fullWidth();
        page.getTransforms().add(new Scale(scale, scale));
        return job.printPage(layout, page);
    }
}
