package org.shaotai.console.paper;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * How a number is printed: the same by the screen, in a document and by a spreadsheet.
 *
 * @param rising what stands before a number above zero
 * @param falling what stands before the amount of a number below zero
 * @param unit what stands after it
 * @param decimals digits after the point
 * @param zero what is printed instead of zero; empty to print zero
 */
public record NumberStyle(String rising, String falling, String unit, int decimals, String zero) {

    /** A whole number with thousands parted. */
    public static final NumberStyle WHOLE = new NumberStyle("", "-", "", 0, "");

    /** One decimal: rates in percent, scores. */
    public static final NumberStyle TENTHS = new NumberStyle("", "-", "", 1, "");

    /** Refuses what could end a quoted part of a spreadsheet's format. */
    public NumberStyle {
        if ((rising + falling + unit + zero).contains("\"")) {
            throw new IllegalArgumentException("a number's style holds no quotation mark");
        }
    }

    /** A number as printed. */
    public String print(BigDecimal value) {
        BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
        if (rounded.signum() == 0 && !zero.isEmpty()) {
            return zero;
        }
        String sign = rounded.signum() < 0 ? falling : rounded.signum() > 0 ? rising : "";
        DecimalFormat digits =
                new DecimalFormat(digits(), DecimalFormatSymbols.getInstance(Locale.ROOT));
        return sign + digits.format(rounded.abs()) + unit;
    }

    /** The same as a spreadsheet's number format: above zero, below zero, zero. */
    public String spreadsheet() {
        String amount = digits() + quoted(unit);
        String none = zero.isEmpty() ? amount : quoted(zero);
        return quoted(rising) + amount + ";" + quoted(falling) + amount + ";" + none;
    }

    private String digits() {
        return "#,##0" + (decimals == 0 ? "" : "." + "0".repeat(decimals));
    }

    private static String quoted(String literal) {
        return literal.isEmpty() ? "" : '"' + literal + '"';
    }
}
