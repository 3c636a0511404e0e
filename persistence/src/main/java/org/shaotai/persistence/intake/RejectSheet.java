package org.shaotai.persistence.intake;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.shaotai.persistence.common.Refusal;
import org.shaotai.persistence.store.StoreTrouble;

/**
 * The file of the rows that were not taken: line, reason, and the row as it came, so that it can be
 * put right and imported again. Written beside its final place and moved there by {@link #keep()};
 * an import that is called off leaves none.
 *
 * <p>Personal numbers are masked. A cell that a spreadsheet would take for a formula gets an
 * apostrophe (domain reference §7.7); plain numbers, such as western longitudes, do not.
 */
final class RejectSheet implements Closeable {

    private static final Pattern FORMULA = Pattern.compile("(?s)^[=+\\-@\\t\\r].*");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");

    private final Path file;
    private final Path draft;
    private final Wording wording;
    private final CSVPrinter printer;
    private long rows;

    private RejectSheet(Path file, Path draft, Wording wording, CSVPrinter printer) {
        this.file = file;
        this.draft = draft;
        this.wording = wording;
        this.printer = printer;
    }

    /**
     * Begins a sheet.
     *
     * @param file where it will be
     * @param header the columns of the table
     */
    static RejectSheet begin(Path file, List<String> header, Wording wording) {
        Path draft = file.resolveSibling(file.getFileName() + ".part");
        try {
            BufferedWriter writer = Files.newBufferedWriter(draft, StandardCharsets.UTF_8);
            // The mark tells spreadsheets that this is UTF-8.
            writer.write('\uFEFF');
            CSVPrinter printer = new CSVPrinter(writer, CSVFormat.DEFAULT);
            RejectSheet sheet = new RejectSheet(file, draft, wording, printer);
            sheet.print(
                    wording.say("import.rejects.line", List.of()),
                    wording.say("import.rejects.reason", List.of()),
                    header);
            return sheet;
        } catch (IOException e) {
            throw new StoreTrouble("trouble.file.write", file.toString(), e);
        }
    }

    /** Adds a row with the reason why it was not taken. */
    void add(TableRow row, Refusal reason) {
        try {
            print(
                    Long.toString(row.line()),
                    wording.say(reason.key(), reason.args()),
                    row.values());
            rows++;
        } catch (IOException e) {
            throw new StoreTrouble("trouble.file.write", file.toString(), e);
        }
    }

    private void print(String line, String reason, List<String> values) throws IOException {
        List<String> cells = new ArrayList<>();
        cells.add(line);
        cells.add(reason);
        cells.addAll(values);
        printer.printRecord(cells.stream().map(RejectSheet::harmless).toList());
    }

    private static String harmless(String cell) {
        String safe = PersonalNumbers.mask(cell).text();
        boolean isFormula =
                FORMULA.matcher(safe.stripLeading()).matches() || FORMULA.matcher(safe).matches();
        return isFormula && !NUMBER.matcher(safe.strip()).matches() ? "'" + safe : safe;
    }

    /** How many rows were added. */
    long rows() {
        return rows;
    }

    /** Where the sheet is once it was kept. */
    Path file() {
        return file;
    }

    /**
     * Puts the sheet in its place; without rows it only replaces an older one, which would tell of
     * another import.
     */
    void keep() {
        try {
            printer.close();
            if (rows > 0 || Files.exists(file)) {
                Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new StoreTrouble("trouble.file.write", file.toString(), e);
        }
    }

    /** Throws away what was not kept. */
    @Override
    public void close() {
        try {
            printer.close();
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            throw new StoreTrouble("trouble.file.write", file.toString(), e);
        }
    }
}
