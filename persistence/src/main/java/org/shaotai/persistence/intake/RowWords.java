package org.shaotai.persistence.intake;

import org.shaotai.persistence.matter.Words;

/**
 * Makes the words of a matter from a row: repaired, without personal numbers, within the lengths
 * the store keeps.
 */
final class RowWords {

    private static final int TITLE = 200;
    private static final int TEXT = 4000;
    private static final int ADDRESS = 300;

    private final Columns columns;

    RowWords(Columns columns) {
        this.columns = columns;
    }

    /** Words that may be kept, and how many personal numbers were masked in them. */
    record Safe(Words words, int masked) {}

    /** The words of a row. A text too short to say anything is completed from title and address. */
    Safe of(TableRow row) {
        PersonalNumbers.Masked title = safe(row, MatterField.TITLE);
        PersonalNumbers.Masked text = safe(row, MatterField.TEXT);
        PersonalNumbers.Masked address = safe(row, MatterField.ADDRESS);
        if (title.text().isEmpty()) {
            throw new RowReading.BadRow("refusal.row.noTitle", columns.name(MatterField.TITLE));
        }
        String whole = whole(title.text(), text.text(), address.text());
        if (whole.length() > TEXT) {
            throw tooLong(MatterField.TEXT, whole, TEXT);
        }
        if (address.text().length() > ADDRESS) {
            throw tooLong(MatterField.ADDRESS, address.text(), ADDRESS);
        }
        return new Safe(
                new Words(cut(title.text()), whole, address.text()),
                title.count() + text.count() + address.count());
    }

    private PersonalNumbers.Masked safe(TableRow row, MatterField field) {
        return PersonalNumbers.mask(ChineseRepair.of(columns.value(row, field)));
    }

    private String whole(String title, String text, String address) {
        String whole =
                text.isEmpty() || title.length() > TITLE ? (title + "\n" + text).strip() : text;
        if (whole.length() < Words.MIN_TEXT) {
            whole = (title + " " + text + " " + address).strip();
        }
        if (whole.length() < Words.MIN_TEXT) {
            throw new RowReading.BadRow("refusal.row.textTooShort", whole, Words.MIN_TEXT);
        }
        return whole;
    }

    /** A title that is too long goes on in the text. */
    private static String cut(String title) {
        String line = title.replaceAll("\\s+", " ");
        return line.length() <= TITLE ? line : line.substring(0, TITLE - 1) + "…";
    }

    private RowReading.BadRow tooLong(MatterField field, String value, int most) {
        return new RowReading.BadRow(
                "refusal.row.tooLong", columns.name(field), value.length(), most);
    }
}
