package org.shaotai.map.view;

/**
 * A round distance that fits a given width.
 *
 * @param metres 1, 2 or 5 times a power of ten
 * @param pixels its length in logical pixels
 */
record ScaleBar(double metres, double pixels) {

    /** The longest round distance of at most {@code maxPixels}. */
    static ScaleBar of(double metresPerPixel, double maxPixels) {
        double most = metresPerPixel * maxPixels;
        double power = Math.pow(10, Math.floor(Math.log10(most)));
        double lead = most / power;
        double metres = power * (lead >= 5 ? 5 : lead >= 2 ? 2 : 1);
        return new ScaleBar(metres, metres / metresPerPixel);
    }

    /** The distance as text, with the words for metre and kilometre. */
    String text(String metre, String kilometre) {
        if (metres >= 1000) {
            return number(metres / 1000) + " " + kilometre;
        }
        return number(metres) + " " + metre;
    }

    private static String number(double value) {
        return value >= 1 ? String.format("%.0f", value) : String.valueOf((float) value);
    }
}
