package org.shaotai.persistence.intake;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds and masks numbers that belong to a person and have no place in a matter: identity cards of
 * 18 digits, mobile telephones of 11, bank cards (domain reference §7.3, §7.5). Spaces and hyphens
 * between the digits and full-width digits do not hide them.
 */
public final class PersonalNumbers {

    private static final String GAP = "[ \\-]?";
    private static final Pattern IDENTITY =
            Pattern.compile(
                    "(?<!\\p{Nd})\\p{Nd}{6}GAP\\p{Nd}{8}GAP\\p{Nd}{3}[\\p{Nd}XxＸｘ](?![\\p{Nd}A-Za-z])"
                            .replace("GAP", GAP));
    private static final Pattern PHONE =
            Pattern.compile(
                    "(?<!\\p{Nd})[1１][3-9３-９]\\p{Nd}GAP\\p{Nd}{4}GAP\\p{Nd}{4}(?!\\p{Nd})"
                            .replace("GAP", GAP));
    private static final Pattern BANK_CARD =
            Pattern.compile(
                    "(?<!\\p{Nd})\\p{Nd}{4}(?:GAP\\p{Nd}{4}){3}(?:GAP\\p{Nd}{1,3})?(?!\\p{Nd})"
                            .replace("GAP", GAP));
    private static final Pattern COUNTRY_PHONE =
            Pattern.compile(
                    "(?<!\\p{Nd})86(?=" + PHONE.pattern().replace("(?<!\\p{Nd})", "") + ")");

    private PersonalNumbers() {}

    /**
     * A text with such numbers masked.
     *
     * @param text with stars in place of most digits
     * @param count how many numbers were masked
     */
    public record Masked(String text, int count) {}

    /** The text as it may be kept. */
    public static Masked mask(String text) {
        int[] count = new int[1];
        String safe = replace(IDENTITY, text, 4, 0, PersonalNumbers::isIdentity, count);
        safe = replace(BANK_CARD, safe, 0, 4, PersonalNumbers::hasLuhnDigit, count);
        safe = COUNTRY_PHONE.matcher(safe).replaceAll("86 ");
        safe = replace(PHONE, safe, 3, 4, digits -> true, count);
        return new Masked(safe, count[0]);
    }

    private interface Check {
        boolean test(String digits);
    }

    private static String replace(
            Pattern pattern, String text, int head, int tail, Check check, int[] count) {
        Matcher matcher = pattern.matcher(text);
        return matcher.replaceAll(
                found -> {
                    String digits = digits(found);
                    if (!check.test(digits)) {
                        return Matcher.quoteReplacement(found.group());
                    }
                    count[0]++;
                    int hidden = digits.length() - head - tail;
                    return digits.substring(0, head)
                            + "*".repeat(hidden)
                            + digits.substring(digits.length() - tail);
                });
    }

    /** The plain digits of a find, {@code X} for the check character of an identity card. */
    private static String digits(MatchResult found) {
        StringBuilder digits = new StringBuilder();
        found.group()
                .chars()
                .filter(c -> c != ' ' && c != '-')
                .forEach(
                        c -> {
                            int digit = Character.digit(c, 10);
                            digits.append(digit < 0 ? "X" : Integer.toString(digit));
                        });
        return digits.toString();
    }

    /**
     * Whether digits 7 to 14 can be a day of birth; the check digit is not asked for, it is often
     * mistyped.
     */
    private static boolean isIdentity(String digits) {
        int year = Integer.parseInt(digits.substring(6, 10));
        int month = Integer.parseInt(digits.substring(10, 12));
        int day = Integer.parseInt(digits.substring(12, 14));
        return digits.charAt(0) != '0'
                && year >= 1850
                && year <= 2100
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= 31;
    }

    /** Whether the last digit is the check digit every bank card has. */
    private static boolean hasLuhnDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int doubled = i % 2 == 1 ? digit * 2 : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0 && digits.chars().anyMatch(c -> c != '0');
    }
}
