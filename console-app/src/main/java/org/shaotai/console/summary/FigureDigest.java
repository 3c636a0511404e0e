package org.shaotai.console.summary;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.shaotai.persistence.summary.Figure;
import org.shaotai.persistence.summary.IndicatorRow;
import org.shaotai.persistence.summary.MonthSummary;
import org.shaotai.persistence.summary.TownRow;

/**
 * The fingerprint of a summary's figures, printed at the end of its papers: whoever holds a paper
 * can see whether the store still yields the same. It does not depend on the language.
 */
final class FigureDigest {

    private FigureDigest() {}

    /** SHA-256 of all figures, scores and ranks, in 64 hexadecimal digits. */
    static String of(MonthSummary summary) {
        StringBuilder text =
                new StringBuilder(summary.comparison().month().toString()).append('\n');
        for (IndicatorRow row : summary.indicators()) {
            Stream.of(
                            row.month(),
                            row.lastMonth(),
                            row.lastYear(),
                            row.yearToDate(),
                            row.lastYearToDate())
                    .forEach(figure -> add(text, figure));
        }
        for (TownRow row : summary.towns()) {
            text.append(row.name()).append('\n');
            row.figures().forEach(figure -> add(text, figure));
            text.append(
                            row.score()
                                    .flatMap(score -> score.value())
                                    .map(Object::toString)
                                    .orElse(""))
                    .append(' ')
                    .append(row.rank().map(Object::toString).orElse(""))
                    .append('\n');
        }
        return sha256(text.toString());
    }

    private static void add(StringBuilder text, Figure figure) {
        text.append(figure.indicator().name())
                .append(' ')
                .append(figure.period().from())
                .append(' ')
                .append(figure.period().to())
                .append(' ')
                .append(figure.numerator().stripTrailingZeros().toPlainString())
                .append('/')
                .append(figure.denominator())
                .append(figure.isCovered() ? "\n" : " ?\n");
    }

    private static String sha256(String text) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
